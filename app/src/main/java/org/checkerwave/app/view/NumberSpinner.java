package org.checkerwave.app.view;

import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.Tooltip;

/** A whole number that can be typed or stepped; follows its property both ways. */
final class NumberSpinner extends Spinner<Integer> {

    private static final double WIDTH = 110;

    /** @param name accessible text and tooltip */
    NumberSpinner(String id, String name, int least, int most, IntegerProperty value) {
        super(new IntegerSpinnerValueFactory(least, most, value.get()));
        setId(id);
        setEditable(true);
        setPrefWidth(WIDTH);
        setAccessibleText(name);
        getEditor().setAccessibleText(name);
        setTooltip(new Tooltip(name));
        valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                value.set(now);
            }
        });
        value.subscribe(now -> getValueFactory().setValue(now.intValue()));
    }
}
