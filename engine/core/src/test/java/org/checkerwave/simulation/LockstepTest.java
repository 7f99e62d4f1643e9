package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.checkerwave.InvalidInput;
import org.checkerwave.SampleStates;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.junit.jupiter.api.Test;

class LockstepTest {

    private static final RunDescription RUN = SampleStates.coarsening(SquareLattice.square(8));
    private static final Command HOTTER = new Command.SetParameter(Parameter.TEMPERATURE, 0.3);
    /** So strong a spring that a step of dt = 0.1 overshoots: (ω dt)² = K dt²/m = 40. */
    private static final Command UNSTABLE = new Command.SetParameter(Parameter.MASS, 2.5e-4);

    private final List<String> fallenBehind = new ArrayList<>();

    private static Checkpoint after(int steps) {
        try (Simulation simulation = Simulation.start(RUN, 1)) {
            for (int k = 0; k < steps; k++) {
                simulation.step();
            }
            return simulation.checkpoint();
        }
    }

    private Lockstep of(Checkpoint start, Command... differences) {
        final List<Optional<Command>> all = new ArrayList<>();
        all.add(Optional.empty());
        for (final Command difference : differences) {
            all.add(Optional.ofNullable(difference));
        }
        return Lockstep.from(start, all, 1, (number, failure) -> fallenBehind.add(number + ": " + failure.getMessage()));
    }

    private static void steps(Lockstep runs, int count) {
        for (int k = 0; k < count; k++) {
            runs.lead().step();
        }
    }

    @Test
    void runsThatDifferInNothingStayTheSameToTheLastBit() {
        final Checkpoint start = after(5);
        final Lockstep runs = of(start, (Command) null);
        try (Simulation _ = runs.lead(); Simulation alone = Simulation.resume(start, 1)) {
            steps(runs, 20);
            for (int k = 0; k < 20; k++) {
                alone.step();
            }
            for (final Frame frame : runs.lead().frames()) {
                assertThat(frame.displacement()).containsExactly(alone.frame().displacement());
                assertThat(frame.velocity()).containsExactly(alone.frame().velocity());
            }
        }
    }

    @Test
    void theChosenThingAloneDiffers() {
        final Lockstep runs = of(after(5), HOTTER);
        try (Simulation _ = runs.lead()) {
            final RunDescription lead = runs.lead().run();
            final RunDescription other = runs.runs().get(1).run();
            assertThat(other).isEqualTo(lead.withParameters(lead.parameters().with(Parameter.TEMPERATURE, 0.3)));
            assertThat(runs.lead().frames().get(1).displacement()).containsExactly(runs.lead().frames().getFirst().displacement());
            steps(runs, 3);
            assertThat(runs.lead().frames().get(1).displacement()).isNotEqualTo(runs.lead().frames().getFirst().displacement());
            assertThat(runs.lead().frames()).extracting(Frame::step).containsExactly(8L, 8L);
            assertThat(runs.lead().frames().get(1).time()).isEqualTo(runs.lead().frames().getFirst().time());
        }
    }

    @Test
    void commandsGoToAllAlikeButTheDifferenceStays() {
        final Lockstep runs = of(after(1), HOTTER);
        try (Simulation _ = runs.lead()) {
            runs.lead().apply(new Command.SetParameter(Parameter.COUPLING, 1.7));
            runs.lead().apply(new Command.SetParameter(Parameter.TEMPERATURE, 0.05));
            assertThat(runs.runs()).extracting(run -> run.parameters().get(Parameter.COUPLING)).containsExactly(1.7, 1.7);
            assertThat(runs.runs()).extracting(run -> run.parameters().get(Parameter.TEMPERATURE)).containsExactly(0.05, 0.3);
        }
    }

    @Test
    void aSolverOrIntegratorThatDiffersStaysToo() {
        final Command exact = new Command.SwitchSolver(new SolverSpec.Chebyshev(1e-6));
        final Lockstep runs = of(after(1), exact);
        try (Simulation _ = runs.lead()) {
            runs.lead().apply(new Command.SwitchSolver(new SolverSpec.Window(1e-4)));
            runs.lead().apply(new Command.SwitchIntegrator(Integrator.OVERDAMPED));
            assertThat(runs.runs()).extracting(run -> run.run().solver())
                    .containsExactly(new SolverSpec.Window(1e-4), new SolverSpec.Chebyshev(1e-6));
            assertThat(runs.runs()).extracting(run -> run.run().integrator()).containsOnly(Integrator.OVERDAMPED);
        }
    }

    @Test
    void aCommandThatOneRunRefusesChangesNone() {
        final Command dense = new Command.SwitchSolver(SolverSpec.of("diagonalization", 0,
                Filling.GRAND_CANONICAL));
        final Lockstep runs = of(after(2), dense);
        try (Simulation _ = runs.lead()) {
            runs.lead().apply(dense);
            final Command window = new Command.SwitchSolver(new SolverSpec.Window(1e-4));
            runs.runs().get(1).apply(window);
            final List<Frame> before = runs.lead().frames();
            // The diagonalization alone allows T = 0.
            assertThatThrownBy(() -> runs.lead().apply(new Command.SetParameter(Parameter.TEMPERATURE, 0)))
                    .isInstanceOf(InvalidInput.class);
            assertThat(runs.runs()).extracting(run -> run.parameters().get(Parameter.TEMPERATURE))
                    .doesNotContain(0.0);
            assertThat(runs.lead().frames().getFirst().displacement()).containsExactly(before.getFirst().displacement());
            assertThat(runs.lead().history()).doesNotContain(
                    new RecordedCommand(2, new Command.SetParameter(Parameter.TEMPERATURE, 0)));
        }
    }

    @Test
    void oneThatBlowsUpStandsWhereItStoodAndTheOthersGoOn() {
        final Lockstep runs = of(after(2), UNSTABLE, HOTTER);
        try (Simulation _ = runs.lead()) {
            steps(runs, 60);
            assertThat(fallenBehind).singleElement().asString().startsWith("1: The run blew up");
            assertThat(runs.lead().frames()).extracting(Frame::step).contains(62L).last().isEqualTo(62L);
            assertThat(runs.lead().frames().get(1).step()).isLessThan(62);
        }
    }

    @Test
    void afterGoingBackAllStandTogetherAgainAndDifferAsBefore() {
        final Checkpoint start = after(2);
        final Lockstep runs = of(start, UNSTABLE);
        try (Simulation _ = runs.lead()) {
            steps(runs, 60);
            assertThat(fallenBehind).hasSize(1);
            runs.lead().rewind(start);
            assertThat(runs.lead().frames()).extracting(Frame::step).containsOnly(2L);
            assertThat(runs.lead().frames().get(1).displacement()).containsExactly(start.displacement());
            assertThat(runs.runs().get(1).parameters().get(Parameter.MASS)).isEqualTo(2.5e-4);
        }
    }

    @Test
    void liveFramesOfSeveralBelongToOneMoment() {
        try (LiveSimulation live = new LiveSimulation(of(after(0), HOTTER).lead(), failure -> fallenBehind.add(failure.getMessage()))) {
            live.play();
            for (int taken = 0; taken < 20;) {
                final List<Frame> frames = live.takeFrames();
                if (frames != null) {
                    taken++;
                    assertThat(frames.get(1).step()).isEqualTo(frames.getFirst().step());
                    assertThat(frames.get(1).time()).isEqualTo(frames.getFirst().time());
                }
            }
        }
        assertThat(fallenBehind).isEmpty();
    }
}
