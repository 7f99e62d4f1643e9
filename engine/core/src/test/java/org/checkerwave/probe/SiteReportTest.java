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
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.simulation.Solvers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SiteReportTest {

    private static final SolverSpec WINDOW = new SolverSpec.Window(1e-3);

    private static Frame frame(int size, SolverSpec solver) {
        try (Simulation simulation = Simulation.start(
                SampleStates.coarsening(SquareLattice.square(size)).withSolver(solver), 1)) {
            for (int k = 0; k < 20; k++) {
                simulation.step();
            }
            return simulation.frame();
        }
    }

    private static double density(DensitySolver solver, Frame frame, int site, int shiftedSite, double shift) {
        final double[] displacement = frame.displacement().clone();
        displacement[shiftedSite] += shift;
        final double[] potential = new double[displacement.length];
        frame.parameters().model().potential(displacement, potential);
        final double[] density = new double[displacement.length];
        solver.density(potential, frame.parameters().get(Parameter.TEMPERATURE) / frame.parameters().model().hopping(), density);
        return density[site];
    }

    private static double slope(DensitySolver solver, Frame frame, int site, int dx, int dy, double shift) {
        final SquareLattice lattice = frame.lattice();
        final int other = lattice.site(site % lattice.width() + dx, site / lattice.width() + dy);
        return (density(solver, frame, site, other, shift) - density(solver, frame, site, other, -shift)) / (2 * shift);
    }

    @Test
    void exactSensitivitiesAreTheDifferencesOfDensitiesThatTheExpansionFinds() {
        final Frame frame = frame(10, WINDOW);
        final SiteReport report = new SiteProbe(1).report(frame, 37, () -> false);
        assertThat(report.exact().sensitivity().radius()).isEqualTo(4);
        try (DensitySolver solver = Solvers.create(new SolverSpec.Chebyshev(1e-11), frame.lattice(), 1)) {
            for (final int[] away : new int[][] {{0, 0}, {1, 0}, {0, -1}, {-2, 1}, {3, 4}, {-4, -4}}) {
                assertThat(report.exact().sensitivity().at(away[0], away[1]))
                        .isCloseTo(slope(solver, frame, 37, away[0], away[1], 1e-3), within(1e-6));
            }
        }
    }

    /** The 12×12 lattice is smaller than the recursion network sees, so it sees some sites more than once. */
    @Test
    void sensitivitiesOfANetworkAreTheDifferencesOfItsDensitiesOnTheWholeLattice() {
        for (final String name : new String[] {"cnn", "recursion-fast"}) {
            final Frame frame = frame(12, new SolverSpec.Network(name));
            final SolverSpec spec = new SolverSpec.Network(name);
            final SiteReport report = new SiteProbe(1).report(frame, 5, () -> false);
            final Sensitivity row = report.network().orElseThrow();
            assertThat(report.reach()).isEqualTo(name.equals("cnn") ? 4 : 7);
            assertThat(row.radius()).isEqualTo(5);
            final double shift = 2e-2 / frame.parameters().model().coupling();
            try (DensitySolver solver = Solvers.create(spec, frame.lattice(), 1)) {
                for (final int[] away : new int[][] {{0, 0}, {1, 0}, {0, -1}, {-2, 1}, {4, 4}, {-4, 3}, {5, 0}, {-5, 5}}) {
                    assertThat(row.at(away[0], away[1]))
                            .isCloseTo(slope(solver, frame, 5, away[0], away[1], shift), within(2e-5));
                }
            }
            assertThat(row.largest()).isCloseTo(report.exact().sensitivity().largest(), within(0.1));
            assertThat(row.at(5, 0) == 0).isEqualTo(name.equals("cnn"));
        }
    }

    @Test
    void aReportThatIsNotWantedAnyMoreEnds() {
        final SolverSpec spec = new SolverSpec.Network("cnn");
        assertThatThrownBy(() -> new SiteProbe(1).report(frame(8, spec), 5, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void densityAndForceOfASiteAreThoseOfTheDiagonalizedRun() {
        final SolverSpec spec = new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL);
        final Frame frame = frame(8, spec);
        final double[] force = new double[64];
        ElasticLattice.force(frame.lattice(), frame.parameters().model(), frame.displacement(), frame.density(), force);
        for (final int site : new int[] {0, 13, 63}) {
            final SiteReport report = new SiteProbe(1).report(frame, site, () -> false);
            assertThat(report.exact().density()).isCloseTo(frame.density()[site], within(1e-12));
            assertThat(report.exact().change()).isZero();
            assertThat(SiteReport.force(frame, site, report.density())).isCloseTo(force[site], within(1e-12));
            assertThat(report.network()).isEmpty();
        }
    }

    /** The site lies at the edge, so the patch goes over it; far from the whole lattice's accuracy would be a wrong patch. */
    @Test
    @Tag("long")
    void onALargeLatticeAPatchIsEnoughAndTellsWhatCuttingChanges() {
        final Frame frame = frame(48, new SolverSpec.Window(1e-7));
        final SiteReport report = new SiteProbe(1).report(frame, 47, () -> false);
        assertThat(report.exact().lattice().width()).isBetween(26, 32);
        assertThat(Math.abs(report.exact().density() - frame.density()[47])).isLessThan(1e-5);
        assertThat(report.exact().change()).isBetween(1e-12, 1e-3);
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
