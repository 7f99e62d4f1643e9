package org.checkerwave.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class SolverComparisonTest {

    private static final SolverSpec EXACT = new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL);
    private static final SolverSpec EXPANSION = new SolverSpec.Chebyshev(5e-4);
    private static final ElectronState STATE = new ElectronState("random", SquareLattice.square(8),
            new SplittableRandom(5).doubles(64, -2, 2).toArray(), 0.2);
    private static final SolverComparison COMPARISON = SolverComparison.against(EXACT, STATE, 1);

    @Test
    void theErrorIsThatAgainstTheReference() {
        assertThat(COMPARISON.error(EXACT)).isZero();
        assertThat(COMPARISON.error(EXPANSION)).isBetween(1e-6, 1e-3);
        assertThat(SolverComparison.small(STATE, 1).error(EXACT)).isLessThan(1e-8);
    }

    @Test
    void aMeasurementNamesWhatWasMeasured() {
        assertThat(COMPARISON.measure(EXPANSION, 1e5)).isEqualTo(new SolverMeasurement("random", STATE.lattice(), EXPANSION,
                1e5, COMPARISON.error(EXPANSION)));
        final SolverMeasurement timed = COMPARISON.measure(EXPANSION, DensityTimer.within(0, 3));
        assertThat(timed.speed()).isPositive();
        assertThat(timed.error()).isEqualTo(COMPARISON.error(EXPANSION));
    }
}
