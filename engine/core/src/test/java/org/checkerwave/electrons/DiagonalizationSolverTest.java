package org.checkerwave.electrons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.checkerwave.InvalidInput;
import org.checkerwave.SampleStates;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class DiagonalizationSolverTest {

    private static final SquareLattice EIGHT = SquareLattice.square(8);
    private static final double[] WAVY = SampleStates.potential(SampleStates.parameters(), SampleStates.wavy(EIGHT));

    private static DiagonalizationSolver solver(Filling filling) {
        return new DiagonalizationSolver(new SolverSpec.Diagonalization(filling), EIGHT, 2);
    }

    @Test
    void openDimer() {
        final double[] n = new double[2];
        try (DenseElectrons dimer = new DenseElectrons(2, 1)) {
            dimer.clear();
            dimer.set(0, 0, -1.5 * 0.7);
            dimer.set(1, 1, 1.5 * 0.3);
            dimer.set(0, 1, -1);
            dimer.solve();
            dimer.density(0, 0.1, n);
        }
        assertThat(n[0]).isCloseTo(0.800014820814, within(1e-12));
        assertThat(n[1]).isCloseTo(0.200059839874, within(1e-12));
    }

    @Test
    void fixedFillingMovesTheChemicalPotential() {
        final double[] n = new double[64];
        try (DiagonalizationSolver electrons = solver(Filling.HALF)) {
            electrons.density(WAVY, 0.1, n);
            assertThat(electrons.chemicalPotential()).isCloseTo(-0.073220265365, within(1e-12));
        }
        assertThat(n[0]).isCloseTo(0.814214097973, within(1e-12));
        assertThat(Arrays.stream(n).sum()).isCloseTo(32, within(1e-11));
    }

    @Test
    void forceAtFixedFillingIsTheSlopeOfItsGrandPotential() {
        final double h = 1e-4;
        final double[] n = new double[64];
        try (DiagonalizationSolver electrons = solver(Filling.HALF)) {
            electrons.density(WAVY, 0.1, n);
            final double[] v = WAVY.clone();
            v[9] = WAVY[9] + h;
            final double up = electrons.grandPotential(v, 0.1);
            v[9] = WAVY[9] - h;
            final double down = electrons.grandPotential(v, 0.1);
            assertThat((up - down) / (2 * h)).isCloseTo(n[9] - 0.5, within(1e-7));
        }
    }

    @Test
    void groundStateIsTheLimitOfLowTemperature() {
        final double[] cold = new double[64];
        final double[] zero = new double[64];
        try (DiagonalizationSolver electrons = solver(Filling.GRAND_CANONICAL)) {
            electrons.density(WAVY, 1e-5, cold);
            electrons.density(WAVY, 0, zero);
            assertThat(SampleStates.largestDifference(cold, zero)).isLessThan(1e-10);
            assertThat(electrons.grandPotential(WAVY, 0)).isCloseTo(electrons.grandPotential(WAVY, 1e-5), within(1e-10));
        }
        assertThat(Arrays.stream(zero).sum()).isCloseTo(Math.rint(Arrays.stream(zero).sum()), within(1e-10));
    }

    @Test
    void groundStateAtFixedFillingHasHalfAnElectronPerSite() {
        final double[] n = new double[64];
        try (DiagonalizationSolver electrons = solver(Filling.HALF)) {
            electrons.density(WAVY, 0, n);
        }
        assertThat(Arrays.stream(n).sum()).isCloseTo(32, within(1e-11));
    }

    @Test
    void freeElectronsInTheGroundStateHaveTheMeanAbsoluteEnergy() {
        final SquareLattice sixteen = SquareLattice.square(16);
        try (DiagonalizationSolver electrons = new DiagonalizationSolver(
                new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), sixteen, 2)) {
            assertThat(-2 * electrons.grandPotential(new double[256], 0) / 256).isCloseTo(1.610883898068, within(1e-12));
        }
    }

    @Test
    void ejmlAgreesWithLapack() {
        final int order = 64;
        try (Eigensystem ejml = new EjmlEigensystem(order); Eigensystem lapack = new LapackEigensystem(order, 2)) {
            for (final Eigensystem system : new Eigensystem[] {ejml, lapack}) {
                // Twice, so that nothing is left over from the first matrix.
                fill(system, 1);
                system.decompose();
                fill(system, 0.5);
                system.decompose();
            }
            assertThat(SampleStates.largestDifference(levels(ejml, order), levels(lapack, order))).isLessThan(1e-12);
            assertThat(SampleStates.largestDifference(density(ejml, order), density(lapack, order))).isLessThan(1e-12);
        }
    }

    private static void fill(Eigensystem system, double scale) {
        system.clear();
        for (int i = 0; i < 64; i++) {
            system.set(i, i, scale * WAVY[i]);
            system.set(i, EIGHT.site(i % 8 + 1, i / 8), -1);
            system.set(i, EIGHT.site(i % 8, i / 8 + 1), -1);
        }
    }

    private static double[] levels(Eigensystem system, int order) {
        final double[] levels = new double[order];
        Arrays.setAll(levels, system::value);
        Arrays.sort(levels);
        return levels;
    }

    private static double[] density(Eigensystem system, int order) {
        final double[] n = new double[order];
        for (int m = 0; m < order; m++) {
            for (int i = 0; i < order; i++) {
                n[i] += system.vector(i, m) * system.vector(i, m) * ThermalFunctions.occupation(system.value(m), 0.1);
            }
        }
        return n;
    }

    @Test
    void tooLargeALatticeIsRefusedWithTheCure() {
        assertThatThrownBy(() -> new DiagonalizationSolver(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL),
                SquareLattice.square(82), 1)).isInstanceOf(InvalidInput.class).hasMessageContainingAll("window or chebyshev", "at most 6400 sites");
    }
}
