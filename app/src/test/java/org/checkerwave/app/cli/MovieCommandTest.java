package org.checkerwave.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.app.record.RunSource;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.checkerwave.state.RunScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovieCommandTest {

    private static final int SIZE = 8;

    @TempDir
    private Path folder;
    private Path state;
    private Frame atStep10;

    /** A run that was heated, reset, and cooled again. */
    @BeforeEach
    void run() {
        state = folder.resolve("run.cdw");
        try (Simulation simulation = Simulation.start(new RunDescription("coarsening", SquareLattice.square(SIZE),
                ParameterSet.defaults(), new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, 7,
                new SolverSpec.Window(5e-4), Map.of()), 1)) {
            steps(simulation, 3);
            simulation.apply(new Command.SetParameter(Parameter.TEMPERATURE, 0.4));
            steps(simulation, 2);
            simulation.apply(new Command.Reset(11));
            steps(simulation, 4);
            simulation.apply(new Command.SetParameter(Parameter.TEMPERATURE, 0.1));
            steps(simulation, 6);
            atStep10 = simulation.frame();
            steps(simulation, 3);
            CdwFile.write(state, simulation.checkpoint());
        }
    }

    private static void steps(Simulation simulation, int count) {
        for (int i = 0; i < count; i++) {
            simulation.step();
        }
    }

    private CommandLineRun movie(Path target, String... more) {
        final var all = new ArrayList<Object>(List.of("movie", state, "--out", target));
        all.addAll(List.of(more));
        return CommandLineRun.of(all.toArray());
    }

    @Test
    void everyFrameIsThatOfTheRunToTheLastBit() throws IOException {
        final Path pictures = folder.resolve("pictures");
        final CommandLineRun run = movie(pictures, "--every", "5", "--bare", "--magnification", "2");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("differ").contains("pictures");
        assertThat(pictures.toFile().list()).containsExactlyInAnyOrder("frame-000000.png", "frame-000001.png",
                "frame-000002.png", "run.txt");
        final BufferedImage last = ImageIO.read(pictures.resolve("frame-000002.png").toFile());
        assertThat(last.getWidth()).isEqualTo(2 * SIZE);
        for (int i = 0; i < SIZE * SIZE; i++) {
            final double phi = SquareLattice.stagger(i % SIZE, i / SIZE) * (atStep10.density()[i] - 0.5);
            assertThat(last.getRGB(2 * (i % SIZE), 2 * (i / SIZE)))
                    .isEqualTo(ColorMaps.load().diverging(false).color(phi, ValueRange.around(0, 0.5)));
        }
        assertThat(Files.readString(pictures.resolve("run.txt"))).contains("seed 11", "step 10", "\"history\"", "replay pictures ");
        assertTellsTheRun(pictures);
    }

    @Test
    void theOtherFormatsAreMadeToo() {
        for (final String name : List.of("a.mp4", "a.gif", "a.apng", "a.png")) {
            assertThat(movie(folder.resolve(name), "--every", "6", "--field", "domains", "--dark").err()).isEmpty();
            assertTellsTheRun(folder.resolve(name));
        }
        assertThat(folder.toFile().list()).contains("a.mp4", "a.gif", "a.apng", "a-000000.png", "a-000002.png", "a.txt")
                .noneMatch(name -> name.endsWith(".part"));
    }

    private void assertTellsTheRun(Path movie) {
        assertThat(RunSource.read(movie)).as(movie.toString()).isEqualTo(RunScript.of(CdwFile.read(state), ""));
    }

    @Test
    void whatCannotBeMadeIsRefusedInOneSentenceAndLeavesNothing() {
        final String[] before = folder.toFile().list();
        assertRefused(movie(folder.resolve("a.avi")), "a.avi", ".mp4");
        assertRefused(movie(folder.resolve("a.gif"), "--fps", "60"), "1 to 50");
        assertRefused(movie(folder.resolve("a.mp4"), "--every", "0"), "at least 1");
        assertRefused(movie(folder.resolve("a.mp4"), "--field", "error"), "render");
        assertRefused(movie(folder.resolve("a.mp4"), "--magnification", "9999"), "too large");
        assertRefused(movie(folder.resolve("none").resolve("a.mp4")), "none");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(before);
    }

    private static void assertRefused(CommandLineRun run, String... words) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("checkerwave: ").contains(words);
    }
}
