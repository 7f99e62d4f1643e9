package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The recursion method against a dense Lanczos in double precision, and its density against diagonalization. */
class LocalRecursionTest {

    /** Order of the planes: 2n − 1, stretched, T Re G ×3, α₀, T Im G ×3, β₂, β₃. */
    private static final int PLANES = 11;

    private static float[][] features(LocalRecursion recursion, SquareLattice lattice, double[] v, double temperature) {
        final Grid grid = new Grid(lattice.width(), lattice.height(), recursion.radius());
        final float[] plane = new float[grid.plane()];
        for (int i = 0; i < v.length; i++) {
            plane[grid.index(i % lattice.width(), i / lattice.width())] = (float) v[i];
        }
        grid.wrap(plane, 0);
        final float[] out = new float[PLANES * grid.plane()];
        assertThat(recursion.field().planes()).isEqualTo(PLANES);
        recursion.compute(plane, grid, grid.start(0), grid.end(0), temperature, recursion.workspace(),
                out);
        final float[][] features = new float[PLANES][lattice.sites()];
        for (int f = 0; f < PLANES; f++) {
            for (int i = 0; i < v.length; i++) {
                features[f][i] = out[f * grid.plane() + grid.index(i % lattice.width(), i / lattice.width())];
            }
        }
        return features;
    }

    /** α₀ … αₖ₋₁, then β₁ … βₖ, of Lanczos started at a site, on the lattice itself. */
    private static double[] lanczos(SquareLattice lattice, double[] v, int site, int levels) {
        final double[] result = new double[2 * levels];
        double[] previous = new double[v.length];
        double[] current = new double[v.length];
        current[site] = 1;
        double beta = 0;
        for (int j = 0; j < levels; j++) {
            final double[] next = new double[v.length];
            double alpha = 0;
            for (int i = 0; i < v.length; i++) {
                final int x = i % lattice.width();
                final int y = i / lattice.width();
                next[i] = v[i] * current[i] - current[lattice.site(x + 1, y)] - current[lattice.site(x - 1, y)]
                        - current[lattice.site(x, y + 1)] - current[lattice.site(x, y - 1)] - beta * previous[i];
                alpha += next[i] * current[i];
            }
            double square = 0;
            for (int i = 0; i < v.length; i++) {
                next[i] -= alpha * current[i];
                square += next[i] * next[i];
            }
            beta = Math.sqrt(square);
            for (int i = 0; i < v.length; i++) {
                next[i] /= beta;
            }
            previous = current;
            current = next;
            result[j] = alpha;
            result[levels + j] = beta;
        }
        return result;
    }

    /** G(iω) as a complex number (re, im): the continued fraction with the terminator of a chain of half width 4. */
    private static double[] green(double[] coefficients, double frequency) {
        final int levels = coefficients.length / 2;
        // t(z) = (z − √(z² − 16))/8 at z = iω is i(ω − √(ω² + 16))/8.
        double re = 0;
        double im = -coefficients[2 * levels - 1] * coefficients[2 * levels - 1]
                * (Math.sqrt(frequency * frequency + 16) - frequency) / 8;
        for (int j = levels - 1; j >= 0; j--) {
            final double x = -coefficients[j] - re;
            final double y = frequency - im;
            final double square = j == 0 ? 1 : coefficients[levels + j - 1] * coefficients[levels + j - 1];
            re = square * x / (x * x + y * y);
            im = -square * y / (x * x + y * y);
        }
        return new double[] {re, im};
    }

    /** 2n − 1 = 4T Σⱼ Re G(iωⱼ) over the positive Matsubara frequencies, in great number. */
    private static double twiceTheHalf(double[] coefficients, double temperature) {
        double sum = 0;
        for (int j = 0; j < 40_000; j++) {
            sum += green(coefficients, Math.PI * (2 * j + 1) * temperature)[0];
        }
        return 4 * temperature * sum;
    }

    private static double squashed(double x) {
        return x / Math.sqrt(1 + x * x);
    }

