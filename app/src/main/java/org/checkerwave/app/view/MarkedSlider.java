package org.checkerwave.app.view;

import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.checkerwave.app.model.SliderScale;

/** A slider from 0 to 1 with small and large steps by keys and, if wanted, a labelled mark below its track. */
final class MarkedSlider extends Region {

    private static final double MARK_HEIGHT = 7;

    private final Slider slider = new Slider(0, 1, 0);
    private final Region mark = new Region();
    private final Text symbol = new Text();
    private final Text subscript = new Text();
    private final Text rest = new Text();
    private final TextFlow label = new TextFlow(symbol, subscript, rest);
    private final Tooltip tooltip = new Tooltip();
    private double position = Double.NaN;

    MarkedSlider() {
        slider.setBlockIncrement(SliderScale.SMALL_STEP);
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::largeStep);
        mark.getStyleClass().add("slider-mark");
        label.getStyleClass().add("slider-mark-label");
        symbol.getStyleClass().addAll("mark-text", "mark-symbol");
        subscript.getStyleClass().addAll("mark-text", "mark-subscript");
        rest.getStyleClass().add("mark-text");
        subscript.setTranslateY(3);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        Tooltip.install(label, tooltip);
        mark.setVisible(false);
        label.setVisible(false);
        getChildren().addAll(slider, mark, label);
    }

    Slider slider() {
        return slider;
    }

    private void largeStep(KeyEvent event) {
        final double step = event.getCode() == KeyCode.PAGE_UP ? SliderScale.LARGE_STEP
                : event.getCode() == KeyCode.PAGE_DOWN ? -SliderScale.LARGE_STEP : 0;
        if (step != 0) {
            slider.setValue(Math.clamp(slider.getValue() + step, 0, 1));
            event.consume();
        }
    }

    /**
     * Labels a position; the mark itself is shown only inside the slider.
     *
     * @param at between 0 and 1 on the slider
     */
    void mark(double at, String symbolText, String subscriptText, String text, String documentation) {
        position = at;
        final boolean inside = at > 0 && at < 1;
        mark.setVisible(inside);
        label.setVisible(true);
        symbol.setText(symbolText);
        subscript.setText(subscriptText);
        rest.setText(text);
        tooltip.setText(documentation);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return slider.prefHeight(width) + (Double.isNaN(position) ? 0 : label.prefHeight(-1) + 3);
    }

    @Override
    protected double computePrefWidth(double height) {
        return slider.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        final double sliderHeight = slider.prefHeight(getWidth());
        slider.resizeRelocate(0, 0, getWidth(), sliderHeight);
        final Node thumb = slider.lookup(".thumb");
        final double thumbWidth = thumb == null ? 0 : thumb.getLayoutBounds().getWidth();
        final double x = 0.5 * thumbWidth + position * (getWidth() - thumbWidth);
        if (!Double.isNaN(position)) {
            mark.resizeRelocate(x - 1, sliderHeight - MARK_HEIGHT + 2, 2, MARK_HEIGHT);
            final double labelWidth = Math.min(label.prefWidth(-1), getWidth());
            label.resizeRelocate(Math.clamp(x - 0.5 * labelWidth, 0, getWidth() - labelWidth), sliderHeight + 3,
                    labelWidth, label.prefHeight(-1));
        }
    }
}
