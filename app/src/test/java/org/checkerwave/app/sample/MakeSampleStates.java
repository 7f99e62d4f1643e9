package org.checkerwave.app.sample;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.FieldPainter;
import org.checkerwave.app.picture.FieldSource;
import org.checkerwave.app.picture.PngWriter;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.app.picture.Viewport;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.holstein.CheckerboardOrder;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.checkerwave.file.Json;
import org.checkerwave.state.Presets;
import org.checkerwave.file.SafeFile;

/**
 * Makes the folder {@code sample-states} anew: states, thumbnails and index. Run its main with the folder as argument;
 * sample-states/README.md has the command.
 */
final class MakeSampleStates {

    private static final int THUMBNAIL = 256;

    private final Path folder;
    private final List<Map<String, Object>> index = new ArrayList<>();

    private MakeSampleStates(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        new MakeSampleStates(Path.of(arguments[0])).makeAll();
    }

    private void makeAll() {
        final RunDescription coarsening = Presets.ofKey("coarsening").run();
        try (Simulation quench = Simulation.start(coarsening, 2)) {
            save(quench, "quench-t000", "Quench, t = 0",
                    "Disorder at the moment of the quench: checkerboards form within a few time units; reset shows it again.");
            runTo(quench, 50);
            save(quench, "quench-t050", "Quench, t = 50",
                    "Domains of the two checkerboards: small ones shrink, walls straighten, the large ones win.");
            runTo(quench, 200);
            save(quench, "quench-t200", "Quench, t = 200",
                    "Few large domains are left; compare the length with t = 50: four times the time, twice the length.");
        }
        final double amplitude = CheckerboardOrder.equilibriumAmplitude(coarsening.lattice(),
                coarsening.parameters().model(), 0.1);
        start(coarsening, new InitialState.Checkerboard(amplitude, 0), "checkerboard", "Perfect checkerboard",
                "The ground state, at rest: heat it with the temperature slider and watch the order fluctuate, then melt above T_c.");
        start(coarsening, new InitialState.DomainWall(amplitude, 0), "domain-wall", "Two straight walls",
                "Straight walls feel no curvature and stay; warm them and they roughen. Zoom in on how Q changes sign across one.");
        evolve("strong", 100, "strong-coupling", "Strong coupling, t = 100",
                "Small domains that hardly grow: each electron is bound to its site, and walls are pinned.");
        evolve("glass", 100, "polaron-glass", "Polaron glass, t = 100",
                "A frozen, disordered arrangement: look at n, nearly 0 or 1 everywhere, and at φ, without large domains.");
        SafeFile.write(folder.resolve("samples.json"), out -> out.write(Json.format(Map.of("samples", index))));
    }

    private void start(RunDescription like, InitialState initial, String key, String title, String look) {
        final RunDescription run = new RunDescription(like.preset(), like.lattice(), like.parameters(), initial,
                like.integrator(), like.seed(), like.solver(), Map.of());
        try (Simulation simulation = Simulation.start(run, 2)) {
            save(simulation, key, title, look);
        }
    }

    private void evolve(String preset, double time, String key, String title, String look) {
        try (Simulation simulation = Simulation.start(Presets.ofKey(preset).run(), 2)) {
            runTo(simulation, time);
            save(simulation, key, title, look);
        }
    }

    private static void runTo(Simulation simulation, double time) {
        while (simulation.time() < time - 1e-9) {
            simulation.step();
        }
    }

    private void save(Simulation simulation, String key, String title, String look) {
        CdwFile.write(folder.resolve(key + ".cdw"), simulation.checkpoint());
        PngWriter.write(thumbnail(simulation.frame()), folder.resolve(key + ".png"));
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("key", key);
        entry.put("title", title);
        entry.put("look", look);
        index.add(entry);
    }

    private static BufferedImage thumbnail(Frame frame) {
        final double width = frame.lattice().width();
        final double height = frame.lattice().height();
        final int[] argb = new int[THUMBNAIL * THUMBNAIL];
        new FieldPainter().paint(new FieldSource().of(frame, FieldKind.PHI), ColorMaps.load().diverging(false), ValueRange.around(0, 0.5),
                new Viewport(width / 2, height / 2, THUMBNAIL / Math.max(width, height)), 0, THUMBNAIL, THUMBNAIL, argb);
        final BufferedImage image = new BufferedImage(THUMBNAIL, THUMBNAIL, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, THUMBNAIL, THUMBNAIL, argb, 0, THUMBNAIL);
        return image;
    }
}
