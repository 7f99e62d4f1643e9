package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SymmetryCheck;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.symmetry.Operation;
import org.junit.jupiter.api.Test;

class SymmetryModelTest {

    private static final SolverSpec NETWORK = new SolverSpec.Network("gcnn");

    private static String text(int[][] sites, int sign, SymmetryCheck.Residual residual, SolverSpec solver) {
        return SymmetryModel.text(new SymmetryCheck(SquareLattice.square(16), Operation.onScalar(sites, sign), 3, 5),
                residual, solver);
    }

    private static String name(int[][] sites) {
        final String text = text(sites, 1, new SymmetryCheck.Residual(0, 0), NETWORK);
        return text.substring(0, text.indexOf(','));
    }

    @Test
    void residualOfRoundingKeepsTheSymmetry() {
        assertThat(text(new int[][] {{0, -1}, {1, 0}}, -1, new SymmetryCheck.Residual(1e-7, 3e-7), NETWORK)).isEqualTo(
                "Rotation by 90° and exchange of particles and holes, moved by (3, 5): residual of n 3e-7 – "
                        + "the network keeps the symmetry.");
    }

    @Test
    void residualThatCanBeSeenDoesNot() {
        assertThat(text(new int[][] {{1, 0}, {0, 1}}, -1, new SymmetryCheck.Residual(0.03, 0.08), NETWORK)).isEqualTo(
                "Exchange of particles and holes, moved by (3, 5): residual of n 0.08 – "
                        + "the network does not keep the symmetry.");
    }

    @Test
    void expansionIsMeasuredByTheAccuracyAskedFor() {
        final SymmetryCheck.Residual residual = new SymmetryCheck.Residual(2e-4, 1e-3);
        assertThat(text(new int[][] {{0, 1}, {1, 0}}, 1, residual, new SolverSpec.Window(5e-4)))
                .endsWith("the solver keeps the symmetry within the accuracy asked for (rms 0.0002).");
        assertThat(text(new int[][] {{0, 1}, {1, 0}}, 1, residual, new SolverSpec.Window(1e-4)))
                .endsWith("the solver does not keep the symmetry.");
    }

    @Test
    void everyElementHasItsName() {
        assertThat(name(new int[][] {{-1, 0}, {0, -1}})).isEqualTo("Rotation by 180°");
        assertThat(name(new int[][] {{0, 1}, {-1, 0}})).isEqualTo("Rotation by 270°");
        assertThat(name(new int[][] {{1, 0}, {0, -1}})).isEqualTo("Reflection y → −y");
        assertThat(name(new int[][] {{-1, 0}, {0, 1}})).isEqualTo("Reflection x → −x");
        assertThat(name(new int[][] {{0, 1}, {1, 0}})).isEqualTo("Reflection x ↔ y");
        assertThat(name(new int[][] {{0, -1}, {-1, 0}})).isEqualTo("Reflection x ↔ −y");
        assertThat(name(new int[][] {{1, 0}, {0, 1}})).isEqualTo("Translation");
    }
}
