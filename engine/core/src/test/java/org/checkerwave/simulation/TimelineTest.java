package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.SampleStates;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {

    private static final RunDescription RUN = SampleStates.coarsening(SquareLattice.square(8));
    /** Of the time of the run: more than there is, so that cost keeps no moment away. */
    private static final double ANY_COST = 1e9;
    private static final long PLENTY = 1L << 30;

    private final Simulation simulation = Simulation.start(RUN, 1);
    private final Simulation undisturbed = Simulation.start(RUN, 1);

    @AfterEach
    void close() {
        simulation.close();
        undisturbed.close();
    }

    private static void advance(Simulation run, Timeline timeline, int steps) {
        for (int k = 0; k < steps; k++) {
            run.step();
            timeline.goesOn(run);
        }
    }

    private Timeline begun(int most) {
        final Timeline timeline = new Timeline(PLENTY, most, ANY_COST);
        timeline.keep(simulation);
        return timeline;
    }

    private static List<Long> steps(List<KeptMoment> moments) {
        return moments.stream().map(KeptMoment::step).toList();
    }

    private static List<Long> range(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    private void assertAtTheUndisturbedRun() {
        assertThat(simulation.stepCount()).isEqualTo(undisturbed.stepCount());
        assertThat(simulation.time()).isEqualTo(undisturbed.time());
        assertThat(simulation.checkpoint().displacement()).containsExactly(undisturbed.checkpoint().displacement());
        assertThat(simulation.checkpoint().velocity()).containsExactly(undisturbed.checkpoint().velocity());
        assertThat(simulation.checkpoint().density()).containsExactly(undisturbed.checkpoint().density());
    }

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    /** Any lattice of moments with any commands between, at any budget. */
    @ParameterizedTest
    @MethodSource("seeds")
    void thinningKeepsTheEndsWithinTheBudgetAndLeavesNoWideGaps(long seed) {
        final SplittableRandom random = new SplittableRandom(seed);
        final long one = KeptMoment.of(simulation).bytes();
        final int fitting = random.nextInt(4, 40);
        final Timeline timeline = new Timeline(one * fitting + 100L * 8, 30, ANY_COST);
        timeline.keep(simulation);
        final int total = random.nextInt(1, 400);
        advance(simulation, timeline, total);
        final List<Long> kept = steps(timeline.contents().kept());
        final int room = Math.min(fitting, 30);
        assertThat(kept).isSorted().hasSizeLessThanOrEqualTo(room);
        assertThat(kept.getFirst()).isZero();
        assertThat(total - kept.getLast()).isLessThanOrEqualTo(total / room + 1);
        for (int k = 1; k < kept.size(); k++) {
            assertThat(kept.get(k) - kept.get(k - 1)).as("gap before " + kept.get(k)).isBetween(1L, 4L * total / room + 4);
        }
    }

    @Test
    void keepingMomentsTakesAShareOfTheTimeAtMost() {
        final Timeline timeline = new Timeline(PLENTY);
        timeline.keep(simulation);
        final long before = timeline.spentNanos();
        final long start = System.nanoTime();
        advance(simulation, timeline, 300);
        // The latest one has its share of the time still before it.
        final long latest = timeline.spentNanos() - before;
        assertThat(timeline.contents().kept()).hasSizeGreaterThan(1);
        assertThat(latest).isLessThan((System.nanoTime() - start) / 20);
    }

    @Test
    void goingOnFromAKeptMomentRepeatsTheSameBits() {
        final Timeline timeline = begun(1000);
        advance(simulation, timeline, 60);
        final KeptMoment past = timeline.contents().upTo(23).orElseThrow();
        final double shared = timeline.jump(simulation, () -> simulation.rewind(past.checkpoint()));
        assertThat(shared).isEqualTo(past.time());
        advance(simulation, timeline, 40);
        advance(undisturbed, new Timeline(0), 63);
        assertAtTheUndisturbedRun();
    }

    @Test
    void aFrameOfAKeptMomentIsTheFrameOfThen() {
        final Timeline timeline = begun(1000);
        advance(simulation, timeline, 5);
        final Frame then = simulation.frame();
        advance(simulation, timeline, 5);
        final Frame kept = timeline.contents().kept().get(5).frame();
        assertThat(kept).usingRecursiveComparison().isEqualTo(then);
    }

    @Test
    void whatAJumpLeavesFadesAndTheWayBackIsKept() {
        final Timeline timeline = begun(1000);
        advance(simulation, timeline, 20);
        final KeptMoment past = timeline.contents().kept().get(8);
        timeline.jump(simulation, () -> simulation.rewind(past.checkpoint()));
        simulation.apply(new Command.SetParameter(Parameter.TEMPERATURE, 0.3));
        advance(simulation, timeline, 3);
        assertThat(steps(timeline.contents().kept())).isEqualTo(range(0, 11));
        assertThat(steps(timeline.contents().faded())).isEqualTo(range(9, 20));
        final KeptMoment left = timeline.contents().left().getLast();
        assertThat(left.step()).isEqualTo(20);

        final double shared = timeline.jump(simulation, () -> simulation.rewind(left.checkpoint()));
        advance(undisturbed, new Timeline(0), 20);
        assertAtTheUndisturbedRun();
        assertThat(shared).isEqualTo(past.time());
        assertThat(steps(timeline.contents().kept())).isEqualTo(range(0, 20));
        assertThat(steps(timeline.contents().faded())).isEqualTo(List.of(9L, 10L, 11L));
        assertThat(timeline.contents().left()).extracting(KeptMoment::step).containsExactly(11L);
    }

    @Test
    void aResetLeavesTheRunBeforeAsABranch() {
        final Timeline timeline = begun(1000);
        advance(simulation, timeline, 10);
        final double shared = timeline.jump(simulation, () -> simulation.apply(new Command.Reset(8)));
        advance(simulation, timeline, 2);
        assertThat(shared).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(steps(timeline.contents().kept())).isEqualTo(range(0, 2));
        assertThat(steps(timeline.contents().faded())).isEqualTo(range(0, 10));
        timeline.jump(simulation, () -> simulation.rewind(timeline.contents().left().getLast().checkpoint()));
        advance(undisturbed, new Timeline(0), 10);
        assertAtTheUndisturbedRun();
    }

    @Test
    void memoryThatIsNeededTakesFromFadedBranchesFirstButNeverTheWayBack() {
        final Timeline timeline = begun(30);
        advance(simulation, timeline, 25);
        timeline.jump(simulation, () -> simulation.rewind(timeline.contents().kept().get(5).checkpoint()));
        simulation.apply(new Command.SetParameter(Parameter.TEMPERATURE, 0.3));
        advance(simulation, timeline, 300);
        assertThat(timeline.contents().faded()).extracting(KeptMoment::step).containsExactly(25L);
        assertThat(timeline.contents().left()).hasSize(1);
        assertThat(timeline.contents().kept()).hasSizeBetween(26, 29);
    }

    @Test
    void aJumpThatIsRefusedLeavesAllAsItWas() {
        final Timeline timeline = begun(1000);
        advance(simulation, timeline, 4);
        final Timeline.Contents before = timeline.contents();
        assertThatThrownBy(() -> timeline.jump(simulation, () -> {
            throw new InvalidInput("No.");
        })).isInstanceOf(InvalidInput.class);
        assertThat(timeline.contents()).isSameAs(before);
    }

    @Test
    void stepsBackOneAfterAnotherGoThroughEveryStepWithItsCommands() {
        final Timeline timeline = begun(5);
        advance(simulation, timeline, 17);
        advance(undisturbed, new Timeline(0), 17);
        final Command warm = new Command.SetParameter(Parameter.TEMPERATURE, 0.3);
        simulation.apply(warm);
        undisturbed.apply(warm);
        advance(simulation, timeline, 6);
        advance(undisturbed, new Timeline(0), 4);
        timeline.jump(simulation, () -> StepBack.of(simulation, timeline.contents()));
        assertThat(simulation.stepCount()).isEqualTo(22);
        timeline.jump(simulation, () -> StepBack.of(simulation, timeline.contents()));
        assertAtTheUndisturbedRun();
        assertThat(simulation.history()).containsExactly(new RecordedCommand(17, warm));
        assertThat(timeline.contents().left()).extracting(KeptMoment::step).containsExactly(23L);
    }

    @Test
    void beforeTheFirstMomentThereIsNoStepBack() {
        final Timeline timeline = begun(5);
        timeline.jump(simulation, () -> StepBack.of(simulation, timeline.contents()));
        assertAtTheUndisturbedRun();
        assertThat(timeline.contents().left()).isEmpty();
    }
}
