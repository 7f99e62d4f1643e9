package org.checkerwave.electrons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DensityOfStatesTest {

    private static final Workers WORKERS = new Workers(2);
    private static final SquareLattice SIX = SquareLattice.square(6);

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    private static double[] random(SquareLattice lattice, double spread) {
        final Random random = new Random(3);
        final double[] potential = new double[lattice.sites()];
        Arrays.setAll(potential, _ -> spread * random.nextGaussian());
        return potential;
    }

    private static double[] levels(SquareLattice lattice, double[] potential) {
        try (Eigensystem system = new EjmlEigensystem(lattice.sites())) {
            system.setHamiltonian(lattice, potential);
            system.decompose();
            final double[] levels = new double[lattice.sites()];
            Arrays.setAll(levels, system::value);
            return levels;
        }
    }

    /** From its derivation as the optimal positive kernel: g_m = Σ a_ν a_{ν+m}, a_ν ∝ sin π(ν+1)/(M+1), Σ a² = 1. */
    private static double[] jacksonKernel(int moments) {
        final double[] kernel = new double[moments];
        for (int m = 0; m < moments; m++) {
            for (int nu = 0; nu + m < moments; nu++) {
                kernel[m] += 2.0 / (moments + 1) * Math.sin(Math.PI * (nu + 1) / (moments + 1))
                        * Math.sin(Math.PI * (nu + m + 1) / (moments + 1));
            }
        }
        return kernel;
    }

    /** The peak at ω of the state at ε, of area 1. */
    private static double peak(double energy, double level, double radius, double[] kernel) {
        final double theta = Math.acos(energy / radius);
        final double phi = Math.acos(level / radius);
        double sum = kernel[0];
        for (int m = 1; m < kernel.length; m++) {
            sum += 2 * kernel[m] * Math.cos(m * theta) * Math.cos(m * phi);
        }
        return sum / (Math.PI * radius * Math.sin(theta));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 128})
    void exactTraceIsTheSumOfTheBroadenedLevels(int moments) {
        final double[] potential = random(SIX, 1.5);
        final DensityOfStates states = DensityOfStates.exact(SIX, potential, moments, WORKERS);
        final double[] levels = levels(SIX, potential);
        final double[] kernel = jacksonKernel(moments);
        for (int k = 0; k < states.energies().length; k++) {
            final double energy = states.energies()[k];
            final double expected = Arrays.stream(levels)
                    .map(level -> peak(energy, level, states.radius(), kernel)).sum() / 36;
            assertThat(states.density()[k]).as("at %s", energy).isCloseTo(expected, within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 64, 128, 1024})
    void allStatesAreInsideAndTheDensityIsPositive(int moments) {
        final SquareLattice lattice = new SquareLattice(12, 16);
        final DensityOfStates states = DensityOfStates.of(lattice, random(lattice, 2), moments, 3, 8, WORKERS);
        final double[] density = states.density();
        final double step = 2 * states.radius() / density.length;
        double below = 0;
        for (int k = 0; k < density.length; k++) {
            assertThat(density[k]).isGreaterThan(-1e-12);
            below += density[k] * step;
            assertThat(states.statesBelow(Math.min(states.energies()[k] + 0.5 * step, states.radius())))
                    .isCloseTo(below, within(moments == 16 ? 0.005 : 1e-3));
        }
        assertThat(below).isCloseTo(1, within(moments == 16 ? 1e-3 : 2e-5));
        assertThat(states.statesBelow(-states.radius())).isCloseTo(0, within(1e-12));
        assertThat(states.statesBelow(states.radius())).isCloseTo(1, within(1e-12));
    }

    @Test
    void particleHoleExchangeMirrorsTheDensity() {
        final double[] potential = random(SIX, 1);
        final double[] opposite = Arrays.stream(potential).map(v -> -v).toArray();
        final double[] density = DensityOfStates.exact(SIX, potential, 64, WORKERS).density();
        final double[] exchanged = DensityOfStates.exact(SIX, opposite, 64, WORKERS).density();
        for (int k = 0; k < density.length; k++) {
            assertThat(exchanged[density.length - 1 - k]).isCloseTo(density[k], within(1e-12));
        }
    }

    /** ρ(ω) = K(√(1 − (ω/4)²))/2π² for free electrons, the elliptic integral by the arithmetic–geometric mean. */
    @Test
    void freeElectronsHaveVanHovesPeakAndNoGap() {
        final SquareLattice lattice = SquareLattice.square(128);
        final DensityOfStates states = DensityOfStates.of(lattice, new double[lattice.sites()], 128, 16, 1, WORKERS);
        for (double energy = -3.6; energy < 3.7; energy += 0.2) {
            if (Math.abs(energy) > 0.3) {
                double a = 1;
                double g = Math.abs(energy) / 4;
                for (int k = 0; k < 30; k++) {
                    final double mean = 0.5 * (a + g);
                    g = Math.sqrt(a * g);
                    a = mean;
                }
                assertThat(states.density(energy) * (4 * Math.PI * a)).as("at %s", energy).isCloseTo(1, within(0.06));
            }
        }
        final double[] density = states.density();
        int highest = 0;
        for (int k = 1; k < density.length; k++) {
            highest = density[k] > density[highest] ? k : highest;
        }
        assertThat(states.energies()[highest]).isCloseTo(0, within(0.5 * states.resolution()));
        assertThat(states.gap().width()).isLessThan(0.5 * states.resolution());
    }

    /** The gap's edges count where the Jackson kernel has broadened them to, about 1.5 resolutions inside of ±Δ. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1.2, 3})
    void perfectCheckerboardHasTheGapOfItsPotential(double strength) {
        final SquareLattice lattice = SquareLattice.square(64);
        final double[] potential = checkerboard(lattice, strength);
        double lastGap = 0;
        for (final int moments : new int[] {256, 512, 1024}) {
            final DensityOfStates states = DensityOfStates.of(lattice, potential, moments, 2, 5, WORKERS);
            assertThat(states.gap().width()).isBetween(2 * strength - 3.2 * states.resolution(), 2 * strength)
                    .isGreaterThan(lastGap);
            final double inside = strength - 4 * states.resolution();
            assertThat(states.statesBelow(inside) - states.statesBelow(-inside)).isLessThan(2e-4);
            lastGap = states.gap().width();
        }
    }

    /** Edges at −Δ + s and Δ + s. */
    @Test
    void aGapNeedNotBeSymmetric() {
        final SquareLattice lattice = SquareLattice.square(32);
        final double[] potential = Arrays.stream(checkerboard(lattice, 2)).map(v -> v + 0.8).toArray();
        final DensityOfStates states = DensityOfStates.exact(lattice, potential, 256, WORKERS);
        assertThat(states.gap().low()).isBetween(-1.2, -1.2 + 1.7 * states.resolution());
        assertThat(states.gap().high()).isBetween(2.8 - 1.7 * states.resolution(), 2.8);
        assertThat(states.statesBelow(states.gap().high()) - states.statesBelow(states.gap().low()))
                .isCloseTo(DensityOfStates.GAP_SHARE, within(1e-9));
    }

    @Test
    void aFewStatesInTheGapDoNotHideIt() {
        final SquareLattice lattice = SquareLattice.square(32);
        final double[] potential = checkerboard(lattice, 1.5);
        final double clean = DensityOfStates.exact(lattice, potential, 256, WORKERS).gap().width();
        potential[100] = -potential[100];
        final DensityOfStates states = DensityOfStates.exact(lattice, potential, 256, WORKERS);
        assertThat(states.statesBelow(1) - states.statesBelow(-1)).isGreaterThan(0.5 / lattice.sites());
        assertThat(states.gap().width()).isCloseTo(clean, within(states.resolution()));
    }

    private static double[] checkerboard(SquareLattice lattice, double strength) {
        final double[] potential = new double[lattice.sites()];
        Arrays.setAll(potential, i -> strength * SquareLattice.stagger(i % lattice.width(), i / lattice.width()));
        return potential;
    }

    /** A trace of R vectors of ±1 has the variance 2 Σ_{i≠j} A²ᵢⱼ/R ≤ 2 tr A²/R, here of the peaks at one energy. */
    @Test
    void randomVectorsDeviateByTheirStatisticalErrorOnly() {
        final SquareLattice lattice = SquareLattice.square(16);
        final double[] potential = random(lattice, 1);
        final double[] levels = levels(lattice, potential);
        final double[] kernel = jacksonKernel(64);
        final DensityOfStates exact = DensityOfStates.exact(lattice, potential, 64, WORKERS);
        final DensityOfStates estimate = DensityOfStates.of(lattice, potential, 64, 20, 42, WORKERS);
        double squares = 0;
        int count = 0;
        for (int k = 0; k < exact.energies().length; k++) {
            final double energy = exact.energies()[k];
            final double trace = Arrays.stream(levels)
                    .map(level -> Math.pow(peak(energy, level, exact.radius(), kernel), 2)).sum();
            final double deviation = (estimate.density()[k] - exact.density()[k]) / (Math.sqrt(2 * trace / 20) / 256);
            assertThat(Math.abs(deviation)).as("standard errors at %s", energy).isLessThan(4);
            squares += deviation * deviation;
            count++;
        }
        assertThat(Math.sqrt(squares / count)).isBetween(0.5, 1.3);
    }

    @Test
    void sameBitsForAnyNumberOfThreadsAndOthersForAnotherSeed() {
        final SquareLattice lattice = new SquareLattice(10, 14);
        final double[] potential = random(lattice, 1);
        final double[] density = DensityOfStates.of(lattice, potential, 32, 100, 1, WORKERS).density();
        final double[] exact = DensityOfStates.exact(lattice, potential, 32, WORKERS).density();
        for (final int threads : new int[] {1, 3}) {
            try (Workers workers = new Workers(threads)) {
                assertThat(DensityOfStates.of(lattice, potential, 32, 100, 1, workers).density()).isEqualTo(density);
                assertThat(DensityOfStates.exact(lattice, potential, 32, workers).density()).isEqualTo(exact);
            }
        }
        assertThat(DensityOfStates.of(lattice, potential, 32, 100, 2, WORKERS).density()).isNotEqualTo(density);
    }

    @Test
    void senselessRequestsAreRefusedWithTheCure() {
        final double[] potential = new double[36];
        assertThatThrownBy(() -> DensityOfStates.of(SIX, potential, 33, 1, 0, WORKERS))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("even number from 16 to 8192");
        assertThatThrownBy(() -> DensityOfStates.of(SIX, potential, 32, 0, 0, WORKERS))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> DensityOfStates.of(SIX, new double[35], 32, 1, 0, WORKERS))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("36");
        final double[] broken = potential.clone();
        broken[7] = Double.NaN;
        assertThatThrownBy(() -> DensityOfStates.of(SIX, broken, 32, 1, 0, WORKERS))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("finite");
        final SquareLattice large = SquareLattice.square(82);
        assertThatThrownBy(() -> DensityOfStates.exact(large, new double[large.sites()], 32, WORKERS))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("use random vectors");
    }
}
