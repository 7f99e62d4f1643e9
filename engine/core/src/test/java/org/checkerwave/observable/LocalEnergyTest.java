package org.checkerwave.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.checkerwave.holstein.ElasticLattice;
import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class LocalEnergyTest {

    private static final HolsteinModel MODEL = new HolsteinModel(1, 1.5, 0.67, 0.12, 2.5);

    @Test
    void theSumOverSitesIsElasticKineticAndCouplingEnergy() {
        final SquareLattice lattice = new SquareLattice(8, 6);
        final Random random = new Random(3);
        final double[] q = random.doubles(48, -2, 2).toArray();
        final double[] n = random.doubles(48, 0, 1).toArray();
        final double[] v = random.doubles(48, -1, 1).toArray();
        double coupling = 0;
        for (int i = 0; i < 48; i++) {
            coupling -= 1.5 * (n[i] - 0.5) * q[i];
        }
        final double[] energy = new double[48];
        LocalEnergy.field(lattice, MODEL, q, n, v, energy);
        assertThat(Arrays.stream(energy).sum()).isCloseTo(ElasticLattice.energy(lattice, MODEL, q)
                + ElasticLattice.kineticEnergy(MODEL, v) + coupling, within(1e-12));
        for (int i = 0; i < 48; i++) {
            assertThat(LocalEnergy.at(lattice, MODEL, q, n, v, i)).isCloseTo(energy[i], within(1e-14));
        }
    }

    @Test
    void aLoneDisplacementSharesItsBondsWithNeighboursAtRestOnly() {
        final SquareLattice lattice = SquareLattice.square(6);
        final double[] q = new double[36];
        final double[] n = new double[36];
        Arrays.fill(n, 0.5);
        q[lattice.site(0, 0)] = 2;
        q[lattice.site(5, 0)] = -1;
        final double[] energy = new double[36];
        LocalEnergy.field(lattice, MODEL, q, n, new double[36], energy);
        // (K/2) Q² + (κ/2) Q Q′ across the period
        assertThat(energy[0]).isCloseTo(0.5 * 0.67 * 4 - 0.5 * 0.12 * 2, within(1e-14));
        assertThat(energy[5]).isCloseTo(0.5 * 0.67 - 0.5 * 0.12 * 2, within(1e-14));
        assertThat(energy[1]).isZero();
    }
}
