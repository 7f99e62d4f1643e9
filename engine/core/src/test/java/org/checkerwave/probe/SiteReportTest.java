package org.checkerwave.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import org.checkerwave.SampleStates;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.holstein.ElasticLattice;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.simulation.Solvers;
import org.junit.jupiter.api.Test;

class SiteReportTest {

    private static final SquareLattice EIGHT = SquareLattice.square(8);

    private static Frame frame() {
        try (Simulation simulation = Simulation.start(SampleStates.coarsening(EIGHT).withSolver(
                new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL)), 1)) {
            for (int k = 0; k < 20; k++) {
                simulation.step();
            }
            return simulation.frame();
        }
    }

    @Test
    void rowAndColumnOfTheExactSensitivityAreTheSame() {
        final SitePatch patch = SitePatch.of(frame(), 13, 8);
        try (DensitySolver solver = Solvers.create(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), EIGHT, 1)) {
            final Sensitivity column = patch.column(solver, 3, 1e-3);
            final Sensitivity row = patch.row(solver, 3, 1e-3, () -> false);
            assertThat(column.values()).hasSize(49);
            assertThat(row.values()).containsExactly(column.values(), within(1e-6));
            assertThat(column.at(0, 0)).isEqualTo(column.largest());
            assertThatThrownBy(() -> patch.row(solver, 3, 1e-3, () -> true)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void densityAndForceOfASiteAreThoseOfTheDiagonalizedRun() {
        final Frame frame = frame();
        final double[] force = new double[EIGHT.sites()];
        ElasticLattice.force(EIGHT, frame.parameters().model(), frame.displacement(), frame.density(), force);
        for (final int site : new int[] {0, 13, 63}) {
            final SiteReport report = SiteReport.of(frame, site, new SolverSpec.Window(1e-3), () -> false);
            assertThat(report.exactDensity()).isCloseTo(frame.density()[site], within(1e-5));
            assertThat(SiteReport.force(frame, site, frame.density()[site])).isCloseTo(force[site], within(1e-12));
            assertThat(report.network()).isEmpty();
        }
    }

    @Test
    void decayLengthIsThatOfAnExponential() {
        final double[] values = new double[81];
        for (int k = 0; k < 81; k++) {
            values[k] = Math.exp(-Math.max(Math.abs(k % 9 - 4), Math.abs(k / 9 - 4)) / 1.5);
        }
        assertThat(new Sensitivity(4, values).decayLength()).isCloseTo(1.5, within(1e-9));
        assertThat(new Sensitivity(1, new double[9]).decayLength()).isNaN();
    }
}
