package org.checkerwave.electrons.chebyshev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.junit.jupiter.api.Test;

class SpectralBoundTest {

    private static double bound(SquareLattice lattice, double[] potential) {
        try (Workers workers = new Workers(2)) {
            return Math.sqrt(Arrays.stream(new SpectralBound(lattice, workers).squares(potential)).max().orElseThrow());
        }
    }

    private static double norm(SquareLattice lattice, double[] potential) {
        final DMatrixRMaj h = new DMatrixRMaj(lattice.sites(), lattice.sites());
        for (int i = 0; i < lattice.sites(); i++) {
            final int x = i % lattice.width();
            final int y = i / lattice.width();
            h.add(i, i, potential[i]);
            for (final int j : new int[] {lattice.site(x + 1, y), lattice.site(x, y + 1)}) {
                h.add(i, j, -1);
                h.add(j, i, -1);
            }
        }
        final var eigen = DecompositionFactory_DDRM.eig(lattice.sites(), false, true);
        eigen.decompose(h);
        double largest = 0;
        for (int m = 0; m < lattice.sites(); m++) {
            largest = Math.max(largest, Math.abs(eigen.getEigenvalue(m).getReal()));
        }
        return largest;
    }

    private static double[] field(SquareLattice lattice, IntToDoubleFunction value) {
        final double[] field = new double[lattice.sites()];
        Arrays.setAll(field, value);
        return field;
    }

    @Test
    void perfectCheckerboardAndUniformPotentialAreBoundedExactly() {
        final SquareLattice lattice = new SquareLattice(8, 12);
        assertThat(bound(lattice, field(lattice, i -> 3.6 * SquareLattice.stagger(i % 8, i / 8))))
                .isCloseTo(Math.sqrt(16 + 3.6 * 3.6), within(1e-12));
        assertThat(bound(lattice, field(lattice, _ -> -2.5))).isCloseTo(6.5, within(1e-12));
    }

    @Test
    void noSpectrumReachesBeyondTheBoundAndNoneIsFarBelow() {
        final Random random = new Random(5);
        for (final double spread : new double[] {0, 0.3, 2, 10, 60}) {
            for (final SquareLattice lattice : new SquareLattice[] {SquareLattice.square(4), new SquareLattice(6, 4),
                new SquareLattice(4, 14), SquareLattice.square(12)}) {
                final double[] potential = field(lattice, _ -> spread * random.nextGaussian());
                final double exact = norm(lattice, potential);
                assertThat(bound(lattice, potential)).as(lattice + " " + spread)
                        .isBetween(exact * (1 - 1e-12), exact * 1.3);
            }
        }
    }

    @Test
    void theUsualBoundIsNeverBetter() {
        final SquareLattice lattice = SquareLattice.square(16);
        final Random random = new Random(6);
        final double[] potential = field(lattice, i -> 3 * SquareLattice.stagger(i % 16, i / 16) + random.nextGaussian());
        assertThat(bound(lattice, potential)).isLessThan(4 + Arrays.stream(potential).map(Math::abs).max().orElseThrow());
    }
}
