package org.checkerwave.app.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.movie.MovieFormat;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.PictureSheet;
import org.checkerwave.app.settings.Setting;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.parameter.Parameter;

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

    static void follow(Settings settings, AutosaveModel autosave) {
        remember(settings, "autosave-minutes", 0, AutosaveModel.MOST_MINUTES, autosave.minutesProperty());
        remember(settings, "autosave-steps", 0, AutosaveModel.MOST_STEPS, autosave.stepsProperty());
    }

    static void follow(Settings settings, MovieSettings movies) {
        settings.remember(Setting.choice("movie-format", MovieFormat.MP4), movies.formatProperty());
        settings.remember(Setting.choice("movie-source", MovieSource.LIVE), movies.sourceProperty());
        settings.remember(Setting.flag("movie-composed", true), movies.composedProperty());
        remember(settings, "movie-pixels", 1, MovieSettings.MOST_PIXELS_A_SITE, movies.pixelsPerSiteProperty());
        remember(settings, "movie-every", 1, MovieSettings.MOST_STEPS, movies.everyProperty());
        remember(settings, "movie-rate", 1, MovieFormat.APNG.mostPerSecond(), movies.framesPerSecondProperty());
        remember(settings, "movie-seconds", 0, MovieSettings.MOST_SECONDS, movies.secondsProperty());
    }

    private static void remember(Settings settings, String key, int least, int most, IntegerProperty property) {
        settings.remember(Setting.number(key, property.get(), least, most), property);
    }

    static void follow(Settings settings, PictureExport pictures) {
        settings.remember(Setting.number("picture-scale", 1, 1, PictureSheet.LARGEST_SCALE), pictures.scaleProperty());
        settings.remember(Setting.choice("picture-ground", PictureExport.Ground.AS_SHOWN), pictures.groundProperty());
        settings.remember(Setting.flag("picture-all", true), pictures.allProperty());
    }

    /** A data set that was chosen is not: it may be gone. */
    static void follow(Settings settings, TrainingModel training) {
        settings.remember(Setting.choice("training-kind", training.kindProperty().get()), training.kindProperty());
        settings.remember(new Setting<>("training-amount", TrainingModel.AMOUNTS.getFirst(),
                json -> TrainingModel.AMOUNTS.stream().filter(each -> each == json.number("training-amount")).findFirst()
                        .orElseThrow(() -> new InvalidInput("\"training-amount\" is none of " + TrainingModel.AMOUNTS + ".")),
                amount -> amount), training.amountProperty());
        final Setting<Boolean> standard = Setting.flag("training-standard", false);
        training.sourceProperty().set(settings.get(standard) ? TrainingSource.STANDARD : TrainingSource.RUN);
        training.sourceProperty().subscribe(source -> settings.put(standard, source == TrainingSource.STANDARD));
        settings.whenReset(() -> training.sourceProperty().set(TrainingSource.RUN));
        final Setting<String> minutes = Setting.text("training-minutes", training.minutesTextProperty().get());
        training.requestMinutes(settings.get(minutes));
        training.minutesTextProperty().subscribe(typed -> settings.put(minutes, typed));
        settings.whenReset(() -> training.requestMinutes(minutes.usual()));
    }

    /** What differs between compared runs, and for each such parameter what was compared last. */
    static void follow(Settings settings, ComparisonSetup setup) {
        settings.remember(new Setting<>("compare-varied", setup.variedProperty().get(), json -> setup.offered().stream()
                .filter(each -> key(each).equals(json.text("compare-varied"))).findFirst()
                .orElseThrow(() -> new InvalidInput("\"compare-varied\" is nothing that runs can differ in.")), Remembered::key),
                setup.variedProperty());
        setup.keepIn(parameter -> settings.get(compared(parameter)), (parameter, typed) -> settings.put(compared(parameter), typed));
    }

    private static String key(Optional<Parameter> varied) {
        return varied.map(Parameter::key).orElse("solver");
    }

    private static Setting<List<String>> compared(Parameter parameter) {
        return Setting.texts("compare-" + parameter.key(), List.of());
    }

    private static void follow(Settings settings, TileModel tile) {
        final String key = "plot-" + tile.info().id();
        settings.remember(Setting.flag(key, tile.info().atFirst()), tile.shownProperty());
        tile.switches().forEach((each, property) -> settings.remember(
                Setting.flag(key + "-" + each.name().toLowerCase(Locale.ROOT), tile.info().usual().contains(each)), property));
    }
}
