package org.checkerwave.app.window;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import org.checkerwave.app.settings.Setting;
import org.checkerwave.app.settings.Settings;

/** What the window had round its picture when it was closed, so that the next one opens with the picture there. */
final class PicturePlace {

    private static final int MOST = 20_000;
    /** Top, right, bottom, left; usually as in a window of the usual size. */
    private static final List<Setting<Number>> SIDES = List.of(Setting.number("picture-top", 214, 0, MOST),
            Setting.number("picture-right", 422, 0, MOST), Setting.number("picture-bottom", 92, 0, MOST), Setting.number("picture-left", 330, 0, MOST));

    private PicturePlace() {
    }

    static Insets of(Settings settings) {
        final List<Double> sides = SIDES.stream().map(side -> settings.get(side).doubleValue()).toList();
        return new Insets(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }

    /** @param width of the scene. @param height of the scene */
    static Insets round(Bounds picture, double width, double height) {
        return new Insets(picture.getMinY(), width - picture.getMaxX(), height - picture.getMaxY(), picture.getMinX());
    }

    static void remember(Insets place, Settings settings) {
        final List<Double> sides = List.of(place.getTop(), place.getRight(), place.getBottom(), place.getLeft());
        for (int k = 0; k < sides.size(); k++) {
            settings.put(SIDES.get(k), Math.clamp(Math.round(sides.get(k)), 0, MOST));
        }
    }
}
