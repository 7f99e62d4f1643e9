package org.checkerwave.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import org.checkerwave.app.model.ProbeCard.Scale;
import org.jspecify.annotations.Nullable;

/** The colours of a small map, lying, with numbers below. */
final class ProbeScaleView extends Region {

    private static final double THICKNESS = 8;
    private static final double GAP = 2;
    private static final int STOPS = 65;

    private final Rectangle bar = new Rectangle();
    private final List<Label> ticks = new ArrayList<>();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Scale shown;

    ProbeScaleView() {
        setMinWidth(0);
        bar.setHeight(THICKNESS);
        Tooltip.install(this, tooltip);
    }

    void show(Scale scale) {
        if (shown == null || shown.argb() != scale.argb()) {
            bar.setFill(gradient(scale.argb()));
        }
        shown = scale;
        tooltip.setText(scale.note());
        setAccessibleText(scale.note());
        ticks.clear();
        scale.ticks().forEach(text -> {
            final Label label = new Label(text);
            label.getStyleClass().add("probe-tick");
            ticks.add(label);
        });
        getChildren().setAll(bar);
        getChildren().addAll(ticks);
        requestLayout();
    }

    private static LinearGradient gradient(int[] argb) {
        final List<Stop> stops = IntStream.range(0, STOPS).mapToObj(i -> {
            final double share = i / (STOPS - 1.0);
            final int color = argb[(int) Math.round(share * (argb.length - 1))];
            return new Stop(share, Color.rgb(color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF));
        }).toList();
        return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops);
    }

    @Override
    protected double computePrefHeight(double width) {
        return THICKNESS + GAP + (ticks.isEmpty() ? 0 : ticks.getFirst().prefHeight(-1));
    }

    /** The first number stands at the left end, the last at the right one; what has no room between them is left out. */
    @Override
    protected void layoutChildren() {
        bar.setWidth(getWidth());
        final double last = ticks.isEmpty() ? 0 : getWidth() - ticks.getLast().prefWidth(-1);
        double free = 0;
        for (int k = 0; k < ticks.size(); k++) {
            final Label tick = ticks.get(k);
            final double width = tick.prefWidth(-1);
            final double left = Math.clamp(getWidth() * k / (ticks.size() - 1) - 0.5 * width, 0, Math.max(0, getWidth() - width));
            final boolean end = k == 0 || k == ticks.size() - 1;
            tick.setVisible(end || (left >= free + 3 * GAP && left + width + 3 * GAP <= last));
            tick.resizeRelocate(left, THICKNESS + GAP, width, tick.prefHeight(-1));
            free = tick.isVisible() ? left + width : free;
        }
    }
}
