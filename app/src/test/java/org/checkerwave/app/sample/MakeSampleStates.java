package org.checkerwave.app.sample;

import java.nio.file.Path;
import java.util.Map;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.holstein.CheckerboardOrder;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.Presets;

/**
 * Makes the folder {@code sample-states} anew: states and thumbnails. Run its main with the folder as argument;
 * sample-states/README.md has the command.
 */
final class MakeSampleStates {

    private final Path folder;
    private final ThumbnailPainter painter = new ThumbnailPainter();

    private MakeSampleStates(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        new MakeSampleStates(Path.of(arguments[0])).makeAll();
    }

    private void makeAll() {
        final RunDescription coarsening = Presets.ofKey("coarsening").run();
        try (Simulation quench = Simulation.start(coarsening, 2)) {
            save(quench, "quench-t000");
            runTo(quench, 50);
            save(quench, "quench-t050");
            runTo(quench, 200);
            save(quench, "quench-t200");
        }
        final double amplitude = CheckerboardOrder.equilibriumAmplitude(coarsening.lattice(),
                coarsening.parameters().model(), 0.1);
        start(coarsening, new InitialState.Checkerboard(amplitude, 0), "checkerboard");
        start(coarsening, new InitialState.DomainWall(amplitude, 0), "domain-wall");
        evolve("strong", 100, "strong-coupling");
        evolve("glass", 100, "polaron-glass");
    }

    private void start(RunDescription like, InitialState initial, String key) {
        final RunDescription run = new RunDescription(like.preset(), like.lattice(), like.parameters(), initial,
                like.integrator(), like.seed(), like.solver(), Map.of());
        try (Simulation simulation = Simulation.start(run, 2)) {
            save(simulation, key);
        }
    }

    private void evolve(String preset, double time, String key) {
        try (Simulation simulation = Simulation.start(Presets.ofKey(preset).run(), 2)) {
            runTo(simulation, time);
            save(simulation, key);
        }
    }

    private static void runTo(Simulation simulation, double time) {
        while (simulation.time() < time - 1e-9) {
            simulation.step();
        }
    }

    private void save(Simulation simulation, String key) {
        CdwFile.write(folder.resolve(key + ".cdw"), simulation.checkpoint());
        painter.write(simulation.frame(), folder.resolve(key + ".png"));
    }
}
