package org.checkerwave.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.NetworkSolver;
import org.checkerwave.network.TrainedNetwork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The weights that come with the program on trajectories that none of them has learned from, solved exactly. */
@Tag("long")
class ShippedAccuracyTest {

    @SuppressWarnings("unused")
    private static final Iterable<String> SHIPPED = SolverSpec.Network.SHIPPED;
    private static DataSet heldOut;

    @BeforeAll
    static void solveTheHeldOutStates(@TempDir Path folder) {
        final DataSetMaker maker = new DataSetMaker(Recipe.heldOut(), folder);
        maker.make(Runtime.getRuntime().availableProcessors(), _ -> { });
        heldOut = maker.finished();
    }

    private static Evaluation evaluate(TrainedNetwork network, String name) {
        try (NetworkSolver solver = new NetworkSolver(new SolverSpec.Network(name), network,
                heldOut.snapshots().getFirst().lattice(), 2)) {
            return Evaluation.of(solver, heldOut);
        }
    }

    private static Evaluation.Mean mean(Evaluation evaluation, Region region) {
        return evaluation.mean(error -> error.snapshot().region() == region);
    }

    @Test
    void theBestEquivariantNetworkIsAsAccurateAsPromised() {
        final Evaluation evaluation = evaluate(TrainedNetwork.load("recursion"), "recursion");
        assertThat(mean(evaluation, Region.DEFAULT).states()).isEqualTo(48);
        assertThat(mean(evaluation, Region.DEFAULT).density()).isLessThan(5e-3);
        assertThat(mean(evaluation, Region.STRONG).states()).isEqualTo(48);
        assertThat(mean(evaluation, Region.STRONG).force()).isLessThan(1e-3);
        assertThat(mean(evaluation, Region.RANGE).states()).isEqualTo(96);
        assertThat(mean(evaluation, Region.RANGE).density()).isLessThan(1e-2);
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void theErrorsThatTheWeightsFileTellsAreThoseMeasured(String name) {
        final TrainedNetwork network = TrainedNetwork.load(name);
        assertThat(network.measured().errors()).containsOnlyKeys("default", "strong", "range");
        evaluate(network, name).byRegion().forEach((region, error) -> assertThat(error).as(region)
                .isCloseTo(network.measured().errors().get(region), within(0.02 * error)));
    }
}
