package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerwave.InvalidInput;
import org.checkerwave.SampleStates;
import org.checkerwave.brush.Stroke;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.parameter.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {

    private static final SquareLattice EIGHT = SquareLattice.square(8);
    private static final RunDescription RUN = SampleStates.coarsening(EIGHT);

    private static void advance(Simulation simulation, int steps) {
        for (int k = 0; k < steps; k++) {
            simulation.step();
        }
    }

    private static void assertSameState(Simulation actual, Simulation expected) {
        final Checkpoint a = actual.checkpoint();
        final Checkpoint b = expected.checkpoint();
        assertThat(a.step()).isEqualTo(b.step());
        assertThat(a.time()).isEqualTo(b.time());
        assertThat(a.displacement()).containsExactly(b.displacement());
        assertThat(a.velocity()).containsExactly(b.velocity());
        assertThat(a.density()).containsExactly(b.density());
        assertThat(a.run()).isEqualTo(b.run());
        assertThat(a.solverMemory()).isEqualTo(b.solverMemory());
    }

    @Test
    void commandsAreRecordedWithTheirStep() {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            final Command warm = new Command.SetParameter(Parameter.TEMPERATURE, 0.3);
            final Command brush = new Command.Paint(Stroke.checkerboard(2, 3, 1.5, 2));
            advance(simulation, 3);
            simulation.apply(warm);
            advance(simulation, 2);
            simulation.apply(brush);
            assertThat(simulation.history()).containsExactly(new RecordedCommand(3, warm), new RecordedCommand(5, brush));
            assertThat(simulation.parameters().get(Parameter.TEMPERATURE)).isEqualTo(0.3);
        }
    }

    @Test
    void recordedCommandsReplayTheRunToTheLastBit() {
        final List<Command> commands = List.of(new Command.SetParameter(Parameter.COUPLING, 1.8),
                new Command.Paint(Stroke.checkerboard(1, 7, 2.5, -2)), new Command.SwitchIntegrator(Integrator.ENERGY_CONSERVING),
                new Command.SetSchedule(Parameter.TEMPERATURE, new Schedule.Ramp(0.1, 0.4, 1, 4)),
                new Command.SwitchSolver(new SolverSpec.Chebyshev(1e-4)), new Command.Reset(11));
        try (Simulation played = Simulation.start(RUN, 2); Simulation replayed = Simulation.start(RUN, 1)) {
            for (final Command command : commands) {
                advance(played, 13);
                played.apply(command);
            }
            advance(played, 13);
            int step = 0;
            for (final RecordedCommand recorded : played.history()) {
                advance(replayed, (int) recorded.step() - step);
                replayed.apply(recorded.command());
                step = recorded.command() instanceof Command.Reset ? 0 : (int) recorded.step();
            }
            advance(replayed, 13);
            assertSameState(replayed, played);
        }
    }

    /** Between two adaptations of the solver, where a new adaptation would change the bits. */
    @Test
    void refusedCommandsChangeNothingAtAll() {
        final List<Command> refused = List.of(new Command.SetParameter(Parameter.NEIGHBOR_STIFFNESS, 0.25),
                new Command.SetParameter(Parameter.TEMPERATURE, -1), new Command.SetParameter(Parameter.TEMPERATURE, 0),
                new Command.SetParameter(Parameter.MASS, 0), new Command.SetParameter(Parameter.TIME_STEP, Double.NaN),
                new Command.SetSchedule(Parameter.TEMPERATURE, new Schedule.Constant(0)),
                new Command.Paint(Stroke.checkerboard(3, 3, 2, 1e5)), new Command.Paint(Stroke.checkerboard(3, 3, 2, 1e7)));
        try (Simulation disturbed = Simulation.start(RUN, 1); Simulation quiet = Simulation.start(RUN, 1)) {
            for (final Command command : refused) {
                advance(disturbed, 7);
                advance(quiet, 7);
                assertThatThrownBy(() -> disturbed.apply(command)).isInstanceOf(RuntimeException.class);
                assertSameState(disturbed, quiet);
            }
            advance(disturbed, 60);
            advance(quiet, 60);
            assertSameState(disturbed, quiet);
            assertThat(disturbed.history()).isEmpty();
        }
    }

    @Test
    void stiffnessThatMakesTheLatticeUnstableIsRefusedWithTheReason() {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            assertThatThrownBy(() -> simulation.apply(new Command.SetParameter(Parameter.NEIGHBOR_STIFFNESS, 0.3)))
                    .isInstanceOf(InvalidInput.class).hasMessageContaining("lower kappa or raise K");
        }
    }

    @Test
    void displacementsThatWouldRunAwayAreRefusedAsInput() {
        assertThatThrownBy(() -> Simulation.start(SampleStates.run(EIGHT, SampleStates.parameters(),
                new InitialState.Checkerboard(1e6, 0)), 1)).isInstanceOf(InvalidInput.class).hasMessageContaining("smaller ones");
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            assertThatThrownBy(() -> simulation.apply(new Command.Paint(Stroke.checkerboard(3, 3, 2, 1e6))))
                    .isInstanceOf(InvalidInput.class).hasMessageContaining("smaller strength");
        }
    }

    @Test
    void brushesThatAreNotFiniteAreRefused() {
        assertThatThrownBy(() -> new Command.Paint(Stroke.checkerboard(0, 0, 1, Double.NaN))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void switchingTheSolverKeepsTheState() {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            advance(simulation, 20);
            final Frame before = simulation.frame();
            for (final SolverSpec spec : List.of(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL),
                    new SolverSpec.Chebyshev(1e-6), new SolverSpec.Window(1e-5))) {
                simulation.apply(new Command.SwitchSolver(spec));
                final Frame after = simulation.frame();
                assertThat(after.step()).isEqualTo(before.step());
                assertThat(after.displacement()).containsExactly(before.displacement());
                assertThat(after.velocity()).containsExactly(before.velocity());
                assertThat(SampleStates.rms(after.density(), before.density())).isLessThan(5e-4);
                assertThat(after.solver().name()).isEqualTo(spec.name());
            }
        }
    }

    @Test
    void solverThatCannotServeIsRefusedAndTheOldOneGoesOn() {
        final RunDescription cold = RUN.withParameters(RUN.parameters().with(Parameter.TEMPERATURE, 0))
                .withSolver(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL));
        try (Simulation simulation = Simulation.start(cold, 1)) {
            advance(simulation, 3);
            final double[] density = simulation.frame().density();
            assertThatThrownBy(() -> simulation.apply(new Command.SwitchSolver(new SolverSpec.Window(1e-3))))
                    .isInstanceOf(InvalidInput.class).hasMessageContaining("diagonalization");
            assertThat(simulation.frame().density()).containsExactly(density);
            advance(simulation, 3);
        }
    }

    /** Weights of 1e38 are finite, but their products are not. */
    @Test
    void networkThatGivesNoDensityIsNamedAndTheOldSolverGoesOn(@TempDir Path folder) {
        final TrainedNetwork network = TrainedNetwork.load("recursion-fast");
        Arrays.fill(network.network().weights(), 1e38f);
        final String file = folder.resolve("overflowing.safetensors").toString();
        network.write(Path.of(file));
        final SolverSpec overflowing = new SolverSpec.Network(file);
        assertThatThrownBy(() -> Simulation.start(RUN.withSolver(overflowing), 1)).isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll(file, "NaN", "choose another solver").hasMessageNotContaining("kappa");
        try (Simulation simulation = Simulation.start(RUN, 1); Simulation quiet = Simulation.start(RUN, 1)) {
            assertThatThrownBy(() -> simulation.apply(new Command.SwitchSolver(overflowing)))
                    .isInstanceOf(InvalidInput.class).hasMessageContainingAll(file, "choose another solver");
            advance(simulation, 5);
            advance(quiet, 5);
            assertSameState(simulation, quiet);
        }
    }

    @Test
    void resetGoesBackToTheStartAtThePresentParameters() {
        try (Simulation simulation = Simulation.start(RUN, 1); Simulation fresh = Simulation.start(RUN.withSeed(99), 1)) {
            advance(simulation, 10);
            simulation.apply(new Command.SetParameter(Parameter.COUPLING, 2));
            advance(simulation, 10);
            simulation.apply(new Command.Reset(99));
            assertThat(simulation.stepCount()).isZero();
            assertThat(simulation.time()).isZero();
            assertThat(simulation.frame().displacement()).containsExactly(fresh.frame().displacement());
            assertThat(simulation.frame().velocity()).containsExactly(fresh.frame().velocity());
            assertThat(simulation.parameters().get(Parameter.COUPLING)).isEqualTo(2);
        }
    }

    @Test
    void everyResetThatIsCarriedOutBeginsAnotherRunAlsoAcrossAFile() {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            advance(simulation, 2);
            assertThat(simulation.frame().beginning()).isZero();
            simulation.apply(new Command.Reset(7));
            simulation.apply(new Command.SetParameter(Parameter.COUPLING, 2));
            simulation.apply(new Command.Reset(8));
            assertThat(simulation.frame().beginning()).isEqualTo(2);
            try (Simulation resumed = Simulation.resume(simulation.checkpoint(), 1)) {
                assertThat(resumed.frame().beginning()).isEqualTo(2);
            }
        }
    }

    @Test
    void schedulesActByThemselvesAndEndWhenTheValueIsSet() {
        final RunDescription run = RUN.withSchedules(Map.of(Parameter.TEMPERATURE, new Schedule.Ramp(1.1, 0.1, 0, 2),
                Parameter.COUPLING, new Schedule.Quench(1, 1.5, 0.95)));
        try (Simulation simulation = Simulation.start(run, 1)) {
            assertThat(simulation.parameters().get(Parameter.TEMPERATURE)).isEqualTo(1.1);
            advance(simulation, 9);
            assertThat(simulation.parameters().get(Parameter.COUPLING)).isEqualTo(1);
            advance(simulation, 1);
            assertThat(simulation.parameters().get(Parameter.COUPLING)).isEqualTo(1.5);
            assertThat(simulation.parameters().get(Parameter.TEMPERATURE)).isCloseTo(0.6, within(1e-12));
            simulation.apply(new Command.SetParameter(Parameter.TEMPERATURE, 0.7));
            advance(simulation, 5);
            assertThat(simulation.parameters().get(Parameter.TEMPERATURE)).isEqualTo(0.7);
            assertThat(simulation.run().schedules()).doesNotContainKey(Parameter.TEMPERATURE);
        }
    }

    @Test
    void scheduleThatReachesARefusedValueStopsTheRunAndKeepsIt() {
        final RunDescription run = RUN.withSchedules(
                Map.of(Parameter.TEMPERATURE, new Schedule.Quench(0.1, 0, 0.95)));
        try (Simulation simulation = Simulation.start(run, 1)) {
            advance(simulation, 9);
            final Frame before = simulation.frame();
            assertThatThrownBy(simulation::step).isInstanceOf(InvalidInput.class).hasMessageContaining("diagonalization");
            assertThat(simulation.frame().step()).isEqualTo(9);
            assertThat(simulation.frame().displacement()).containsExactly(before.displacement());
            simulation.apply(new Command.SwitchSolver(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL)));
            advance(simulation, 2);
            assertThat(simulation.parameters().get(Parameter.TEMPERATURE)).isZero();
        }
    }

    @Test
    void tooLargeATimeStepDivergesAndTheLastGoodStateGoesOnWithASmallerOne() {
        for (final SolverSpec spec : List.of(new SolverSpec.Window(1e-3),
                new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL))) {
            try (Simulation simulation = Simulation.start(RUN.withSolver(spec), 1)) {
                advance(simulation, 5);
                simulation.apply(new Command.SetParameter(Parameter.TIME_STEP, 3));
                Frame last = simulation.frame();
                Diverged diverged = null;
                for (int k = 0; k < 100 && diverged == null; k++) {
                    last = simulation.frame();
                    try {
                        simulation.step();
                    } catch (Diverged e) {
                        diverged = e;
                    }
                }
                assertThat(diverged).as(spec.name()).isNotNull().hasMessageContaining("smaller time step");
                assertThat(diverged.step()).isEqualTo(last.step() + 1);
                assertThat(simulation.frame().displacement()).containsExactly(last.displacement());
                assertThat(simulation.frame().velocity()).containsExactly(last.velocity());
                assertThat(simulation.frame().density()).containsExactly(last.density());
                simulation.apply(new Command.Reset(3));
                simulation.apply(new Command.SetParameter(Parameter.TIME_STEP, 0.1));
                advance(simulation, 20);
                for (final double q : simulation.frame().displacement()) {
                    assertThat(Math.abs(q)).isLessThan(20);
                }
            }
        }
    }

    /** The potential, 1.5 · 1.5/0.0005, is beyond an expansion, which is seen once the threads have begun to work. */
    @Test
    void runThatCannotStartLeavesNoThreads() throws InterruptedException {
        final Set<Thread> before = Thread.getAllStackTraces().keySet();
        final RunDescription run = RUN.withLattice(SquareLattice.square(64)).withParameters(SampleStates.parameters("t", 5e-4));
        assertThatThrownBy(() -> Simulation.start(run, 3)).isInstanceOf(InvalidInput.class).hasMessageContaining("too large");
        for (final Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && thread.getName().startsWith("checkerwave-worker")) {
                assertThat(thread.join(Duration.ofSeconds(30))).as(thread.getName()).isTrue();
            }
        }
    }

    @Test
    void overdampedMotionWithoutDampingIsRefused() {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            simulation.apply(new Command.SetParameter(Parameter.DAMPING, 0));
            assertThatThrownBy(() -> simulation.apply(new Command.SwitchIntegrator(Integrator.OVERDAMPED)))
                    .isInstanceOf(InvalidInput.class).hasMessageContaining("gamma");
            advance(simulation, 2);
        }
    }

    /** Over several adaptations of the solver, from steps that are none. */
    @Test
    void resumedRunRepeatsTheSameBits() {
        final RunDescription run = RUN.withLattice(SquareLattice.square(24)).withSchedules(
                Map.of(Parameter.TEMPERATURE, new Schedule.Ramp(0.5, 0.1, 3, 9)));
        try (Simulation straight = Simulation.start(run, 2)) {
            advance(straight, 37);
            straight.apply(new Command.SetParameter(Parameter.COUPLING, 1.7));
            advance(straight, 9);
            final Checkpoint checkpoint = straight.checkpoint();
            try (Simulation resumed = Simulation.resume(checkpoint, 1)) {
                assertSameState(resumed, straight);
                advance(straight, 130);
                advance(resumed, 130);
                assertSameState(resumed, straight);
                assertThat(resumed.history()).isEqualTo(straight.history());
            }
        }
    }

    @Test
    void rewoundRunGoesOnAsIfNothingHadHappenedSince() {
        try (Simulation simulation = Simulation.start(RUN, 1); Simulation undisturbed = Simulation.start(RUN, 1)) {
            final Command warm = new Command.SetParameter(Parameter.TEMPERATURE, 0.2);
            for (final Simulation each : List.of(simulation, undisturbed)) {
                advance(each, 7);
                each.apply(warm);
                advance(each, 10);
            }
            final Checkpoint there = simulation.checkpoint();
            simulation.apply(new Command.Paint(Stroke.checkerboard(1, 1, 3, 2)));
            simulation.apply(new Command.SwitchSolver(new SolverSpec.Chebyshev(1e-4)));
            simulation.apply(new Command.SetSchedule(Parameter.COUPLING, new Schedule.Ramp(1.5, 2, 0, 9)));
            advance(simulation, 5);
            simulation.apply(new Command.Reset(99));
            simulation.rewind(there);
            assertThat(simulation.history()).containsExactly(new RecordedCommand(7, warm));
            assertThat(simulation.frame().beginning()).isZero();
            assertSameState(simulation, undisturbed);
            advance(simulation, 60);
            advance(undisturbed, 60);
            assertSameState(simulation, undisturbed);
        }
    }

    @Test
    void checkpointOfAnotherLatticeIsNoPlaceToGoBackTo() {
        try (Simulation simulation = Simulation.start(RUN, 1);
                Simulation larger = Simulation.start(RUN.withLattice(SquareLattice.square(10)), 1)) {
            assertThatThrownBy(() -> simulation.rewind(larger.checkpoint())).isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("10×10").hasMessageContaining("8×8");
        }
    }

    @Test
    void trajectoryDoesNotDependOnTheNumberOfThreads() {
        final RunDescription run = RUN.withLattice(new SquareLattice(32, 20));
        try (Simulation one = Simulation.start(run, 1); Simulation two = Simulation.start(run, 2);
                Simulation three = Simulation.start(run, 3)) {
            advance(one, 60);
            advance(two, 60);
            advance(three, 60);
            assertSameState(two, one);
            assertSameState(three, one);
            assertThat(two.grandPotential()).isEqualTo(one.grandPotential());
            assertThat(three.grandPotential()).isEqualTo(one.grandPotential());
        }
    }

    @Test
    void paintSetsACheckerboardUnderTheBrushOnly() {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            final double[] before = simulation.frame().displacement();
            simulation.apply(new Command.Paint(Stroke.checkerboard(0, 0, 1, 2.5)));
            final double[] after = simulation.frame().displacement();
            final List<Integer> painted = List.of(EIGHT.site(0, 0), EIGHT.site(1, 0), EIGHT.site(-1, 0),
                    EIGHT.site(0, 1), EIGHT.site(0, -1));
            for (int i = 0; i < after.length; i++) {
                assertThat(after[i]).isEqualTo(painted.contains(i)
                        ? 2.5 * SquareLattice.stagger(i % 8, i / 8) : before[i]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1.5, 2.394", "3.5, 6.224"})
    void coldOverdampedMotionRelaxesToTheCheckerboardOfTheTable(double coupling, double amplitude) {
        final RunDescription run = SampleStates.run(EIGHT,
                SampleStates.parameters("g", coupling, "T", 0, "gamma", 1, "dt", 0.5), new InitialState.Checkerboard(1.5, 0))
                .withIntegrator(Integrator.OVERDAMPED).withSolver(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL));
        try (Simulation simulation = Simulation.start(run, 1)) {
            advance(simulation, 150);
            assertThat(simulation.frame().displacement()[0]).isCloseTo(amplitude, within(1e-3));
            assertThat(simulation.frame().displacement()[1]).isCloseTo(-amplitude, within(1e-3));
        }
    }
}
