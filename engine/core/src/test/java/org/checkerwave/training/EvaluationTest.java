package org.checkerwave.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.Measured;
import org.checkerwave.network.Network;
import org.checkerwave.network.NetworkSolver;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.network.TrainedRange;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final DataSet DATA = SmallData.of(6, 3);

    /** Exact, but for what is added to n at (x, y) as {@code slope} · x · (−1)^y + {@code offset}. */
    private record Wrong(DensitySolver exact, double offset, double slope) implements DensitySolver {
        @Override
        public void density(double[] potential, double temperature, double[] density) {
            exact.density(potential, temperature, density);
            for (int i = 0; i < density.length; i++) {
                density[i] += offset + slope * (i % 8) * (i / 8 % 2 == 0 ? 1 : -1);
            }
        }

        @Override
        public double grandPotential(double[] potential, double temperature) {
            return exact.grandPotential(potential, temperature);
        }

        @Override
        public SolverSpec spec() {
            return exact.spec();
        }

        @Override
        public SolverStatus status() {
            return exact.status();
        }
    }

    @Test
    void errorsAreRootMeanSquaresAndThoseOfTheForceCarryTheSquareOfTheCoupling() {
        try (DensitySolver exact = SmallData.exact()) {
            final Evaluation evaluation = Evaluation.of(new Wrong(exact, 0.01, 0), DATA);
            assertThat(evaluation.density()).isCloseTo(0.01, within(1e-6));
            // g is 1, 2 and 3 in the three regions.
            assertThat(evaluation.rows().stream().filter(Evaluation.Row::allTimes)
                    .filter(row -> row.region().isPresent()).mapToDouble(Evaluation.Row::force).toArray())
                    .containsExactly(new double[] {1e-4, 4e-4, 9e-4}, within(1e-7));
            assertThat(evaluation.byRegion()).containsOnlyKeys("default", "strong", "range");
        }
    }

    @Test
    void everyStateIsCountedOnceInTheSpansOfItsRegionAndOnceInAll() {
        try (DensitySolver exact = SmallData.exact()) {
            final List<Evaluation.Row> rows = Evaluation.of(exact, DATA).rows();
            for (final Optional<Region> region : List.of(Optional.of(Region.DEFAULT), Optional.<Region>empty())) {
                assertThat(rows.stream().filter(row -> row.region().equals(region) && !row.allTimes())
                        .mapToInt(Evaluation.Row::states).sum()).isEqualTo(region.isPresent() ? 2 : 6);
            }
            // t = 0, 10, 20, 30, 40, 50: 0–0.5, 5–12, 12–30 and 30–70.
            assertThat(rows.stream().filter(row -> row.region().isEmpty()).map(Evaluation.Row::states))
                    .containsExactly(1, 1, 1, 3, 6);
        }
    }

    @Test
    void exactForcesAreReciprocalAndSymmetric() {
        final Snapshot state = DATA.snapshots().getFirst();
        try (DensitySolver exact = SmallData.exact()) {
            final Reciprocity reciprocity = new Reciprocity();
            reciprocity.add(exact, SmallData.LATTICE, state.exactPotential(), state.temperature(), new SplittableRandom(1));
            assertThat(reciprocity.error()).isLessThan(1e-3);
            final SymmetryResidual residual = SymmetryResidual.of(exact, SmallData.LATTICE, state.exactPotential(),
                    state.temperature(), new SplittableRandom(2));
            assertThat(residual.group()).isLessThan(1e-12);
            assertThat(residual.parity()).isLessThan(1e-12);
        }
    }

    @Test
    void brokenSymmetriesAreSeenInTheirSize() {
        final Snapshot state = DATA.snapshots().getFirst();
        try (DensitySolver exact = SmallData.exact()) {
            final SymmetryResidual residual = SymmetryResidual.of(new Wrong(exact, 0.02, 0.01), SmallData.LATTICE,
                    state.exactPotential(), state.temperature(), new SplittableRandom(2));
            // Parity: twice the largest of offset + slope · x (−1)^y.
            assertThat(residual.parity()).isCloseTo(2 * (0.02 + 0.07), within(1e-10));
            assertThat(residual.group()).isGreaterThanOrEqualTo(residual.parity() / 2);
        }
    }

    @Test
    void anEquivariantNetworkKeepsWhatAnOrdinaryOneBreaks() {
        assertThat(residual(Architecture.Kind.GCNN).group()).isLessThan(1e-5);
        assertThat(residual(Architecture.Kind.GCNN).parity()).isZero();
        assertThat(residual(Architecture.Kind.CNN).group()).isGreaterThan(1e-2);
        assertThat(residual(Architecture.Kind.CNN).parity()).isGreaterThan(1e-2);
    }

    private static SymmetryResidual residual(Architecture.Kind kind) {
        final Network network = Network.random(new Architecture(kind, 4, 2), new SplittableRandom(5));
        final Snapshot state = DATA.snapshots().getFirst();
        try (NetworkSolver solver = new NetworkSolver(new SolverSpec.Network(kind.key()),
                new TrainedNetwork(network, new TrainedRange(10, 0.05, 1.5), Measured.NOTHING, ""), SmallData.LATTICE, 1)) {
            return SymmetryResidual.of(solver, SmallData.LATTICE, state.exactPotential(), state.temperature(),
                    new SplittableRandom(6));
        }
    }
}
