package org.checkerwave.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.TrainedRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainerTest {

    private static final DataSet DATA = SmallData.of(20, 9);

    @TempDir
    private Path folder;

    private static TrainingPlan plan(Architecture.Kind kind, int epochs, double rate) {
        return new TrainingPlan(new Architecture(kind, 3, 2), epochs, 4, rate, epochs, 7);
    }

    private static Trainer.Result train(TrainingPlan plan, Path checkpoint, int threads, Trainer.Listener listener) {
        try (Trainer trainer = new Trainer(plan, DATA.training(5), DATA.validation(5), checkpoint, threads)) {
            return trainer.train(listener);
        }
    }

    /** Lets so many steps be done. */
    private static Trainer.Listener stoppingAfter(int steps) {
        return new Trainer.Listener() {
            private int done;

            @Override
            public void progressed(double fraction, List<TrainingState.Epoch> epochs) {
                done++;
            }

            @Override
            public boolean stops() {
                return done == steps;
            }
        };
    }

    @ParameterizedTest
    @EnumSource(Architecture.Kind.class)
    void theSameSeedGivesTheSameBitsForOneAndTwoThreads(Architecture.Kind kind) {
        final TrainingPlan plan = plan(kind, 2, 3e-3);
        final Trainer.Result one = train(plan, null, 1, (_, _) -> { });
        final Trainer.Result two = train(plan, null, 2, (_, _) -> { });
        assertThat(two.network().weights()).isEqualTo(one.network().weights());
        assertThat(two.curve()).isEqualTo(one.curve()).hasSize(2);
    }

    @Test
    void aTrainingStoppedWithinAnEpochGoesOnToTheSameWeights() {
        final TrainingPlan plan = plan(Architecture.Kind.RECURSION, 3, 3e-3);
        final Path checkpoint = folder.resolve("checkpoint.safetensors");
        // 17 states in batches of 4: five steps an epoch.
        final Trainer.Result stopped = train(plan, checkpoint, 1, stoppingAfter(7));
        assertThat(stopped.end()).isEqualTo(Trainer.End.STOPPED);
        assertThat(stopped.curve()).hasSize(1);
        final Trainer.Result resumed = train(plan, checkpoint, 1, (_, _) -> { });
        final Trainer.Result whole = train(plan, null, 1, (_, _) -> { });
        assertThat(resumed.end()).isEqualTo(Trainer.End.FINISHED);
        assertThat(resumed.curve()).isEqualTo(whole.curve());
        assertThat(resumed.network().weights()).isEqualTo(whole.network().weights());
    }

    @Test
    void aFinishedTrainingIsNotDoneAgain() {
        final TrainingPlan plan = plan(Architecture.Kind.GNN, 1, 3e-3);
        final Path checkpoint = folder.resolve("checkpoint.safetensors");
        final Trainer.Result first = train(plan, checkpoint, 1, (_, _) -> { });
        final Trainer.Result again = train(plan, checkpoint, 1, (_, _) -> {
            throw new AssertionError("a step was done");
        });
        assertThat(again.network().weights()).isEqualTo(first.network().weights());
    }

    @Test
    void theCheckpointOfAnotherTrainingIsRefused() {
        final Path checkpoint = folder.resolve("checkpoint.safetensors");
        train(plan(Architecture.Kind.GNN, 1, 3e-3), checkpoint, 1, (_, _) -> { });
        assertThatThrownBy(() -> train(plan(Architecture.Kind.GNN, 1, 2e-3), checkpoint, 1, (_, _) -> { }))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("belongs to another training");
    }

    @Test
    void aRateThatIsTooHighEndsTheTrainingAndKeepsTheBestWeights() {
        final Trainer.Result result = train(plan(Architecture.Kind.GCNN, 30, 1), null, 2, (_, _) -> { });
        assertThat(result.end()).isEqualTo(Trainer.End.DIVERGED);
        assertThat(result.epoch()).isPositive().isLessThanOrEqualTo(result.curve().size());
        assertThat(result.lastEpoch()).as("seen at the end of an epoch").isEqualTo(result.curve().size());
        assertThat(result.validationError()).isEqualTo(result.curve().stream()
                .mapToDouble(TrainingState.Epoch::validation).min().orElseThrow());
        for (final float weight : result.network().weights()) {
            assertThat(weight).isFinite();
        }
    }

    @Test
    void learningLowersTheErrorOnTrajectoriesThatAreNotLearned() {
        final Trainer.Result result = train(plan(Architecture.Kind.GCNN, 12, 1e-2), null, 2, (_, _) -> { });
        assertThat(result.end()).isEqualTo(Trainer.End.FINISHED);
        assertThat(result.validationError()).isLessThan(0.6 * result.curve().getFirst().training());
    }

    @Test
    void theRangeIsThatOfTheData() {
        final Snapshot cold = new Snapshot(SmallData.LATTICE, new float[] {1, -7.5f}, new float[2], 0.05, 1, Region.RANGE, 0, 0);
        final Snapshot hot = new Snapshot(SmallData.LATTICE, new float[] {3, 2}, new float[2], 1.5, 1, Region.RANGE, 0, 0);
        assertThat(new DataSet("", List.of(cold, hot)).range())
                .isEqualTo(new TrainedRange(7.5, 0.05, 1.5));
    }
}
