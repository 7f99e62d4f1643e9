package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.checkerwave.app.record.RunSource;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuenchCommandTest {

    @TempDir
    private Path folder;

    private CommandLineRun quench(String out, Object... more) {
        final List<Object> all = new ArrayList<>(List.of("quench", "--out", folder.resolve(out)));
        all.addAll(List.of(more));
        return CommandLineRun.of(all.toArray());
    }

    private static CommandLineRun successful(CommandLineRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }

    private List<String[]> rows(String out) throws IOException {
        return Files.readAllLines(folder.resolve(out).resolve("observables.csv")).stream().skip(1)
                .map(line -> line.split(",")).toList();
    }

    private Checkpoint state(String out) {
        return CdwFile.read(folder.resolve(out).resolve("final.cdw"));
    }

    private static void assertSameState(Checkpoint actual, Checkpoint expected) {
        assertThat(actual.step()).isEqualTo(expected.step());
        assertThat(actual.time()).isEqualTo(expected.time());
        assertThat(actual.displacement()).isEqualTo(expected.displacement());
        assertThat(actual.velocity()).isEqualTo(expected.velocity());
        assertThat(actual.density()).isEqualTo(expected.density());
    }

    @Test
    void savingLessOftenThanNeverIsRefused() {
        assertThat(quench("run", "--autosave-minutes", -1).err())
                .contains("A run cannot be saved every -1.0 minutes or 0 steps; give 0 for never, or more.");
        assertThat(folder.resolve("run")).doesNotExist();
        assertThat(quench("run", "--steps", 2, "--size", 8, "--autosave-minutes", "0.5", "--autosave-steps", 1).err()).isEmpty();
    }

    @Test
    void leavesStateTableMovieAndPlots() throws IOException {
        final CommandLineRun run =
                successful(quench("run", "--size", 16, "--steps", 40, "--every", 10, "--seed", 7, "--solver", "window"));
        assertThat(run.out()).contains("40 steps on 16×16 to t = 4 ").contains("final order").contains("steps/s");
        try (Stream<Path> files = Files.list(folder.resolve("run"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("final.cdw", "history.json",
                    "observables.csv", "movie.mp4", "order.png", "order.svg", "length.png", "length.svg");
        }
        assertThat(Arrays.copyOfRange(Files.readAllBytes(folder.resolve("run/movie.mp4")), 4, 8)).asString()
                .isEqualTo("ftyp");
        assertThat(ImageIO.read(folder.resolve("run/order.png").toFile()).getWidth()).isGreaterThan(300);
        assertThat(ImageIO.read(folder.resolve("run/length.png").toFile()).getWidth()).isGreaterThan(300);
        assertThat(folder.resolve("run/order.svg")).content().contains("<svg");
        assertThat(folder.resolve("run/length.svg")).content().contains("<svg");
    }

    @Test
    void tableHoldsTheObservablesOfTheSameRunDoneByHand() throws IOException {
        successful(quench("run", "--size", 12, "--steps", 25, "--seed", 5, "--T", 0.3, "--solver", "diagonalization"));
        assertThat(folder.resolve("run/observables.csv")).content().startsWith("step,t [time],phi_mean,phi_rms,"
                + "L_half [lattice constants],L_q [lattice constants],T_kinetic [energy],T_virial [energy],omega [energy]");
        final List<String[]> rows = rows("run");
        assertThat(rows).extracting(row -> row[0]).containsExactly("0", "10", "20", "25");
        assertThat(rows).extracting(row -> row[1]).containsExactly("0", "1", "2", "2.5");
        final var start = Presets.ofKey("coarsening").run();
        try (Simulation simulation = Simulation.start(start.withSeed(5)
                .withLattice(SquareLattice.square(12))
                .withParameters(start.parameters().with(Parameter.TEMPERATURE, 0.3))
                .withSolver(SolverSpec.of("diagonalization", 0, Filling.GRAND_CANONICAL)), 1)) {
            for (int step = 0; step < 20; step++) {
                simulation.step();
            }
            final Measurement measurement = new Measurement(simulation.frame());
            final String[] row = rows.get(2);
            assertThat(Double.parseDouble(row[2])).isCloseTo(measurement.value(Observable.PHI_MEAN), within(1e-8));
            assertThat(Double.parseDouble(row[4])).isCloseTo(measurement.value(Observable.L_HALF), within(1e-7));
            assertThat(Double.parseDouble(row[6])).isCloseTo(measurement.value(Observable.T_KINETIC), within(1e-8));
            assertThat(Double.parseDouble(row[8])).isCloseTo(simulation.grandPotential(), within(1e-6));
        }
    }

    @Test
    void resumedRunRepeatsTheUninterruptedOneToTheBit() throws IOException {
        final Object[] start = {"--preset", "warm", "--size", 16, "--seed", 11, "--gamma", 0.5};
        successful(quench("whole", Stream.concat(Stream.of(start), Stream.of("--steps", 70)).toArray()));
        successful(quench("parts", Stream.concat(Stream.of(start), Stream.of("--steps", 30)).toArray()));
        successful(quench("parts", "--resume", folder.resolve("parts/final.cdw"), "--steps", 40));
        assertSameState(state("parts"), state("whole"));
        assertThat(folder.resolve("parts/observables.csv"))
                .hasSameTextualContentAs(folder.resolve("whole/observables.csv"));
        assertThat(folder.resolve("parts/movie.mp4")).isNotEmptyFile();
        assertThat(folder.resolve("parts/movie-from-step-30.mp4")).isNotEmptyFile();
    }

    @Test
    void numberOfThreadsChangesNothing() {
        successful(quench("one", "--size", 16, "--steps", 20, "--threads", 1));
        successful(quench("two", "--size", 16, "--steps", 20, "--threads", 2));
        assertSameState(state("two"), state("one"));
    }

    @Test
    void changesOnResumeAreRecordedCommands() {
        successful(quench("first", "--size", 8, "--steps", 4));
        successful(quench("second", "--resume", folder.resolve("first/final.cdw"), "--steps", 3, "--K", 0.4, "--kappa",
                0.05, "--T", 0.1, "--solver", "diagonalization", "--integrator", "nve"));
        final Checkpoint state = state("second");
        assertThat(state.step()).isEqualTo(7);
        assertThat(state.history()).hasSize(4).allMatch(command -> command.step() == 4);
        assertThat(state.run().parameters().get(Parameter.STIFFNESS)).isEqualTo(0.4);
        assertThat(state.run().parameters().get(Parameter.NEIGHBOR_STIFFNESS)).isEqualTo(0.05);
        assertThat(state.run().integrator()).isEqualTo(Integrator.ENERGY_CONSERVING);
        assertThat(state.run().solver().name()).isEqualTo("diagonalization");
    }

    @Test
    void runThatBlowsUpSaysSoAndKeepsWhatItHas() throws IOException {
        final CommandLineRun run = quench("run", "--size", 8, "--steps", 3000, "--dt", 3, "--solver", "diagonalization");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("checkerwave: The run blew up at step ").contains("dt");
        final Checkpoint state = state("run");
        assertThat(state.step()).isPositive();
        assertThat(Arrays.stream(state.displacement()).allMatch(Double::isFinite)).isTrue();
        assertThat(rows("run").getLast()[0]).isEqualTo(Long.toString(state.step()));
        assertThat(folder.resolve("run/movie.mp4")).isNotEmptyFile();
    }

    @Test
    void fileThatCannotBeWrittenDoesNotCostTheOthers() throws IOException {
        Files.createDirectories(folder.resolve("run/final.cdw/in the way"));
        final CommandLineRun run = quench("run", "--size", 8, "--steps", 5);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("final.cdw", "could not be written");
        final Matcher rescued = Pattern.compile("saved as (.*\\.cdw) instead").matcher(run.err());
        assertThat(rescued.find()).isTrue();
        assertThat(CdwFile.read(Path.of(rescued.group(1))).step()).isEqualTo(5);
        Files.delete(Path.of(rescued.group(1)));
        assertThat(rows("run").getLast()[0]).isEqualTo("5");
        assertThat(folder.resolve("run/movie.mp4")).isNotEmptyFile();
        assertThat(folder.resolve("run/length.svg")).isNotEmptyFile();
    }

    @Test
    void tableOfAnotherProgramIsNotOverwrittenOnResume() throws IOException {
        successful(quench("run", "--size", 8, "--steps", 2));
        Files.writeString(folder.resolve("run/observables.csv"), "a,b\n1,2\n");
        final CommandLineRun run = quench("run", "--resume", folder.resolve("run/final.cdw"), "--steps", 2);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("observables.csv", "move it away");
        assertThat(folder.resolve("run/observables.csv")).hasContent("a,b\n1,2\n");
    }

    @Test
    void infoAndRenderReadWhatQuenchWrote() throws IOException {
        successful(quench("run", "--size", 20, "--steps", 3, "--seed", 9));
        final Path state = folder.resolve("run/final.cdw");
        final CommandLineRun info = successful(CommandLineRun.of("info", state));
        assertThat(info.out()).contains("20×20", "window", "coarsening", "g = 1.5", "phi_rms").containsPattern("seed +9\n")
                .containsPattern("step +3\n");
        final Path one = folder.resolve("one.png");
        final Path two = folder.resolve("two.png");
        successful(CommandLineRun.of("render", state, "--field", "Q", "--out", one, "--pixels", 200));
        successful(CommandLineRun.of("render", state, state, "--out", two, "--pixels", 200, "--dark"));
        final Path larger = folder.resolve("larger.png");
        successful(CommandLineRun.of("render", state, state, "--out", larger, "--pixels", 200, "--scale", 3));
        assertThat(ImageIO.read(larger.toFile()).getWidth()).isEqualTo(3 * ImageIO.read(two.toFile()).getWidth());
        assertThat(CommandLineRun.of("render", state, "--out", larger, "--scale", 9).err()).contains("The scale is 9; give 1 to 8.");
        for (final String name : List.of("one.png", "one.svg", "one.pdf")) {
            successful(CommandLineRun.of("render", state, "--field", "Q", "--out", folder.resolve(name), "--pixels", 200));
            assertThat(RunSource.read(folder.resolve(name)).origin().seed()).as(name).isEqualTo(9);
        }
        assertThat(CommandLineRun.of("render", state, "--out", folder.resolve("one.bmp")).err()).contains("one.bmp", ".svg or .pdf");
        final Path grey = folder.resolve("grey.png");
        successful(CommandLineRun.of("render", state, "--map", "grey", "--out", grey, "--pixels", 200));
        final int pixel = ImageIO.read(grey.toFile()).getRGB(60, 60);
        assertThat(pixel >> 16 & 0xFF).isEqualTo(pixel >> 8 & 0xFF).isEqualTo(pixel & 0xFF);
        assertThat(CommandLineRun.of("render", state, "--map", "rainbow", "--out", grey).err()).contains("rainbow", "viridis");
        assertThat(ImageIO.read(two.toFile()).getWidth()).isGreaterThan(400);
        assertThat(ImageIO.read(one.toFile()).getWidth()).isBetween(200, 450);
    }

    @Test
    void fieldThatDoesNotExistIsRefused() {
        successful(quench("run", "--size", 8, "--steps", 1));
        final CommandLineRun run = CommandLineRun.of("render", folder.resolve("run/final.cdw"), "--field", "spin", "--out",
                folder.resolve("out.png"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("spin", "phi, Q, n");
        assertThat(folder.resolve("out.png")).doesNotExist();
    }
}
