package org.checkerwave.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.Safetensors;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The course of a training: where it stops, from where it goes on, and what it refuses. */
class TrainingCourseTest {

    private static final Architecture SMALL = new Architecture(Architecture.Kind.GNN, 4, 2);
    private static final DataSet LEARN = SampleData.states(10, 1);
    private static final DataSet VALIDATE = SampleData.states(3, 2);

    @TempDir
    private Path folder;

    private static TrainingPlan plan(Architecture architecture, int epochs) {
        return new TrainingPlan(architecture, epochs, 4, 0.01, epochs, 3);
    }

    /** Stops before that step; never for −1. */
    private static Trainer.Listener until(int step) {
        return new Trainer.Listener() {
            private int done;

            @Override
            public void progressed(double fraction, List<TrainingState.Epoch> epochs) {
                done++;
            }

            @Override
            public boolean stops() {
                return done == step;
            }
        };
    }

    private static Trainer.Result train(TrainingPlan plan, Path checkpoint, int threads, int step) {
        try (Trainer trainer = new Trainer(plan, LEARN, VALIDATE, checkpoint, threads)) {
            return trainer.train(until(step));
        }
    }

    private static void assertSameBits(Trainer.Result actual, Trainer.Result expected) {
        assertThat(Arrays.equals(actual.network().weights(), expected.network().weights())).as("weights").isTrue();
        assertThat(actual.curve()).isEqualTo(expected.curve());
        assertThat(actual.validationError()).isEqualTo(expected.validationError());
        assertThat(actual.epoch()).isEqualTo(expected.epoch());
        assertThat(actual.end()).isEqualTo(expected.end());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 11})
    void aTrainingThatWasStoppedGoesOnAsIfItHadNot(int step) {
        final TrainingPlan plan = plan(SMALL, 4);
        final Trainer.Result whole = train(plan, null, 1, -1);
        final Path checkpoint = folder.resolve("training.checkpoint");
        assertThat(train(plan, checkpoint, 1, step).end()).isEqualTo(Trainer.End.STOPPED);
        assertThat(checkpoint).exists();
        assertSameBits(train(plan, checkpoint, 2, -1), whole);
        assertSameBits(train(plan, checkpoint, 1, -1), whole);
    }

    @Test
    void learnsALawOfNeighbours() {
        final Trainer.Result result = train(plan(new Architecture(Architecture.Kind.GNN, 8, 2), 160), null, 2, -1);
        assertThat(result.end()).isEqualTo(Trainer.End.FINISHED);
        assertThat(result.curve()).hasSize(160);
        assertThat(result.curve().getFirst().validation()).isGreaterThan(0.1);
        assertThat(result.validationError()).isLessThan(0.02);
        assertThat(result.validationError()).isEqualTo(result.curve().get(result.epoch() - 1).validation())
                .isEqualTo(result.curve().stream().mapToDouble(TrainingState.Epoch::validation).min().orElseThrow());
        assertThat(result.curve().getLast().training()).isLessThan(0.02);
        assertThat(result.curve().getLast().rate()).as("the cosine ends at 0").isLessThan(1e-10);
    }

    @Test
    void stopsWhereTheValidationErrorNoLongerFalls() {
        final DataSet noise = new DataSet("noise", VALIDATE.snapshots().stream().map(s -> new Snapshot(s.lattice(),
                s.potential(), SampleData.states(1, 77 + s.trajectory()).snapshots().getFirst().density(),
                s.temperature(), s.coupling(), s.region(), s.trajectory(), s.time())).toList());
        final Trainer.Result result;
        try (Trainer trainer = new Trainer(new TrainingPlan(SMALL, 200, 4, 0.02, 5, 3), LEARN, noise, null, 1)) {
            result = trainer.train(until(-1));
        }
        assertThat(result.end()).isEqualTo(Trainer.End.FINISHED);
        assertThat(result.curve().size()).isEqualTo(result.epoch() + 5).isLessThan(200);
    }

    @Test
    void aTrainingThatDivergesKeepsTheBestWeightsAndSaysSo() {
        final Path checkpoint = folder.resolve("training.checkpoint");
        final DataSet spoiled = spoiled();
        final List<Double> fractions = new ArrayList<>();
        try (Trainer trainer = new Trainer(new TrainingPlan(SMALL, 3, 4, 0.01, 3, 3), spoiled, VALIDATE, checkpoint, 1)) {
            final Trainer.Result result = trainer.train((fraction, _) -> fractions.add(fraction));
            assertThat(result.end()).isEqualTo(Trainer.End.DIVERGED);
            assertThat(result.lastEpoch()).isEqualTo(1);
            assertThat(result.epoch()).as("none was finished").isZero();
            for (final float weight : result.network().weights()) {
                assertThat(weight).isFinite();
            }
        }
        assertThat(fractions).hasSizeLessThan(3 * 3);
        assertThat(checkpoint).as("the diverged state is not gone on from").doesNotExist();
    }

    /** The rms error of n = ½ on what is learned from. */
    private static double ignorance() {
        return Math.sqrt(LEARN.snapshots().stream().mapToDouble(s -> {
            double sum = 0;
            for (final float density : s.density()) {
                sum += (double) density * density;
            }
            return sum / s.density().length;
        }).average().orElseThrow());
    }

    /** From first weights whose error is above that. */
    private static Trainer.Result trainAtRate(double rate) {
        return train(new TrainingPlan(SMALL, 16, 4, rate, 16, 5), null, 1, -1);
    }

    @Test
    void aSlowTrainingWhoseErrorStillFallsIsFinished() {
        final Trainer.Result result = trainAtRate(1e-6);
        assertThat(result.curve()).hasSize(16).allMatch(epoch -> epoch.training() > ignorance());
        assertThat(result.curve()).isSortedAccordingTo(Comparator.comparingDouble(TrainingState.Epoch::training).reversed());
        assertThat(result.end()).isEqualTo(Trainer.End.FINISHED);
        assertThat(result.lastEpoch()).isEqualTo(16);
    }

    @Test
    void anErrorAboveThatOfOneHalfThatNoLongerFallsIsNothingLearned() {
        final Trainer.Result result = trainAtRate(1e-30);
        assertThat(result.end()).isEqualTo(Trainer.End.NOTHING_LEARNED);
        assertThat(result.curve()).hasSize(11)
                .allMatch(epoch -> Math.abs(epoch.training() / result.curve().getFirst().training() - 1) < 1e-12)
                .allMatch(epoch -> epoch.training() > ignorance());
        assertThat(result.lastEpoch()).isEqualTo(11);
    }

    @Test
    void aTrainingTooShortToTellThatEndsNoBetterThanItBeganIsNothingLearnedToo() {
        assertThat(train(new TrainingPlan(SMALL, 3, 4, 1e-30, 3, 5), null, 1, -1).end())
                .isEqualTo(Trainer.End.NOTHING_LEARNED);
        assertThat(train(new TrainingPlan(SMALL, 3, 4, 1e-6, 3, 5), null, 1, -1).end()).isEqualTo(Trainer.End.FINISHED);
    }

    @Test
    void aBatchLargerThanTheDataIsTheData() {
        final Trainer.Result all = train(new TrainingPlan(SMALL, 3, 10, 0.01, 3, 3), null, 1, -1);
        assertSameBits(train(new TrainingPlan(SMALL, 3, 1_000_000_000, 0.01, 3, 3), null, 2, -1), all);
    }

    /** One state's density is no number. */
    private static DataSet spoiled() {
        final List<Snapshot> states = new ArrayList<>(LEARN.snapshots());
        final Snapshot s = states.get(4);
        final float[] density = s.density().clone();
        density[7] = Float.NaN;
        states.set(4, new Snapshot(s.lattice(), s.potential(), density, s.temperature(), s.coupling(), s.region(),
                s.trajectory(), s.time()));
        return new DataSet("spoiled", states);
    }

    @Test
    void aTruncatedOrDamagedCheckpointIsRefusedInOneSentence() throws IOException {
        final Path checkpoint = folder.resolve("training.checkpoint");
        train(plan(SMALL, 2), checkpoint, 1, 2);
        final byte[] whole = Files.readAllBytes(checkpoint);
        for (final int length : new int[] {0, 5, 100, whole.length / 2, whole.length - 1}) {
            Files.write(checkpoint, Arrays.copyOf(whole, length));
            assertThatExceptionOfType(InvalidInput.class).as("%d bytes", length)
                    .isThrownBy(() -> train(plan(SMALL, 2), checkpoint, 1, -1))
                    .withMessageContaining("training.checkpoint");
        }
    }

    @Test
    void aCheckpointWithTheWeightsOfAnOlderNetworkIsRefused() {
        final Path checkpoint = folder.resolve("training.checkpoint");
        train(plan(SMALL, 2), checkpoint, 1, 2);
        final String signature = Safetensors.read(checkpoint).metadata().get("plan");
        new TrainingState(2, new float[7], new float[7], new float[7], new float[7], 0.1, 0, 0, List.of())
                .write(checkpoint, signature);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> train(plan(SMALL, 2), checkpoint, 1, -1))
                .withMessageContaining("training.checkpoint").withMessageContaining("7");
    }

    @Test
    void aCheckpointIsNotGoneOnFromWithOtherDataOfTheSameRecipeAndSize() {
        final Path checkpoint = folder.resolve("training.checkpoint");
        train(plan(SMALL, 2), checkpoint, 1, 2);
        for (final DataSet[] data : new DataSet[][] {{changed(LEARN), VALIDATE}, {LEARN, changed(VALIDATE)}}) {
            try (Trainer trainer = new Trainer(plan(SMALL, 2), data[0], data[1], checkpoint, 1)) {
                assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> trainer.train(until(-1)))
                        .withMessageContainingAll("training.checkpoint", "belongs to another training", "data");
            }
        }
        assertThat(train(plan(SMALL, 2), checkpoint, 1, -1).end()).isEqualTo(Trainer.End.FINISHED);
    }

    /** One density differs by a little. */
    private static DataSet changed(DataSet data) {
        final List<Snapshot> states = new ArrayList<>(data.snapshots());
        final Snapshot s = states.getLast();
        final float[] density = s.density().clone();
        density[7] = Math.nextUp(density[7]);
        states.set(states.size() - 1, new Snapshot(s.lattice(), s.potential(), density, s.temperature(), s.coupling(),
                s.region(), s.trajectory(), s.time()));
        return new DataSet(data.recipe(), states);
    }

    @Test
    void dataThatCannotBeLearnedFromAreRefused() {
        final DataSet none = new DataSet("none", List.of());
        for (final DataSet[] data : new DataSet[][] {{none, VALIDATE}, {LEARN, none}}) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> new Trainer(plan(SMALL, 2), data[0], data[1], null, 1).close())
                    .withMessageContaining("several trajectories");
        }
        final DataSet larger = SampleData.states(new SquareLattice(10, 6), 2, 4);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Trainer(plan(SMALL, 2), LEARN, larger, null, 1).close())
                .withMessageContaining("8×6").withMessageContaining("10×6");
    }

    @Test
    void amountsOfDataAreLearnedInTheSameNumberOfSteps() {
        for (final int[] expected : new int[][] {{50, 462, 6006}, {200, 120, 6000}, {800, 30, 6000}, {2736, 9, 6156}}) {
            final TrainingPlan lasting = plan(SMALL, 1).lasting(6000, expected[0]);
            assertThat(lasting.epochs()).isEqualTo(expected[1]);
            assertThat(lasting.epochs() * lasting.stepsAnEpoch(expected[0])).isEqualTo(expected[2]);
            assertThat(lasting.patience()).as("never stopped early").isEqualTo(lasting.epochs());
        }
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> plan(SMALL, 1).lasting(199, 800))
                .withMessageContaining("at least 200");
    }

    @Test
    void plansThatMakeNoSenseAreRefused() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new TrainingPlan(SMALL, 0, 4, 0.01, 5, 1))
                .withMessage("The number of epochs of the training is 0; it must be at least 1.");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new TrainingPlan(SMALL, 3, 0, 0.01, 5, 1))
                .withMessageContaining("batch");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new TrainingPlan(SMALL, 3, 4, Double.NaN, 5, 1))
                .withMessageContaining("learning rate");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new TrainingPlan(SMALL, 3, 4, 0.01, 0, 1))
                .withMessageContaining("patience");
    }
}
