package org.checkerwave.app.model;

import java.util.Locale;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.PictureSheet;
import org.checkerwave.app.settings.Setting;
import org.checkerwave.app.settings.Settings;

/** What the models show and how, from one start of the program to the next; the run itself belongs to state files. */
final class Remembered {

    private Remembered() {
    }

    static void follow(Settings settings, PictureModel picture, SpeedModel speed, DockModel dock) {
        settings.remember(Setting.choice("field", FieldKind.PHI), picture.fieldProperty());
        settings.remember(Setting.flag("walls", false), picture.wallsProperty());
        settings.remember(Setting.number("speed", SpeedModel.FASTEST, 0, SpeedModel.FASTEST), speed.levelProperty());
        dock.tiles().forEach(tile -> follow(settings, tile));
    }

    static void follow(Settings settings, TimelineModel timeline) {
        settings.remember(Setting.number("timeline-megabytes", timeline.megabytesProperty().get(), TimelineModel.LEAST_MEGABYTES,
                TimelineModel.MOST_MEGABYTES), timeline.megabytesProperty());
    }

    static void follow(Settings settings, PictureExport pictures) {
        settings.remember(Setting.number("picture-scale", 1, 1, PictureSheet.LARGEST_SCALE), pictures.scaleProperty());
        settings.remember(Setting.choice("picture-ground", PictureExport.Ground.AS_SHOWN), pictures.groundProperty());
        settings.remember(Setting.flag("picture-all", true), pictures.allProperty());
    }

    private static void follow(Settings settings, TileModel tile) {
        final String key = "plot-" + tile.info().id();
        settings.remember(Setting.flag(key, tile.info().atFirst()), tile.shownProperty());
        tile.switches().forEach((each, property) -> settings.remember(
                Setting.flag(key + "-" + each.name().toLowerCase(Locale.ROOT), tile.info().usual().contains(each)), property));
    }
}
