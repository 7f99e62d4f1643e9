package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.app.TrialNetworks;
import org.checkerwave.file.Json;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.TrainedNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {

    @TempDir
    private Path folder;

    private CommandLineRun compare(String solvers, Object... more) {
        final List<Object> all = new ArrayList<>(List.of("compare", "--solvers", solvers, "--out", folder.resolve("out")));
        all.addAll(List.of(more));
        return CommandLineRun.of(all.toArray());
    }

    private static CommandLineRun successful(CommandLineRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }

    private static double[] column(Path table, String name) throws IOException {
        final List<String> lines = Files.readAllLines(table);
        final int column = List.of(lines.getFirst().split(",")).indexOf(name);
        assertThat(column).as(name).isNotNegative();
        return lines.stream().skip(1).map(line -> line.split(",")[column])
                .mapToDouble(cell -> cell.equals("nan") ? Double.NaN : Double.parseDouble(cell)).toArray();
    }

    private double[] column(String name) throws IOException {
        return column(folder.resolve("out/compare.csv"), name);
    }

    private String network() {
        return TrialNetworks.write(folder, Architecture.Kind.GNN, 1000).toString();
    }

    @Test
    void aSolverDoesNotDepartFromItself() throws IOException {
        final CommandLineRun run = successful(compare("window,window", "--size", 16, "--steps", 60, "--seed", 3));
        assertThat(column("t [time]")).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(column("window-2 deviation_phi_rms")).containsOnly(0).hasSize(7);
        assertThat(column("window-2 deviation_L_half")).containsOnly(0).hasSize(7);
        assertThat(run.out()).containsPattern("window-2 +phi_rms +0\\.00 % +5 +0\\.00 % +0\\.00 % +0\\.00 %")
                .contains("60 steps on 16×16 to t = 6", "reference: window, accuracy 5.0E-4", "steps/s");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("compare.csv", "made-by.json",
                    "growth.png", "growth.svg", "correlation.png", "correlation.svg");
        }
    }

    @Test
    void everyFigureSaysTheCommandAndTheWeightsThatItTakesToMakeItAgain() throws IOException {
        final String weights = network();
        successful(compare("window," + weights, "--size", 8, "--steps", 3, "--threads", 2));
        final Json note = Json.parse(Files.readAllBytes(folder.resolve("out/made-by.json")), "made-by.json");
        assertThat(note.text("command")).startsWith("checkerwave compare ").contains(" --size 8 --steps 3", " --out FOLDER")
                .doesNotContain("--threads");
        assertThat(note.object("weights").text(weights)).isEqualTo(TrainedNetwork.fingerprint(weights)).hasSize(64);
        assertThat(note.text("software")).isEqualTo("Checkerwave " + SoftwareVersion.current());
        for (final String figure : List.of("growth.svg", "correlation.svg")) {
            assertThat(Files.readString(folder.resolve("out").resolve(figure))).contains("Made by: " + note.text("command"));
        }
    }

    @Test
    void everySolverRunsAsInAQuenchOfItsOwn() throws IOException {
        final Object[] options = {"--preset", "warm", "--size", 12, "--steps", 25, "--every", 10, "--seed", 5, "--T", 0.3};
        final String weights = network();
        successful(compare("diagonalization," + weights, options));
        for (final String solver : List.of("diagonalization", weights)) {
            final List<Object> quench =
                    new ArrayList<>(List.of("quench", "--solver", solver, "--out", folder.resolve("quench")));
            quench.addAll(List.of(options));
            successful(CommandLineRun.of(quench.toArray()));
            final Path table = folder.resolve("quench/observables.csv");
            final String name = solver.equals(weights) ? "gnn-trial" : solver;
            for (final String column : List.of("phi_rms", "L_half [lattice constants]", "omega [energy]")) {
                assertThat(column(name + " " + column)).isEqualTo(column(table, column));
            }
        }
        assertThat(column("step")).containsExactly(0, 10, 20, 25);
        assertThat(column("gnn-trial network_error_n")).isEqualTo(column(folder.resolve("quench/observables.csv"),
                "network_error_n"));
        assertThat(Files.readAllLines(folder.resolve("out/compare.csv")).getFirst())
                .doesNotContain("diagonalization network_error_n", "diagonalization deviation");
    }

    @Test
    void deviationIsRelativeToTheFirstSolver() throws IOException {
        successful(compare("window:1e-3," + network(), "--size", 16, "--steps", 20));
        final double[] reference = column("window:1e-3 phi_rms");
        final double[] other = column("gnn-trial phi_rms");
        final double[] deviation = column("gnn-trial deviation_phi_rms");
        assertThat(Arrays.stream(deviation).map(Math::abs).max().orElseThrow()).isGreaterThan(1e-3);
        for (int i = 0; i < deviation.length; i++) {
            assertThat(deviation[i]).isCloseTo(other[i] / reference[i] - 1, within(1e-8));
        }
    }

    @Test
    void aSingleSolverIsComparedWithWindow() throws IOException {
        final CommandLineRun run = successful(compare("chebyshev:1e-8", "--size", 12, "--steps", 4, "--every", 2));
        assertThat(column("chebyshev:1e-8 deviation_phi_rms")).hasSize(3);
        assertThat(run.out()).contains("reference: window").contains("Deviations are judged from t = 5 on; do more steps.");
    }

    @Test
    void aSingleDomainHasNoLengthToCompare() throws IOException {
        final CommandLineRun run = successful(compare("window,chebyshev", "--preset", "melt", "--size", 8, "--steps", 52));
        assertThat(column("chebyshev deviation_L_half")).containsOnly(Double.NaN);
        assertThat(run.out()).containsPattern("chebyshev +L_half +- +- +- +- +-").doesNotContain("NaN");
    }

    @Test
    void figuresNameEverySolverAndTime() throws IOException {
        successful(compare("window," + network(), "--size", 16, "--steps", 40));
        assertThat(folder.resolve("out/growth.svg")).content()
                .contains("window (reference)", "gnn-trial", "deviation of L½");
        assertThat(folder.resolve("out/correlation.svg")).content()
                .contains("lines: window", ">t = 1<", ">t = 4<", "gnn-trial");
        assertThat(ImageIO.read(folder.resolve("out/growth.png").toFile()).getHeight())
                .isGreaterThan(ImageIO.read(folder.resolve("out/correlation.png").toFile()).getHeight());
    }

    @Test
    void runThatBlowsUpSaysWhichAndKeepsWhatItHas() throws IOException {
        final CommandLineRun run = compare("diagonalization,window", "--size", 8, "--steps", 3000, "--dt", 3);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("checkerwave: With ").contains("The run blew up at step ");
        assertThat(column("diagonalization phi_rms")).isNotEmpty();
        assertThat(folder.resolve("out/growth.png")).isNotEmptyFile();
    }

    @Test
    void anAccuracyThatNoSolverTakesIsRefused() throws IOException {
        for (final String solvers : List.of("recursion,gcnn", "window:1e-4,recursion", "diagonalization,recursion")) {
            final CommandLineRun run = compare(solvers, "--size", 8, "--steps", 2, "--accuracy", 1e-3);
            assertThat(run.exitCode()).as(solvers).isEqualTo(2);
            assertThat(run.err()).contains("recursion", "--accuracy 0.001 would change nothing").hasLineCount(1);
            assertThat(folder.resolve("out")).doesNotExist();
        }
        assertThat(successful(compare("window,recursion-fast", "--size", 8, "--steps", 2, "--accuracy", 1e-3)).out())
                .contains("reference: window, accuracy 0.001");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"--solvers; window,magic; no solver \"magic\"",
        "--solvers; window:fine; window:1e-6", "--solvers; window:3; accuracy",
        "--solvers; recursion:1e-3; no solver \"recursion:1e-3\"", "--steps; 0; at least 1 step",
        "--every; 0; at least 1 step", "--solvers; window,missing.safetensors; missing.safetensors", "--size; 9; odd",
        "--resume; a.cdw; --resume"})
    void badInputIsOneSentenceAndNothingIsWritten(String option, String value, String reason) {
        final List<Object> all = new ArrayList<>(List.of("compare", "--out", folder.resolve("out"), option, value));
        if (!option.equals("--size")) {
            all.addAll(List.of("--size", 8));
        }
        final CommandLineRun run = CommandLineRun.of(all.toArray());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(reason);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
