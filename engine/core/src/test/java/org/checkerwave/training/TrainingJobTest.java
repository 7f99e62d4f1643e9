package org.checkerwave.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.checkerwave.InvalidInput;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingJobTest {

    @TempDir
    private Path folder;

    /** Notes what it is told; stops once so many epochs are learned. */
    private static final class Notes implements TrainingJob.Watcher {

        private final int epochs;
        private final List<TrainingJob.Stage> stages = new ArrayList<>();
        private final List<Learned> better = new ArrayList<>();
        private TrainingPlan plan;
        private DataSet training;
        private volatile int learned;

        Notes(int epochs) {
            this.epochs = epochs;
        }

        @Override
        public synchronized void at(TrainingJob.Stage stage, double fraction) {
            assertThat(fraction).isBetween(0.0, 1.0);
            if (stages.isEmpty() || stages.getLast() != stage) {
                stages.add(stage);
            }
        }

        @Override
        public void planned(TrainingPlan plan, DataSet training, DataSet validation) {
            this.plan = plan;
            this.training = training;
            assertThat(training.overlaps(validation)).isFalse();
        }

        @Override
        public void learned(List<TrainingState.Epoch> curve) {
            learned = curve.size();
        }

        @Override
        public void improved(Learned best) {
            better.add(best);
        }

        @Override
        public boolean stops() {
            return learned >= epochs;
        }
    }

    private TrainingOrder order(TrainingOrder.Source source) {
        return new TrainingOrder(Architecture.Kind.GNN, source, TrainingOrder.SHORTEST, folder.resolve("job"), "trial", 2);
    }

    @Test
    void trainingGivesMeasuredWeightsOfItsBestEpochAndTheCommandThatRepeatsIt() {
        final Path file = folder.resolve("data.safetensors");
        SmallData.of(30, 9).write(file);
        final Notes notes = new Notes(3);
        final TrainingJob.Outcome outcome = new TrainingJob(order(new TrainingOrder.Source.Stored(file)), notes).run();
        assertThat(notes.stages).containsExactly(TrainingJob.Stage.DATA, TrainingJob.Stage.TRIAL, TrainingJob.Stage.LEARNING,
                TrainingJob.Stage.MEASURING);
        assertThat(outcome.result().curve()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(notes.plan.epochs()).isGreaterThanOrEqualTo(3);
        final TrainedNetwork written = TrainedNetwork.read(outcome.weights());
        assertThat(written.network().weights()).isEqualTo(notes.better.getLast().network().weights());
        assertThat(written.range()).isEqualTo(notes.training.range());
        assertThat(written.measured().errors()).isEqualTo(outcome.errors().byRegion()).isNotEmpty();
        assertThat(written.measured().symmetry()).isLessThan(1e-5);
        assertThat(Origin.of(written.origin())).hasValueSatisfying(origin -> {
            assertThat(origin.epoch()).isEqualTo(outcome.result().epoch());
            assertThat(origin.command()).contains("--network gnn").contains("--epochs " + notes.plan.epochs());
        });
    }

    @Test
    void jobThatIsStoppedWhileMakingDataEndsWithoutWeights() {
        final Recipe recipe = Recipe.around(Presets.load().getFirst().run(), 3, 10);
        assertThatThrownBy(() -> new TrainingJob(order(new TrainingOrder.Source.Made(recipe)), new Notes(0)).run())
                .isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("job").toFile().list((_, name) -> name.endsWith("safetensors"))).isEmpty();
    }

    @Test
    void recipeAroundARunVariesItsParametersWithinATenthAndStaysStable() {
        final ParameterSet own = ParameterSet.of(Map.of("g", 2.0, "kappa", 0.24, "T", 0.0, "m", 3.0));
        final List<Trajectory> trajectories =
                Recipe.around(Presets.load().getFirst().run().withParameters(own), 3, 50).trajectories();
        assertThat(trajectories).allSatisfy(trajectory -> {
            final ParameterSet near = trajectory.run().parameters();
            assertThat(near.get(Parameter.COUPLING)).isBetween(1.8, 2.2);
            assertThat(near.get(Parameter.NEIGHBOR_STIFFNESS)).isBetween(0.216, 0.245);
            assertThat(near.get(Parameter.TEMPERATURE)).isPositive();
            assertThat(near.get(Parameter.MASS)).isEqualTo(3);
        });
        assertThat(trajectories.stream().map(t -> t.run().parameters().get(Parameter.COUPLING)).distinct()).hasSize(50);
        assertThat(trajectories.stream().map(t -> t.run().seed()).distinct()).hasSize(50);
    }

    @Test
    void orderOfNoTimeIsRefused() {
        assertThatThrownBy(() -> new TrainingOrder(Architecture.Kind.GNN, null, 0, folder, "none", 1))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("at least 5");
    }
}
