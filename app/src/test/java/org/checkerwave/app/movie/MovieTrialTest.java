package org.checkerwave.app.movie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.PictureStyle;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovieTrialTest {

    private static final int RATE = 12;
    private static final int FRAMES = 2 * RATE;
    private static final int EVERY = 5;
    private static final int TRIED = 3;
    private static final int SITE = 4;
    private static final double MOST = 1.4;
    /** Where domains grow. */
    private static final double LEAST = 1 / MOST;
    /** Of noise that becomes domains meanwhile. */
    private static final double LEAST_OF_NOISE = 0.25;

    @TempDir
    private Path folder;

    private static Simulation quench(int size) {
        return Simulation.start(new RunDescription("coarsening", SquareLattice.square(size), ParameterSet.defaults(),
                new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, 7, new SolverSpec.Window(5e-4), Map.of()), 2);
    }

    private static List<Frame> frames(Simulation simulation, int count) {
        final List<Frame> frames = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            for (int i = 0; i < EVERY; i++) {
                simulation.step();
            }
            frames.add(simulation.frame());
        }
        return frames;
    }

    /** Both ends of a quench. */
    @Test
    @Tag("long")
    void theSizeOfAMovieIsForetoldExceptThatNoiseBecomesSmallerThanItLooks() throws IOException {
        try (Simulation simulation = quench(48)) {
            for (final String phase : List.of("early", "late")) {
                final List<Frame> tried = frames(simulation, TRIED);
                final List<Frame> later = frames(simulation, FRAMES);
                for (final FieldKind field : List.of(FieldKind.PHI, FieldKind.DISPLACEMENT, FieldKind.DOMAINS)) {
                    for (final MovieFormat format : List.of(MovieFormat.MP4, MovieFormat.GIF, MovieFormat.APNG)) {
                        final MovieStyle style = new MovieStyle(new PictureStyle(new Look(field,
                                ColorMaps.load().of(field, true), false), SITE, true), false, Optional.empty(), "");
                        final double foretold =
                                MovieTrial.bytesPerFrame(tried, format, style, RATE).getAsDouble() * FRAMES;
                        assertThat(size(later, format, style) / foretold).as("%s %s %s", phase, field, format)
                                .isBetween(phase.equals("early") ? LEAST_OF_NOISE : LEAST, MOST);
                    }
                }
            }
        }
    }

    private double size(List<Frame> frames, MovieFormat format, MovieStyle style) throws IOException {
        final Path target = folder.resolve("movie." + format.ending());
        try (Movie movie = new Movie(target, style, RATE)) {
            frames.forEach(movie::add);
        }
        return Files.size(target);
    }

    @Test
    void whereNothingCanBeWrittenNothingIsForetold() {
        try (Simulation simulation = quench(8)) {
            final MovieStyle style = new MovieStyle(new PictureStyle(new Look(FieldKind.PHI,
                    ColorMaps.load().diverging(true), false), SITE, true), false, Optional.empty(), "");
            assertThat(MovieTrial.bytesPerFrame(List.of(simulation.frame()), MovieFormat.MP4, style, 0)).isEmpty();
        }
    }
}
