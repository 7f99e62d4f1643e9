package org.checkerwave.app.kill;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.checkerwave.app.SmallData;
import org.checkerwave.app.cli.Program;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.Architecture;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Presets;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.Trainer;
import org.checkerwave.training.TrainingPlan;
import picocli.CommandLine;

/** What processes do that are killed, and what the test does without being killed to compare with. */
final class Works {

    static final long PATIENCE_MILLIS = 120_000;
    static final int AUTOSAVE_STEPS = 2;
    static final String SAVED = "saved.cdw";
    static final String TRAINING = "checkpoint.safetensors";
    static final List<String> STATES = List.of("one.cdw", "other.cdw");
    static final List<String> EXPORTS = List.of("fields.npz", "fields.csv", "fields.h5", "fields.xyz", "picture.png", "picture.svg",
            "movie.mp4", "movie.gif", "movie.apng");
    /** With noise, and a temperature that falls meanwhile. */
    static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(16)).withSeed(11)
            .withSchedules(Map.of(Parameter.TEMPERATURE, new Schedule.Ramp(0.3, 0.05, 0, 200)));

    /** About a second and a half of learning. */
    private static final TrainingPlan PLAN = new TrainingPlan(new Architecture(Architecture.Kind.GCNN, 3, 2), 60, 4, 3e-3, 60, 5);
    private static final long EVERY_NANOS = 2_000_000;

    private Works() {
    }

    /** All exports of one of the states. */
    static void export(Path folder, int which) {
        final Path state = folder.resolve(STATES.get(which));
        for (final String name : EXPORTS) {
            final Path file = folder.resolve(name);
            switch (name.substring(0, name.indexOf('.'))) {
                case "fields" -> call("export", state, "--out", file);
                case "picture" -> call("render", state, "--out", file);
                default -> call("movie", state, "--out", file, "--every", 4, "--magnification", 6, "--threads", 1);
            }
        }
    }

    private static void call(Object... words) {
        final CommandLine program = Program.create();
        final StringWriter said = new StringWriter();
        program.setOut(new PrintWriter(said));
        program.setErr(new PrintWriter(said));
        final String[] arguments = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        if (program.execute(arguments) != 0) {
            throw new IllegalStateException(said.toString());
        }
    }

    /** Learns, or goes on from the checkpoint, to the end. @param underWay called after the first step @return the best weights */
    static float[] train(Path checkpoint, Runnable underWay) {
        final AtomicBoolean told = new AtomicBoolean();
        final Path file = checkpoint.resolveSibling("data.safetensors");
        final DataSet data = DataSet.read(Files.exists(file) ? file : SmallData.write(file));
        try (Trainer trainer = new Trainer(PLAN, data.training(10), data.validation(10), checkpoint, EVERY_NANOS, 1)) {
            return trainer.train((_, _) -> {
                if (!told.getAndSet(true)) {
                    underWay.run();
                }
            }).network().weights();
        }
    }
}
