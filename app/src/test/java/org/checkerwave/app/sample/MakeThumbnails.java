package org.checkerwave.app.sample;

import java.nio.file.Path;
import java.util.Map;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.brush.Stroke;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Preset;
import org.checkerwave.state.Presets;

/**
 * Makes the thumbnails of presets and lessons in the folder {@code sample-states} anew. Run its main with the folder as
 * argument; sample-states/README.md has the command.
 */
final class MakeThumbnails {

    /** When a preset has something to show. */
    private static final Map<String, Double> TIMES =
            Map.of("coarsening", 30.0, "warm", 40.0, "melt", 5.0, "strong", 30.0, "glass", 30.0, "weak", 8.0);

    private final ThumbnailPainter painter = new ThumbnailPainter();
    private final Path folder;

    private MakeThumbnails(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        final MakeThumbnails thumbnails = new MakeThumbnails(Path.of(arguments[0]));
        Presets.load().forEach(thumbnails::ofPreset);
        thumbnails.ofLesson("charge-density-wave", "checkerboard", FieldKind.DENSITY, false, 8);
        thumbnails.ofLesson("quench", "quench-t050", FieldKind.PHI, true, 96);
        thumbnails.ofLesson("symmetry", "quench-t050", FieldKind.DISPLACEMENT, false, 16);
        thumbnails.ofLesson("arrest", "strong-coupling", FieldKind.PHI, true, 64);
        thumbnails.ofMelting();
        thumbnails.ofLocality();
    }

    private void ofPreset(Preset preset) {
        try (Simulation simulation = Simulation.start(preset.run(), 2)) {
            runTo(simulation, TIMES.get(preset.key()));
            painter.write(simulation.frame(), folder.resolve("preset-" + preset.key() + ".png"));
        }
    }

    private void ofLesson(String lesson, String sample, FieldKind field, boolean walls, double sites) {
        try (Simulation simulation = resume(sample)) {
            painter.write(simulation.frame(), field, walls, sites, file(lesson));
        }
    }

    private void ofMelting() {
        try (Simulation simulation = Simulation.start(Presets.ofKey("melt").run(), 2)) {
            runTo(simulation, 8);
            painter.write(simulation.frame(), FieldKind.PHI, false, 64, file("melting"));
        }
    }

    /** The density round a site whose displacement is reversed. */
    private void ofLocality() {
        try (Simulation simulation = resume("checkerboard")) {
            simulation.apply(new Command.Paint(Stroke.checkerboard(64, 64, 0.5, -2.3935)));
            painter.write(simulation.frame(), FieldKind.DENSITY, false, 9, file("locality"));
        }
    }

    private static Simulation resume(String sample) {
        return Simulation.resume(Samples.state(Samples.load().stream().filter(known -> known.key().equals(sample)).findFirst()
                .orElseThrow()), 2);
    }

    private static void runTo(Simulation simulation, double time) {
        while (simulation.time() < time - 1e-9) {
            simulation.step();
        }
    }

    private Path file(String lesson) {
        return folder.resolve("lessons").resolve(lesson + ".png");
    }
}