    @ParameterizedTest(name = "{0} levels, spread {1}, T = {2}")
    @CsvSource({"3, 0, 0.1", "3, 2, 0.1", "5, 2, 0.05", "5, 12, 0.1", "7, 2, 0.3", "7, 25, 0.1"})
    void featuresAreThoseOfADenseLanczosAndItsContinuedFraction(int levels, double spread, double temperature) {
        final SquareLattice lattice = new SquareLattice(18, 16);
        final double[] v = Arrays.stream(SampleNetworks.gaussian(lattice, spread, 3)).map(x -> (float) x).toArray();
        final float[][] features = features(new LocalRecursion(levels), lattice, v, temperature);
        for (int site = 0; site < v.length; site += 5) {
            final double[] coefficients = lanczos(lattice, v, site, levels);
            for (int j = 0; j < 3; j++) {
                final double scale = MatsubaraPoles.upTo(2000).frequencies()[j] * temperature;
                final double[] g = green(coefficients, scale);
                assertThat((double) features[2 + j][site]).as("Re G, frequency %d, site %d", j, site)
                        .isCloseTo(scale * g[0], within(2e-4));
                assertThat((double) features[6 + j][site]).as("Im G, frequency %d, site %d", j, site)
                        .isCloseTo(scale * g[1], within(2e-4));
            }
            if (site % 8 == 0) {
                final double density = twiceTheHalf(coefficients, temperature);
                assertThat((double) features[0][site]).as("2n − 1 at site %d", site).isCloseTo(density, within(1.5e-3));
                assertThat((double) features[1][site]).as("the same stretched")
                        .isCloseTo(0.3 * features[0][site] / Math.sqrt(1.02 - Math.pow(features[0][site], 2)), within(1e-5));
            }
            assertThat((double) features[5][site]).isCloseTo(squashed(v[site] / 4), within(1e-6));
            assertThat((double) features[9][site]).as("β₂ at site %d", site)
                    .isCloseTo(squashed(0.03 * Math.pow(coefficients[levels + 1], 2)), within(1e-4));
            assertThat((double) features[10][site]).as("β₃ at site %d", site)
                    .isCloseTo(squashed(0.03 * Math.pow(coefficients[levels + 2], 2)), within(1e-4));
        }
    }

    /** n of strongly disordered sites depends on the near ones alone, where the fraction has converged. */
    @ParameterizedTest(name = "{0} levels: rms below {1}")
    @CsvSource({"3, 4e-2", "5, 2.2e-2", "7, 1.3e-2", "9, 1e-2"})
    void theDensityConvergesToTheExactOneInStrongDisorder(int levels, double bound) {
        final SquareLattice lattice = SquareLattice.square(16);
        final double[] v = SampleNetworks.gaussian(lattice, 18, 5);
        assertThat(rmsError(new LocalRecursion(levels), lattice, v, 0.3)).isLessThan(bound);
    }

    @Test
    void moreLevelsAreBetterAndTheCheckerboardIsNearlyExact() {
        final SquareLattice lattice = SquareLattice.square(16);
        final double[] disordered = SampleNetworks.gaussian(lattice, 2.2, 5);
        double last = 1;
        for (final int levels : new int[] {3, 5, 7}) {
            final double error = rmsError(new LocalRecursion(levels), lattice, disordered, 0.1);
            assertThat(error).as("%d levels", levels).isLessThan(last);
            last = error;
        }
        assertThat(last).isLessThan(0.03);
        assertThat(rmsError(new LocalRecursion(7), lattice, SampleNetworks.checkerboard(lattice, 22), 0.1))
                .isLessThan(1e-4);
    }

    private static double rmsError(LocalRecursion recursion, SquareLattice lattice, double[] v, double temperature) {
        final double[] exact = new double[v.length];
        try (DensitySolver solver =
                Solvers.create(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), lattice, 1)) {
            solver.density(v, temperature, exact);
        }
        final float[] density = features(recursion, lattice, v, temperature)[0];
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            sum += Math.pow(0.5 + density[i] / 2 - exact[i], 2);
        }
        return Math.sqrt(sum / v.length);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 2, 22})
    void particleHoleParityIsExactAndCheckerboardsGiveFiniteFeatures(double amplitude) {
        final SquareLattice lattice = SquareLattice.square(12);
        for (final double[] v : new double[][] {SampleNetworks.checkerboard(lattice, amplitude),
            SampleNetworks.gaussian(lattice, amplitude, 9)}) {
            final float[][] plus = features(new LocalRecursion(5), lattice, v, 0.1);
            final float[][] minus =
                    features(new LocalRecursion(5), lattice, Arrays.stream(v).map(x -> -x).toArray(), 0.1);
            for (int f = 0; f < PLANES; f++) {
                for (int i = 0; i < v.length; i++) {
                    assertThat(plus[f][i]).as("plane %d", f).isFinite();
                    assertThat(minus[f][i] + (f < 6 ? plus[f][i] : -plus[f][i])).as("plane %d", f).isZero();
                }
            }
        }
    }
}
