package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.checkerwave.app.movie.MovieFormat;
import org.checkerwave.app.movie.MovieStyle;
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
import org.junit.jupiter.api.Test;

class MoviePlanTest {

    private static final MovieStyle STYLE = new MovieStyle(new PictureStyle(
            new Look(FieldKind.PHI, ColorMaps.load().diverging(true), false), 2, true), false, Optional.empty(), "");

    /** Three of a run, so many steps apart. */
    private static List<Frame> frames(int apart) {
        try (Simulation simulation = Simulation.start(new RunDescription("coarsening", SquareLattice.square(16),
                ParameterSet.defaults(), new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, 7,
                new SolverSpec.Window(5e-4), Map.of()), 1)) {
            final List<Frame> frames = new ArrayList<>();
            while (frames.size() < MoviePlan.TRIED) {
                frames.add(simulation.frame());
                for (int i = 0; i < apart; i++) {
                    simulation.step();
                }
            }
            return frames;
        }
    }

    private static String text(MovieFormat format, MovieSource source, List<Frame> samples, int every) {
        return MoviePlan.of(new MoviePlan.Request(format, STYLE, samples.getLast(), source, samples.size(), samples, 100, every, 25),
                new MovieSettings()).text();
    }

    @Test
    void anMp4OfFramesThatLieCloserTogetherThanThoseTriedTakesAtMostWhatIsForetold() {
        assertThat(text(MovieFormat.MP4, MovieSource.LIVE, frames(5), 2)).contains("100 frames, 4.0 s; at most about ");
        assertThat(text(MovieFormat.MP4, MovieSource.LIVE, frames(5), 5)).contains("100 frames, 4.0 s; about ");
        assertThat(text(MovieFormat.MP4, MovieSource.LIVE, frames(1).subList(0, 1), 1)).contains("; at most about ");
    }

    @Test
    void ofOtherFormatsAndOfTheKeptMomentsThemselvesTheDistanceDoesNotCount() {
        assertThat(text(MovieFormat.GIF, MovieSource.LIVE, frames(5), 1)).contains("; about ");
        assertThat(text(MovieFormat.MP4, MovieSource.KEPT, frames(5), 1)).contains("; about ");
    }

    @Test
    void oneFrameIsNotCalledFrames() {
        assertThat(text(MovieFormat.PNG, MovieSource.KEPT, frames(1).subList(0, 1), 1)).contains(" pixels, 1 frame, ");
    }
}
