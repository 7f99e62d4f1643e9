package org.checkerwave.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class RadialProfileTest {

    @Test
    void shellsHoldTheSitesOfTheirDistances() {
        final SquareLattice lattice = SquareLattice.square(12);
        final RadialProfile profile = RadialProfile.of(lattice, new double[144], 1, 1);
        // 1: four neighbours and four diagonal ones at √2 = 1.41; 2: (2, 0) and (2, 1) at 2.24.
        assertThat(profile.points()).startsWith(1, 8, 12);
        assertThat(profile.radius()[1]).isCloseTo((4 + 4 * Math.sqrt(2)) / 8, within(1e-14));
        assertThat(profile.radius()[2]).isCloseTo((4 * 2 + 8 * Math.sqrt(5)) / 12, within(1e-14));
        assertThat(profile.radius()[profile.radius().length - 1]).isLessThanOrEqualTo(6);
    }

    @Test
    void aFunctionOfTheSquaredDistanceIsAveragedDirectly() {
        final SquareLattice lattice = new SquareLattice(24, 32);
        final double[] field = IntStream.range(0, lattice.sites()).mapToDouble(i -> squared(lattice, i)).toArray();
        final RadialProfile profile = RadialProfile.of(lattice, field, 1, 1);
        for (int k = 0; k < profile.radius().length; k++) {
            final int shell = k;
            final double direct = IntStream.range(0, lattice.sites()).mapToDouble(i -> squared(lattice, i))
                    .filter(r2 -> r2 <= 144 && Math.round(Math.sqrt(r2)) == shell).average().orElseThrow();
            assertThat(profile.value()[k]).isCloseTo(direct, within(1e-12 * (1 + direct)));
        }
    }

    private static double squared(SquareLattice lattice, int i) {
        final int x = i % lattice.width();
        final int y = i / lattice.width();
        final int dx = x < lattice.width() / 2 ? x : x - lattice.width();
        final int dy = y < lattice.height() / 2 ? y : y - lattice.height();
        return dx * dx + dy * dy;
    }

    @Test
    void aSineWaveHasItsWeightAtItsWaveNumber() {
        final SquareLattice lattice = new SquareLattice(40, 60);
        final double q = 2 * Math.PI * 5 / 40;
        final DomainStructure structure = DomainStructure.of(lattice,
                IntStream.range(0, lattice.sites()).mapToDouble(i -> 0.3 * Math.cos(q * (i % 40))).toArray());
        final RadialProfile profile = RadialProfile.ofStructureFactor(structure);
        int peak = 0;
        for (int k = 1; k < profile.value().length; k++) {
            peak = profile.value()[k] > profile.value()[peak] ? k : peak;
        }
        assertThat(profile.radius()[peak]).isCloseTo(q, within(2 * Math.PI / 60));
        // Both ±q share N a²/4 each.
        assertThat(profile.value()[peak] * profile.points()[peak]).isCloseTo(2 * 0.09 * 2400 / 4, within(1e-9));
    }

    @Test
    void whiteNoiseHasAFlatSpectrum() {
        final SquareLattice lattice = SquareLattice.square(256);
        final Random random = new Random(3);
        final RadialProfile profile = RadialProfile.ofStructureFactor(DomainStructure.of(lattice,
                IntStream.range(0, lattice.sites()).mapToDouble(_ -> random.nextGaussian()).toArray()));
        for (int k = 8; k < profile.value().length; k++) {
            // |φ_q|² is exponentially distributed: the mean of n of which n/2 are independent has the error √(2/n).
            assertThat(profile.value()[k]).isCloseTo(1, within(5 * Math.sqrt(2.0 / profile.points()[k])));
        }
        assertThat(profile.radius()[profile.radius().length - 1]).isLessThanOrEqualTo(Math.PI + 1e-9);
    }
}
