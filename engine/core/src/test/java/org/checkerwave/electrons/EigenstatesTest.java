package org.checkerwave.electrons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.SampleStates;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class EigenstatesTest {

    private static final SquareLattice LATTICE = new SquareLattice(6, 8);
    private static final int SITES = LATTICE.sites();

    @Test
    void levelsAscendAndHaveTheTracesOfTheMatrix() {
        final double[] potential = SampleStates.wavy(LATTICE);
        final Eigenstates states = Eigenstates.of(LATTICE, potential, 2);
        assertThat(states.energies()).hasSize(SITES).isSorted();
        assertThat(Arrays.stream(states.energies()).sum()).isCloseTo(Arrays.stream(potential).sum(), within(1e-11));
        assertThat(Arrays.stream(states.energies()).map(e -> e * e).sum())
                .isCloseTo(Arrays.stream(potential).map(v -> v * v).sum() + 4 * SITES, within(1e-10));
        assertThat(states.participation()).hasSize(SITES);
        assertThat(Arrays.stream(states.participation()).allMatch(p -> p > 1.0 / SITES && p < 1)).isTrue();
    }

    @Test
    void freeElectronsSpreadEvenlyAtBothEndsOfTheBand() {
        final Eigenstates states = Eigenstates.of(LATTICE, new double[SITES], 1);
        assertThat(states.energies()[0]).isCloseTo(-4, within(1e-12));
        assertThat(states.participation()[0]).isCloseTo(1.0 / SITES, within(1e-13));
        assertThat(states.participation()[SITES - 1]).isCloseTo(1.0 / SITES, within(1e-13));
    }

    /** Δ mixes k = 0 and (π, π) by an angle α with sin 2α = Δ/√(16 + Δ²), and P = (1 + sin² 2α)/N. */
    @Test
    void checkerboardsGroundStateMixesTwoPlaneWaves() {
        final double[] potential = new double[SITES];
        Arrays.setAll(potential, i -> 1.7 * SquareLattice.stagger(i % 6, i / 6));
        final Eigenstates states = Eigenstates.of(LATTICE, potential, 1);
        final double square = 16 + 1.7 * 1.7;
        assertThat(states.energies()[0]).isCloseTo(-Math.sqrt(square), within(1e-12));
        assertThat(states.participation()[0]).isCloseTo((1 + 1.7 * 1.7 / square) / SITES, within(1e-13));
    }

    /** Levels 100 t and more apart: to second order a state has 1 − Σ 1/(vᵢ − vⱼ)² on its site, and P = 1 − 2Σ. */
    @Test
    void strongDisorderConfinesEveryStateToASite() {
        final double[] potential = new double[SITES];
        Arrays.setAll(potential, i -> 100 * (i * 29 % SITES) - 2400);
        final Eigenstates states = Eigenstates.of(LATTICE, potential, 1);
        for (int i = 0; i < SITES; i++) {
            final int x = i % 6;
            final int y = i / 6;
            final double v = potential[i];
            final double elsewhere = IntStream.of(LATTICE.site(x + 1, y), LATTICE.site(x - 1, y),
                    LATTICE.site(x, y + 1), LATTICE.site(x, y - 1)).mapToDouble(j -> 1 / ((v - potential[j]) * (v - potential[j]))).sum();
            final int m = i * 29 % SITES;
            assertThat(states.energies()[m]).isCloseTo(v, within(0.04));
            assertThat(states.participation()[m]).isGreaterThan(0.999).isCloseTo(1 - 2 * elsewhere, within(1e-6));
        }
    }

    /** The state bound to one site of depth 6 t is the free Green function G(r; E), where −6 G(0; E) = 1. */
    @Test
    void boundStateIsTheGreenFunction() {
        final SquareLattice lattice = SquareLattice.square(12);
        final double[] potential = new double[lattice.sites()];
        potential[0] = -6;
        final Eigenstates states = Eigenstates.of(lattice, potential, 2);
        assertThat(-6 * green(0, 0, states.energies()[0])).isCloseTo(1, within(1e-12));
        double squares = 0;
        double fourths = 0;
        for (int i = 0; i < lattice.sites(); i++) {
            final double amplitude = green(i % 12, i / 12, states.energies()[0]);
            squares += amplitude * amplitude;
            fourths += Math.pow(amplitude, 4);
        }
        assertThat(states.participation()[0]).isCloseTo(fourths / (squares * squares), within(1e-12));
    }

    private static double green(int x, int y, double energy) {
        double sum = 0;
        for (int k = 0; k < 144; k++) {
            final double kx = Math.PI / 6 * (k % 12);
            final double ky = Math.PI / 6 * (k / 12);
            sum += Math.cos(kx * x + ky * y) / (energy + 2 * Math.cos(kx) + 2 * Math.cos(ky)) / 144;
        }
        return sum;
    }

    @Test
    void tooLargeALatticeIsRefusedWithTheCure() {
        final SquareLattice large = SquareLattice.square(82);
        assertThatThrownBy(() -> Eigenstates.of(large, new double[large.sites()], 1))
                .isInstanceOf(InvalidInput.class).hasMessageContainingAll("use the density of states", "at most 6400 sites");
    }
}
