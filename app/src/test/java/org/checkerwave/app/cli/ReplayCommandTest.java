package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.checkerwave.app.figure.FigureFile;
import org.checkerwave.app.figure.Figures;
import org.checkerwave.app.record.RunCommand;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.brush.Stroke;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(16));

    @TempDir
    private Path folder;

    private static void steps(Simulation simulation, int count) {
        for (int i = 0; i < count; i++) {
            simulation.step();
        }
    }

    /** A run as somebody plays with it: values, a ramp, painting, other solvers and integrators, resets. */
    private static Checkpoint eventful() {
        try (Simulation simulation = Simulation.start(RUN, 2)) {
            steps(simulation, 7);
            simulation.apply(new Command.SetParameter(Parameter.TEMPERATURE, 0.3));
            simulation.apply(new Command.Paint(Stroke.checkerboard(3, 4, 2.5, 1.1)));
            steps(simulation, 4);
            simulation.apply(new Command.Reset(21));
            simulation.apply(new Command.SetSchedule(Parameter.COUPLING, new Schedule.Ramp(1.5, 1.6, 0, 2)));
            steps(simulation, 9);
            simulation.apply(new Command.SwitchSolver(new SolverSpec.Network("recursion-fast")));
            steps(simulation, 6);
            simulation.apply(new Command.SwitchIntegrator(Integrator.OVERDAMPED));
            steps(simulation, 5);
            simulation.apply(new Command.SetParameter(Parameter.TEMPERATURE, 0.05));
            return simulation.checkpoint();
        }
    }

    private Path saved(Checkpoint checkpoint, String name) {
        final Path file = folder.resolve(name);
        if (name.endsWith(".cdw")) {
            CdwFile.write(file, checkpoint);
        } else if (name.endsWith(".json")) {
            write(file, RunRecord.stored(checkpoint).script(file));
        } else {
            FigureFile.write(Figures.order(new double[] {0, 1}, new double[] {1, 2}, new double[] {1, 1}),
                    RunRecord.stored(checkpoint).note(file), file);
        }
        return file;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertSame(Checkpoint there, Checkpoint expected) {
        assertThat(there.displacement()).isEqualTo(expected.displacement());
        assertThat(there.velocity()).isEqualTo(expected.velocity());
        assertThat(there.density()).isEqualTo(expected.density());
        assertThat(there.run()).isEqualTo(expected.run());
        assertThat(there.step()).isEqualTo(expected.step());
        assertThat(there.time()).isEqualTo(expected.time());
    }

    @ParameterizedTest
    @ValueSource(strings = {"history.json", "state.cdw", "plot.png", "plot.svg", "plot.pdf", "plot.csv"})
    void everyFileThatTellsOfARunGivesItAgainToTheLastBit(String name) {
        final Checkpoint made = eventful();
        final Path file = saved(made, name);
        for (final int threads : new int[] {1, 2}) {
            final Path out = folder.resolve("again" + threads);
            final CommandLineRun run = CommandLineRun.of("replay", file, "--threads", threads, "--out", out);
            assertThat(run.err()).isEmpty();
            final Checkpoint again = CdwFile.read(out.resolve("final.cdw"));
            assertSame(again, made);
            assertThat(again.origin()).isEqualTo(made.origin());
            assertThat(again.history()).isEqualTo(made.history());
        }
    }

    @Test
    void aReplayStopsBeforeTheChangesOfTheStepItIsAskedFor() {
        final Path out = folder.resolve("part");
        final CommandLineRun run = CommandLineRun.of("replay", saved(eventful(), "history.json"), "--until-step", 9, "--out", out);
        assertThat(run.err()).isEmpty();
        final Checkpoint there = CdwFile.read(out.resolve("final.cdw"));
        assertThat(there.step()).isEqualTo(9);
        assertThat(there.run().solver()).isEqualTo(RUN.solver());
    }

    static Stream<RunDescription> plainRuns() {
        final RunDescription melt = Presets.ofKey("melt").run().withLattice(SquareLattice.square(16));
        return Stream.of(RUN,
                RUN.withSeed(-5).withParameters(RUN.parameters().with(Map.of("g", 1.4142135623730951, "T", 0.2)))
                        .withSolver(new SolverSpec.Window(1e-5)),
                RUN.withIntegrator(Integrator.OVERDAMPED).withSolver(new SolverSpec.Network("gnn")),
                RUN.withLattice(SquareLattice.square(8)).withSolver(new SolverSpec.Diagonalization(Filling.HALF)), melt,
                melt.withSchedules(Map.of()).withParameters(melt.parameters().with(Parameter.TEMPERATURE, 0.7)));
    }

    @ParameterizedTest
    @MethodSource("plainRuns")
    // One thread on both sides: LAPACK, which diagonalizes, rounds otherwise with two.
    void theCommandOfAnUnchangedRunGivesItAgainToTheLastBit(RunDescription description) {
        final Checkpoint made;
        try (Simulation simulation = Simulation.start(description, 1)) {
            steps(simulation, 12);
            made = simulation.checkpoint();
        }
        final String command = RunCommand.of(made, "history.json", made.step());
        assertThat(command).startsWith("checkerwave quench --preset ").endsWith(" --steps 12 --out run");
        final Path out = folder.resolve("run");
        final Object[] arguments = Arrays.stream(command.replace("--out run", "--threads 1 --out " + out).split(" ")).skip(1).toArray();
        assertThat(CommandLineRun.of(arguments).err()).isEmpty();
        assertSame(CdwFile.read(out.resolve("final.cdw")), made);
    }

    @Test
    void aRunThatNoOptionsDescribeIsReplayedFromItsFile() {
        final RunDescription rectangle = RUN.withLattice(new SquareLattice(16, 8));
        try (Simulation simulation = Simulation.start(rectangle, 1)) {
            assertThat(RunCommand.of(simulation.checkpoint(), "my plot.png", 0)).isEqualTo("checkerwave replay 'my plot.png' --out run");
        }
    }

    private String refusal(String text) {
        final Path file = folder.resolve("history.json");
        write(file, text.getBytes(StandardCharsets.UTF_8));
        final CommandLineRun run = CommandLineRun.of("replay", file, "--out", folder.resolve("out"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(folder.resolve("out")).doesNotExist();
        return run.err();
    }

    private String script() throws IOException {
        return Files.readString(saved(eventful(), "history.json"));
    }

    @Test
    void errorsInAScriptAreToldWithTheirPlace() throws IOException {
        final String script = script();
        assertThat(refusal(script.replace("\"stroke\"", "\"sing\""))).contains("history[1]", "sing");
        assertThat(refusal(script.replaceFirst("\"step\" : 9", "\"step\" : 900"))).contains("history[5]", "step 15", "step 900");
        assertThat(refusal(script.replace("\"formatVersion\" : 1", "\"formatVersion\" : 2"))).contains("newer", "update");
        assertThat(refusal(script.replace("checkerwave-history", "shopping-list"))).contains("no history");
        assertThat(refusal(script.substring(0, 300))).contains("no valid JSON");
    }

    @Test
    void aFileWithoutARunIsRefused() {
        final Path file = folder.resolve("note.txt");
        write(file, "nothing".getBytes(StandardCharsets.UTF_8));
        assertThat(CommandLineRun.of("replay", file, "--out", folder.resolve("out")).err()).contains("note.txt", "tells of no run");
    }

    @Test
    void otherWeightsThanTheRunHadAreRefused() throws IOException {
        assertThat(refusal(script().replaceFirst("(\"weightsSha256\" : \")[0-9a-f]{4}", "$1" + "zzzz")))
                .contains("recursion-fast", "not those that drove the run");
    }
}
