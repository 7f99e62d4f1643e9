package org.checkerwave.app.window;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.checkerwave.app.settings.Setting;
import org.checkerwave.app.settings.Settings;

/** Where in the window the picture was when it was closed, so that the next one opens with the picture there. */
final class PicturePlace {

    private static final double MOST = 20_000;
    /** As it is in a window of the usual size. */
    private static final List<Setting<Number>> SIDES = List.of(Setting.number("picture-left", 330, 0, MOST),
            Setting.number("picture-top", 214, 0, MOST), Setting.number("picture-width", 648, 1, MOST), Setting.number("picture-height", 594, 1, MOST));

    private PicturePlace() {
    }

    static Bounds of(Settings settings) {
        final List<Double> sides = SIDES.stream().map(side -> settings.get(side).doubleValue()).toList();
        return new BoundingBox(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }

    /** @param place in the scene */
    static void remember(Bounds place, Settings settings) {
        if (place.getWidth() >= 1 && place.getHeight() >= 1) {
            put(settings, 0, place.getMinX());
            put(settings, 1, place.getMinY());
            put(settings, 2, place.getWidth());
            put(settings, 3, place.getHeight());
        }
    }

    private static void put(Settings settings, int side, double length) {
        settings.put(SIDES.get(side), Math.clamp(Math.round(length), side < 2 ? 0 : 1, (int) MOST));
    }
}
