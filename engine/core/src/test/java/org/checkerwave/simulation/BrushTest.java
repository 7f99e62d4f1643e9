package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.SampleStates;
import org.checkerwave.brush.Footprint;
import org.checkerwave.brush.Point;
import org.checkerwave.brush.Shape;
import org.checkerwave.brush.Stroke;
import org.checkerwave.brush.Tool;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Noise;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.holstein.ElasticLattice;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.state.CdwFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrushTest {

    private static final SquareLattice LATTICE = new SquareLattice(12, 10);
    private static final RunDescription RUN = SampleStates.coarsening(LATTICE);

    /** Over a corner of the lattice, so that it lies on both sides of both edges. */
    private static Stroke corner(Tool tool, double strength) {
        return new Stroke(tool, Shape.CIRCLE, List.of(new Point(11.5, 9.5)), 2.5, strength, false);
    }

    private static Command paint(Stroke stroke) {
        return new Command.Paint(stroke);
    }

    private static void advance(Simulation simulation, int steps) {
        for (int k = 0; k < steps; k++) {
            simulation.step();
        }
    }

    /** An answer of its own: over all nine images of the lattice. */
    private static boolean inCorner(int site) {
        boolean inside = false;
        for (int image = 0; image < 9; image++) {
            final double dx = site % 12 + 12 * (image % 3 - 1) - 11.5;
            final double dy = site / 12 + 10 * (image / 3 - 1) - 9.5;
            inside |= Math.hypot(dx, dy) <= 2.5;
        }
        return inside;
    }

    private static double sign(int site) {
        return (site % 12 + site / 12) % 2 == 0 ? 1 : -1;
    }

    @ParameterizedTest
    @EnumSource
    void everyToolDoesWhatItsDefinitionSaysAndOnlyUnderTheBrush(Tool tool) {
        try (Simulation simulation = Simulation.start(RUN, 2)) {
            advance(simulation, 5);
            final Frame before = simulation.frame();
            simulation.apply(paint(corner(tool, 0.75)));
            final Frame after = simulation.frame();
            final double hot = Math.sqrt(0.75 / RUN.parameters().get(Parameter.MASS));
            for (int i = 0; i < LATTICE.sites(); i++) {
                final double q = before.displacement()[i];
                final double v = before.velocity()[i];
                final double newQ = !inCorner(i) ? q : switch (tool) {
                    case DISPLACE -> q + 0.75 * sign(i);
                    case ORDER -> 0.75 * sign(i);
                    case FLIP -> -q;
                    case ERASE -> 0.75 * Noise.at(RUN.seed(), Noise.Stream.BRUSH_DISPLACEMENT, 5, i);
                    case HEAT, COOL, PIN, UNPIN -> q;
                };
                final double newV = !inCorner(i) ? v : switch (tool) {
                    case FLIP -> -v;
                    case HEAT -> hot * Noise.at(RUN.seed(), Noise.Stream.BRUSH_VELOCITY, 5, i);
                    case COOL -> 0.75 * v;
                    case PIN -> 0;
                    case DISPLACE, ORDER, ERASE, UNPIN -> v;
                };
                assertThat(after.displacement()[i]).as("Q of %d", i).isEqualTo(newQ);
                assertThat(after.velocity()[i]).as("velocity of %d", i).isEqualTo(newV);
                assertThat(after.pins().holds(i)).isEqualTo(tool == Tool.PIN && inCorner(i));
            }
        }
    }

    @Test
    void numbersDrawnForOneSiteAreThoseOfTheWholeField() {
        final double[] field = new double[LATTICE.sites()];
        Noise.fill(9, Noise.Stream.BRUSH_VELOCITY, 77, field, 0, field.length);
        for (int i = 0; i < field.length; i++) {
            assertThat(Noise.at(9, Noise.Stream.BRUSH_VELOCITY, 77, i)).isEqualTo(field[i]);
        }
    }

    @Test
    void heatedSitesHaveTheTemperatureOfTheBrushAndTwoStrokesDifferentNumbers() {
        final RunDescription large = SampleStates.coarsening(SquareLattice.square(64));
        final Stroke all = new Stroke(Tool.HEAT, Shape.CIRCLE, List.of(new Point(32, 32)), 50, 2.5, false);
        try (Simulation simulation = Simulation.start(large, 2)) {
            simulation.apply(paint(all));
            final double[] first = simulation.frame().velocity();
            simulation.apply(paint(all));
            final double[] second = simulation.frame().velocity();
            double squares = 0;
            for (int i = 0; i < first.length; i++) {
                squares += first[i] * first[i];
                assertThat(second[i]).isNotEqualTo(first[i]);
            }
            // The relative spread of the mean square is √(2/4096) = 0.022.
            assertThat(large.parameters().get(Parameter.MASS) * squares / first.length).isBetween(2.3, 2.7);
        }
    }

    @Test
    void aStrokeInPiecesActsOnEverySiteOnce() {
        final List<Point> path = List.of(new Point(1, 1), new Point(4, 2), new Point(3, 5), new Point(1, 1));
        try (Simulation whole = Simulation.start(RUN, 1); Simulation pieces = Simulation.start(RUN, 1)) {
            whole.apply(paint(new Stroke(Tool.DISPLACE, Shape.CIRCLE, path, 2, 0.5, false)));
            for (int k = 1; k < path.size(); k++) {
                pieces.apply(paint(new Stroke(Tool.DISPLACE, Shape.CIRCLE, path.subList(k - 1, k + 1), 2, 0.5, k > 1)));
            }
            assertThat(pieces.frame().displacement()).containsExactly(whole.frame().displacement());
        }
    }

    @Test
    void shapesCoverWhatTheyAreDefinedAs() {
        final List<Point> line = List.of(new Point(2, 3), new Point(6, 3));
        assertThat(sites(Shape.SQUARE, line.subList(0, 1), 1)).containsExactlyInAnyOrder(
                25, 26, 27, 37, 38, 39, 49, 50, 51);
        assertThat(sites(Shape.SQUARE, List.of(new Point(2, 2), new Point(4, 4)), 0.6))
                .containsExactlyInAnyOrder(26, 27, 38, 39, 40, 51, 52);
        assertThat(sites(Shape.CIRCLE, line, 1)).hasSize(3 * 5 + 2);
        assertThat(sites(Shape.STRIPE, line, 1)).hasSize(3 * 5);
        // To the right along y = 2.5: above it, with y pointing down, lie the five rows 8, 9, 0, 1, 2.
        assertThat(sites(Shape.WALL, List.of(new Point(2, 2.5), new Point(6, 2.5)), 0)).hasSize(60)
                .allMatch(site -> List.of(8, 9, 0, 1, 2).contains(site / 12));
        assertThat(sites(Shape.WALL, List.of(new Point(6, 2.5), new Point(2, 2.5)), 0)).hasSize(60)
                .allMatch(site -> List.of(3, 4, 5, 6, 7).contains(site / 12));
    }

    private static List<Integer> sites(Shape shape, List<Point> points, double size) {
        return Footprint.of(LATTICE, new Stroke(Tool.FLIP, shape, points, size, 0, false)).stream().boxed().toList();
    }

    @ParameterizedTest
    @EnumSource
    void pinnedSitesStayToTheLastBitUnderEveryIntegratorAndBrush(Integrator integrator) {
        try (Simulation simulation = Simulation.start(RUN, 2)) {
            simulation.apply(new Command.SwitchIntegrator(integrator));
            advance(simulation, 3);
            simulation.apply(paint(corner(Tool.PIN, 0)));
            final double[] held = simulation.frame().displacement();
            advance(simulation, 20);
            simulation.apply(paint(corner(Tool.FLIP, 0)));
            advance(simulation, 5);
            final Frame later = simulation.frame();
            for (int i = 0; i < held.length; i++) {
                if (inCorner(i)) {
                    assertThat(later.displacement()[i]).isEqualTo(held[i]);
                    assertThat(later.velocity()[i]).isZero();
                } else {
                    assertThat(later.displacement()[i]).isNotEqualTo(held[i]);
                }
            }
            simulation.apply(paint(corner(Tool.UNPIN, 0)));
            advance(simulation, 1);
            assertThat(simulation.frame().pins().isEmpty()).isTrue();
            assertThat(simulation.frame().displacement()[0]).isNotEqualTo(held[0]);
        }
    }

    /** Kinetic energy + Ω, to the second order of the time step: a pinned site does no work. */
    @Test
    void energyIsConservedRoundPins() {
        final RunDescription run = RUN.withParameters(SampleStates.parameters("dt", 0.05))
                .withIntegrator(Integrator.ENERGY_CONSERVING).withSolver(new SolverSpec.Chebyshev(1e-8));
        try (Simulation simulation = Simulation.start(run, 2)) {
            simulation.apply(paint(corner(Tool.PIN, 0)));
            final double before = energy(simulation);
            double worst = 0;
            for (int k = 0; k < 100; k++) {
                simulation.step();
                worst = Math.max(worst, Math.abs(energy(simulation) - before) / LATTICE.sites());
            }
            assertThat(worst).isLessThan(1e-3);
        }
    }

    private static double energy(Simulation simulation) {
        return simulation.grandPotential()
                + ElasticLattice.kineticEnergy(simulation.parameters().model(), simulation.frame().velocity());
    }

    /** In the middle of pins and of a stroke. */
    @Test
    void aRunGoesOnFromItsFileToTheLastBitAndReplaysOnAnyNumberOfThreads(@TempDir Path folder) {
        final Path file = folder.resolve("pinned.cdw");
        final List<Stroke> strokes = List.of(corner(Tool.PIN, 0), corner(Tool.HEAT, 3),
                new Stroke(Tool.ERASE, Shape.SQUARE, List.of(new Point(3, 3), new Point(6, 4)), 1.5, 1.5, false),
                new Stroke(Tool.ERASE, Shape.SQUARE, List.of(new Point(6, 4), new Point(4, 3)), 1.5, 1.5, true),
                new Stroke(Tool.FLIP, Shape.WALL, List.of(new Point(0, 0), new Point(5, 3)), 0, 0, false));
        try (Simulation played = Simulation.start(RUN, 1)) {
            for (int k = 0; k < 3; k++) {
                played.apply(paint(strokes.get(k)));
                advance(played, 3);
            }
            CdwFile.write(file, played.checkpoint());
            try (Simulation resumed = Simulation.resume(CdwFile.read(file), 2)) {
                for (final Simulation one : List.of(played, resumed)) {
                    one.apply(paint(strokes.get(3)));
                    advance(one, 3);
                    one.apply(paint(strokes.get(4)));
                    advance(one, 3);
                }
                assertSame(resumed, played);
            }
            assertThat(played.frame().pins().isEmpty()).isFalse();
            try (Simulation replayed = Simulation.start(RUN, 2)) {
                for (final RecordedCommand recorded : played.history()) {
                    advance(replayed, (int) (recorded.step() - replayed.stepCount()));
                    replayed.apply(recorded.command());
                }
                advance(replayed, 3);
                assertSame(replayed, played);
            }
        }
    }

    private static void assertSame(Simulation actual, Simulation expected) {
        assertThat(actual.frame().displacement()).containsExactly(expected.frame().displacement());
        assertThat(actual.frame().velocity()).containsExactly(expected.frame().velocity());
        assertThat(actual.frame().pins().sites()).containsExactly(expected.frame().pins().sites());
        assertThat(actual.history()).isEqualTo(expected.history());
    }

    @Test
    void goingBackBringsPinsAndTheSitesOfTheStrokeBack() {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            simulation.apply(paint(corner(Tool.PIN, 0)));
            final Checkpoint pinned = simulation.checkpoint();
            simulation.apply(paint(corner(Tool.UNPIN, 0)));
            simulation.rewind(pinned);
            assertThat(simulation.frame().pins().sites()).containsExactly(pinned.pins().sites());
            simulation.apply(new Command.Reset(4));
            assertThat(simulation.frame().pins().isEmpty()).isTrue();
        }
    }

    @Test
    void strokesThatCannotActAreRefusedAndChangeNothing() {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            final Frame before = simulation.frame();
            assertThatThrownBy(() -> simulation.apply(paint(corner(Tool.HEAT, 1e9))))
                    .isInstanceOf(InvalidInput.class).hasMessageContaining("smaller strength");
            assertThatThrownBy(() -> simulation.apply(paint(corner(Tool.DISPLACE, -1e5))))
                    .isInstanceOf(InvalidInput.class).hasMessageContaining("smaller strength");
            assertThat(simulation.frame().displacement()).containsExactly(before.displacement());
            assertThat(simulation.frame().velocity()).containsExactly(before.velocity());
            simulation.apply(new Command.SwitchIntegrator(Integrator.OVERDAMPED));
            assertThatThrownBy(() -> simulation.apply(paint(corner(Tool.COOL, 0))))
                    .isInstanceOf(InvalidInput.class).hasMessageContaining("no velocities to cool");
            assertThat(simulation.history()).hasSize(1);
        }
        final List<Runnable> bad = new ArrayList<>();
        bad.add(() -> corner(Tool.HEAT, -1));
        bad.add(() -> corner(Tool.COOL, 1.5));
        bad.add(() -> corner(Tool.ORDER, Double.NaN));
        bad.add(() -> new Stroke(Tool.FLIP, Shape.CIRCLE, List.of(), 1, 0, false));
        bad.add(() -> new Stroke(Tool.FLIP, Shape.WALL, List.of(new Point(1, 1)), 1, 0, false));
        bad.add(() -> new Stroke(Tool.FLIP, Shape.CIRCLE, List.of(new Point(1, Double.NaN)), 1, 0, false));
        bad.add(() -> new Stroke(Tool.FLIP, Shape.CIRCLE, List.of(new Point(1, 1)), Double.POSITIVE_INFINITY, 0, false));
        assertThat(bad).allSatisfy(one -> assertThatThrownBy(one::run).isInstanceOf(InvalidInput.class));
    }

    @Test
    void unpinnedSitesAreThoseUnderTheBrushAlone() {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            simulation.apply(paint(corner(Tool.PIN, 0)));
            simulation.apply(paint(new Stroke(Tool.UNPIN, Shape.SQUARE, List.of(new Point(0, 0)), 1, 0, false)));
            final BitSet expected = new BitSet();
            for (int i = 0; i < LATTICE.sites(); i++) {
                final int dx = Math.min(i % 12, 12 - i % 12);
                final int dy = Math.min(i / 12, 10 - i / 12);
                expected.set(i, inCorner(i) && (dx > 1 || dy > 1));
            }
            assertThat(simulation.frame().pins().toSet()).isEqualTo(expected);
        }
    }
}
