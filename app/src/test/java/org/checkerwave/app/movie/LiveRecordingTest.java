package org.checkerwave.app.movie;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.PictureStyle;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.LiveSimulation;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRecordingTest {

    private static final SquareLattice LATTICE = SquareLattice.square(16);
    private static final MovieStyle STYLE = new MovieStyle(new PictureStyle(
            new Look(FieldKind.PHI, ColorMaps.load().diverging(true), false), 1, true), false, Optional.empty(), "");

    private final CompletableFuture<Optional<Throwable>> ended = new CompletableFuture<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    @TempDir
    private Path folder;

    private static Simulation start(long seed) {
        return Simulation.start(new RunDescription("coarsening", LATTICE, ParameterSet.defaults(),
                new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, seed, new SolverSpec.Window(5e-4), Map.of()), 1);
    }

    private static LiveSimulation live() {
        return new LiveSimulation(start(7), failure -> {
            throw failure;
        });
    }

    private LiveRecording recording(int every, long most) {
        return new LiveRecording(new Movie(file(), STYLE, 20), LATTICE.sites(), every, most,
                (_, _) -> MovieWriterTest.NOTE, () -> over.complete(null), failure -> ended.complete(Optional.ofNullable(failure)));
    }

    private Path file() {
        return folder.resolve("movie.apng");
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** The picture of another run of that seed after so many steps. */
    private static int[] expected(long seed, int steps) {
        try (Simulation simulation = start(seed)) {
            for (int i = 0; i < steps; i++) {
                simulation.step();
            }
            return pixels(new MoviePainter(STYLE).paint(simulation.frame()));
        }
    }

    private List<int[]> frames() throws Exception {
        assertThat(ended.get(60, TimeUnit.SECONDS)).isEmpty();
        return DecodedApng.read(file()).frames().stream().map(LiveRecordingTest::pixels).toList();
    }

    @Test
    void everySoManyStepsFromTheFirstAndAlsoAfterAReset() throws Exception {
        try (LiveSimulation live = live()) {
            live.stepOnce();
            final LiveRecording recording = recording(2, 0);
            live.watch(recording);
            Stream.of(1, 2, 3).forEach(_ -> live.stepOnce());
            live.send(new Command.Reset(8));
            Stream.of(1, 2, 3).forEach(_ -> live.stepOnce());
            live.endWatch(recording);
            assertThat(frames()).containsExactly(expected(7, 1), expected(7, 3), expected(8, 1), expected(8, 3));
        }
    }

    @Test
    void noFrameIsLostHoweverFastTheRunAndItIsOverAtItsLength() throws Exception {
        try (LiveSimulation live = live()) {
            final LiveRecording recording = recording(1, 30);
            live.watch(recording);
            live.play();
            over.get(60, TimeUnit.SECONDS);
            live.endWatch(recording);
            assertThat(frames()).hasSize(30).startsWith(expected(7, 0), expected(7, 1)).endsWith(expected(7, 29));
        }
    }

    @Test
    void aCancelledOneLeavesNoFileAndTheRunGoesOn() throws Exception {
        try (LiveSimulation live = live()) {
            final LiveRecording recording = recording(1, 0);
            live.watch(recording);
            live.stepOnce();
            recording.cancel();
            live.endWatch(recording);
            assertThat(ended.get(60, TimeUnit.SECONDS)).containsInstanceOf(CancellationException.class);
            live.stepOnce();
            assertThat(live.ask(Simulation::stepCount).get(60, TimeUnit.SECONDS)).isEqualTo(2);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
