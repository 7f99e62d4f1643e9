package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gauge finds an error that was planted into exact densities. */
class ErrorGaugeTest {

    private static final SquareLattice LATTICE = SquareLattice.square(24);
    private static final double TEMPERATURE = 0.1;
    private static final double[] POTENTIAL = SampleNetworks.gaussian(LATTICE, 2.2, 6);
    private static final double[] EXACT = new double[LATTICE.sites()];

    @BeforeAll
    static void solve() {
        try (DensitySolver solver =
                Solvers.create(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), LATTICE, 2)) {
            solver.density(POTENTIAL, TEMPERATURE, EXACT);
        }
    }

    private static double[] planted(double error, long seed) {
        final Random random = new Random(seed);
        return Arrays.stream(EXACT).map(n -> n + (random.nextBoolean() ? error : -error)).toArray();
    }

    @Test
    void tellsThePlantedError() {
        for (final double error : new double[] {0.003, 0.02, 0.3}) {
            final ErrorGauge gauge = new ErrorGauge(LATTICE);
            assertThat(gauge.error()).isNaN();
            gauge.check(POTENTIAL, TEMPERATURE, planted(error, 1));
            assertThat(gauge.error()).isCloseTo(error, within(0.1 * error));
        }
    }

    @Test
    void exactDensitiesShowLittleMoreThanTheWindowsOwnError() {
        final ErrorGauge gauge = new ErrorGauge(LATTICE);
        gauge.check(POTENTIAL, TEMPERATURE, EXACT);
        assertThat(gauge.error()).isLessThan(5e-4);
    }

    @Test
    void olderChecksFadeWithinADozen() {
        final ErrorGauge gauge = new ErrorGauge(LATTICE);
        gauge.check(POTENTIAL, TEMPERATURE, planted(0.3, 1));
        gauge.check(POTENTIAL, TEMPERATURE, planted(0.01, 2));
        assertThat(gauge.error()).as("√((0.9 · 0.3² + 0.01²)/1.9)").isCloseTo(0.2066, within(0.01));
        for (int check = 0; check < 60; check++) {
            gauge.check(POTENTIAL, TEMPERATURE, planted(0.01, check));
        }
        assertThat(gauge.error()).isCloseTo(0.01, within(0.002));
    }

    @Test
    void anErrorInOnePlaceIsFoundByOneCheckOrAnother() {
        final double[] spoiled = EXACT.clone();
        for (int i = 0; i < spoiled.length; i++) {
            spoiled[i] += i % 24 < 6 && i / 24 < 6 ? 0.4 : 0;
        }
        final ErrorGauge gauge = new ErrorGauge(LATTICE);
        for (int check = 0; check < 40; check++) {
            gauge.check(POTENTIAL, TEMPERATURE, spoiled);
        }
        // √(36/576) of 0.4.
        assertThat(gauge.error()).isCloseTo(0.1, within(0.04));
    }
}
