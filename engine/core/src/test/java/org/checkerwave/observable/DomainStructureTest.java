package org.checkerwave.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class DomainStructureTest {

    private static DomainStructure of(SquareLattice lattice, IntToDoubleFunction order) {
        return DomainStructure.of(lattice, IntStream.range(0, lattice.sites()).mapToDouble(order).toArray());
    }

    @Test
    void perfectDomainHasAllItsWeightAtTheOrderingVectorAndNoLength() {
        final SquareLattice lattice = new SquareLattice(14, 22);
        final DomainStructure structure = of(lattice, _ -> 0.4);
        assertThat(structure.structureFactor()[0]).isCloseTo(0.16 * lattice.sites(), within(1e-12));
        assertThat(structure.correlation()).usingComparatorWithPrecision(1e-12).containsOnly(0.16);
        assertThat(structure.halfLength()).isNaN();
        assertThat(structure.inverseWaveNumberLength()).isNaN();
    }

    @Test
    void sineWaveHasASixthOfItsWavelengthAsHalfLength() {
        final SquareLattice lattice = SquareLattice.square(48);
        final double q = 2 * Math.PI / 12;
        final DomainStructure structure = of(lattice, i -> Math.sin(q * (i % 48)) * Math.sin(q * (i / 48)));
        // C(r)/C(0) = cos(q r) along both axes, and cos(2π · 2/12) = ½.
        assertThat(structure.axialCorrelation(5)).isCloseTo(Math.cos(5 * q), within(1e-12));
        assertThat(structure.halfLength()).isCloseTo(2, within(1e-10));
        // The four wave vectors (±q, ±q) have |q| = √2 · 2π/12.
        assertThat(structure.inverseWaveNumberLength()).isCloseTo(12 / Math.sqrt(2), within(1e-10));
    }

    @Test
    void checkerboardOfSquaresHasATriangularCorrelation() {
        final int edge = 8;
        final SquareLattice lattice = new SquareLattice(4 * edge, 6 * edge);
        final DomainStructure structure = of(lattice,
                i -> (i % lattice.width() / edge + i / lattice.width() / edge) % 2 == 0 ? 0.5 : -0.5);
        // Along an axis C(r)/C(0) = 1 − 2r/edge up to one edge, so it is ½ at a quarter of the edge.
        assertThat(structure.axialCorrelation(edge)).isCloseTo(-1, within(1e-12));
        assertThat(structure.axialCorrelations()).usingComparatorWithPrecision(1e-12).hasSize(2 * edge + 1)
                .startsWith(1, 0.75, 0.5, 0.25, 0).endsWith(0.75, 1);
        assertThat(structure.halfLength()).isCloseTo(edge / 4.0, within(1e-12));
    }

    @Test
    void stripesAreCorrelatedForeverAlongThemselves() {
        final SquareLattice lattice = new SquareLattice(32, 64);
        final DomainStructure structure = of(lattice, i -> i % 32 / 8 % 2 == 0 ? 0.5 : -0.5);
        // The mean of 1 − 2r/8 across the stripes and 1 along them falls to ½ at r = 4.
        assertThat(structure.correlation()[8]).isCloseTo(-0.25, within(1e-12));
        assertThat(structure.correlation()[32 * 20]).isCloseTo(0.25, within(1e-12));
        assertThat(structure.halfLength()).isCloseTo(4, within(1e-12));
    }

    @Test
    void whiteNoiseIsCorrelatedWithItselfAlone() {
        final SquareLattice lattice = SquareLattice.square(256);
        final Random random = new Random(11);
        final DomainStructure structure = of(lattice, _ -> random.nextGaussian());
        final double error = 5.0 / 256;
        assertThat(structure.correlation()[0]).isCloseTo(1, within(error));
        assertThat(structure.correlation()[lattice.site(3, 5)]).isCloseTo(0, within(error));
        assertThat(structure.halfLength()).isCloseTo(0.5, within(error));
        // S = 1 everywhere: the mean of |q| over the square (−π, π]² is π (√2 + asinh 1)/3.
        final double meanWaveNumber = Math.PI * (Math.sqrt(2) + Math.log(1 + Math.sqrt(2))) / 3;
        assertThat(structure.inverseWaveNumberLength()).isCloseTo(2 * Math.PI / meanWaveNumber, within(error));
    }
}
