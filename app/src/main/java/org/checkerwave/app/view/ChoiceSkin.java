package org.checkerwave.app.view;

import javafx.scene.control.Labeled;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A drop-down list that is made when it first drops down: 24 nodes of 29, which would be styled with the window for nothing. */
final class ChoiceSkin<T> extends ComboBoxListViewSkin<T> {

    private final Choice<T> choice;
    private final Text measured = new Text();

    ChoiceSkin(Choice<T> choice) {
        super(choice);
        this.choice = choice;
        getChildren().remove(getPopupContent());
    }

    /** Wide enough for each of the titles, as if the list were there to measure. */
    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        final Labeled shown = (Labeled) getDisplayNode();
        measured.setFont(shown.getFont());
        double widest = 0;
        for (final T item : choice.getItems()) {
            measured.setText(choice.getConverter().toString(item));
            widest = Math.max(widest, measured.getLayoutBounds().getWidth());
        }
        final Region arrow = (Region) choice.lookup(".arrow-button");
        final double around = left + shown.snappedLeftInset() + shown.snappedRightInset() + arrow.prefWidth(-1) + right;
        return Math.max(super.computePrefWidth(height, top, right, bottom, left), Math.ceil(widest + around));
    }
}
