package org.checkerwave.electrons.chebyshev;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class ChebyshevSolverTest {

    @Test
    void wholeLatticeThatWouldTakeHoursAStepIsRefusedWithTheCure() {
        final SquareLattice lattice = new SquareLattice(512, 514);
        try (ChebyshevSolver electrons = ChebyshevSolver.wholeLattice(new SolverSpec.Chebyshev(1e-3), lattice, 1)) {
            assertThatThrownBy(() -> electrons.adapt(new double[lattice.sites()], 1)).isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("512×514").hasMessageContaining("solver window");
        }
    }
}
