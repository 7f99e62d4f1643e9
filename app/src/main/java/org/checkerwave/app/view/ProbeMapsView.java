package org.checkerwave.app.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.checkerwave.app.model.ProbeCard;
import org.checkerwave.app.model.ProbeCard.ProbeMap;

/** The maps round a probed site side by side, equally large; those of the sensitivities share a scale. */
final class ProbeMapsView extends Region {

    private static final double GAP = 8;
    private static final double NARROW = 3;

    private final List<ProbeMapView> pictures =
            Stream.of("displacement", "exact", "network").map(name -> new ProbeMapView("probe-map-" + name)).toList();
    private final List<Label> titles = pictures.stream().map(_ -> new Label()).toList();
    private final ProbeScaleView displacement = new ProbeScaleView();
    private final ProbeScaleView sensitivity = new ProbeScaleView();
    private int shown;
    private int side = 1;

    ProbeMapsView() {
        titles.forEach(title -> title.getStyleClass().add("text-muted"));
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(pictures);
        getChildren().addAll(titles);
        getChildren().addAll(displacement, sensitivity);
    }

    void show(ProbeCard card) {
        final List<ProbeMap> maps = Stream.concat(Stream.of(card.displacement()), card.sensitivities().stream()).toList();
        shown = maps.size();
        side = card.displacement().side();
        for (int k = 0; k < pictures.size(); k++) {
            pictures.get(k).setVisible(k < shown);
            titles.get(k).setVisible(k < shown);
            if (k < shown) {
                pictures.get(k).show(maps.get(k));
                titles.get(k).setText(maps.get(k).title());
            }
        }
        displacement.show(card.displacement().scale());
        sensitivity.setVisible(shown > 1);
        card.sensitivities().stream().findFirst().ifPresent(map -> sensitivity.show(map.scale()));
        requestLayout();
    }

    /** With room for a map that is still to come. */
    private int columns() {
        return Math.max(2, shown);
    }

    private double columnWidth(double width) {
        return Math.max(0, (width - GAP * (columns() - 1)) / columns());
    }

    /** A whole number of units a site, so that all sites look alike. */
    private double pictureSide(double width) {
        return side * Math.floor(columnWidth(width) / side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return titles.getFirst().prefHeight(-1) + pictureSide(width) + 2 * NARROW + displacement.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        final double column = columnWidth(getWidth());
        final double picture = pictureSide(getWidth());
        final double top = titles.getFirst().prefHeight(-1) + NARROW;
        for (int k = 0; k < shown; k++) {
            final double left = k * (column + GAP);
            titles.get(k).resizeRelocate(left, 0, column, top - NARROW);
            pictures.get(k).resizeRelocate(left, top, picture, picture);
        }
        final double below = top + picture + NARROW;
        displacement.resizeRelocate(0, below, picture, displacement.prefHeight(-1));
        sensitivity.resizeRelocate(column + GAP, below, Math.max(0, shown - 2) * (column + GAP) + picture, sensitivity.prefHeight(-1));
    }
}
