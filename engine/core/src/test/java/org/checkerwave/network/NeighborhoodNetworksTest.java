package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.symmetry.FiniteGroup;
import org.checkerwave.symmetry.PointGroups;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The networks that see the 45 sites round a site: symmetry, gradients, and states that a network might stumble on. */
class NeighborhoodNetworksTest {

    private static final int SIDE = 10;
    private static final SquareLattice LATTICE = SquareLattice.square(SIDE);
    private static final double TEMPERATURE = 0.2;

    /** All weights, gains and biases at work. */
    private static Network network(Architecture.Kind kind) {
        final Network network = Network.random(new Architecture(kind, 4, 2), new SplittableRandom(3));
        final Random random = new Random(5);
        for (int i = 0; i < network.weights().length; i++) {
            network.weights()[i] += (float) (0.2 * random.nextGaussian());
        }
        return network;
    }

    private static double[] randomPotential() {
        return new Random(1).doubles(SIDE * SIDE, -5, 5).toArray();
    }

    /** n − ½ with the lattice in tiles of a given side. */
    private static double[] polarization(Network network, double[] v, int tile) {
        final TilePass pass = new TilePass(network, LATTICE, tile, tile);
        final float[] effective = new float[network.effectiveCount()];
        network.condition(TEMPERATURE, effective);
        final double[] density = new double[SIDE * SIDE];
        for (int top = 0; top < SIDE; top += tile) {
            for (int left = 0; left < SIDE; left += tile) {
                pass.density(v, left, top, TEMPERATURE, effective, density);
            }
        }
        return Arrays.stream(density).map(n -> n - 0.5).toArray();
    }

    private static int moved(FiniteGroup group, int g, int site) {
        final int[][] m = group.element(g).sites();
        final int x = site % SIDE;
        final int y = site / SIDE;
        return Math.floorMod(m[0][0] * x + m[0][1] * y + 3, SIDE)
                + SIDE * Math.floorMod(m[1][0] * x + m[1][1] * y + 7, SIDE);
    }

    /** Each with a translation by (3, 7). */
    @ParameterizedTest
    @EnumSource(names = {"EFNN", "DESCRIPTOR"})
    void densityMovesWithThePotentialUnderAllSixteenOperations(Architecture.Kind kind) {
        final Network network = network(kind);
        final double[] v = randomPotential();
        final double[] n = polarization(network, v, SIDE);
        assertThat(Arrays.stream(n).map(Math::abs).max().orElseThrow()).isGreaterThan(0.05);
        final FiniteGroup group = PointGroups.squareD4ParticleHole();
        for (int g = 0; g < group.order(); g++) {
            final double sign = group.element(g).components()[0][0];
            final double[] image = new double[v.length];
            for (int site = 0; site < v.length; site++) {
                image[moved(group, g, site)] = sign * v[site];
            }
            final double[] found = polarization(network, image, SIDE);
            for (int site = 0; site < v.length; site++) {
                assertThat(found[moved(group, g, site)]).isCloseTo(sign * n[site], within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EFNN", "DESCRIPTOR"})
    void particleHoleExchangeIsExact(Architecture.Kind kind) {
        final Network network = network(kind);
        final double[] v = randomPotential();
        final double[] opposite = Arrays.stream(v).map(x -> -x).toArray();
        assertThat(polarization(network, opposite, SIDE)).containsExactly(
                Arrays.stream(polarization(network, v, SIDE)).map(x -> 0 - x).toArray());
    }

    @ParameterizedTest
    @EnumSource(names = {"EFNN", "DESCRIPTOR"})
    void tilesDoNotShow(Architecture.Kind kind) {
        final Network network = network(kind);
        final double[] v = randomPotential();
        assertThat(polarization(network, v, 4)).containsExactly(polarization(network, v, SIDE));
    }

    /** Only A1 is not 0 in them, where the direction of a doublet has no meaning. */
    @ParameterizedTest
    @EnumSource(names = {"EFNN", "DESCRIPTOR"})
    void perfectlySymmetricStatesAreFiniteAndKeepTheirSymmetry(Architecture.Kind kind) {
        final Network network = network(kind);
        final double[] checkerboard = IntStream.range(0, SIDE * SIDE)
                .mapToDouble(i -> (i % SIDE + i / SIDE) % 2 == 0 ? 3.6 : -3.6).toArray();
        final double[] ordered = polarization(network, checkerboard, SIDE);
        for (int site = 0; site < ordered.length; site++) {
            assertThat(ordered[site]).isFinite().isCloseTo(Math.signum(checkerboard[site]) * ordered[0], within(1e-6));
        }
        final double[] uniform = new double[SIDE * SIDE];
        Arrays.fill(uniform, 1e6);
        assertThat(Arrays.stream(polarization(network, uniform, SIDE)).allMatch(Double::isFinite)).isTrue();
        assertThat(polarization(network, new double[SIDE * SIDE], SIDE)).containsOnly(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"EFNN", "DESCRIPTOR"})
    void gradientOfTheLossInEveryWeight(Architecture.Kind kind) {
        final Network network = network(kind);
        final float[] v = new float[SIDE * SIDE];
        final float[] exact = new float[SIDE * SIDE];
        final Random random = new Random(8);
        for (int i = 0; i < v.length; i++) {
            v[i] = (float) (2 * random.nextGaussian());
            exact[i] = (float) (0.3 * random.nextGaussian());
        }
        final float[] features = TrainingPass.features(network, v, SIDE, SIDE, TEMPERATURE);
        final TrainingPass pass = new TrainingPass(network, SIDE, SIDE);
        final float[] weights = network.weights();
        final float[] gradient = new float[weights.length];
        final float[] unused = new float[weights.length];
        pass.gradient(features, TEMPERATURE, exact, 1, gradient);
        final float step = 0x1p-7f;
        double largest = 0;
        for (int i = 0; i < weights.length; i += 7) {
            final float center = weights[i];
            weights[i] = center + step;
            final double up = pass.gradient(features, TEMPERATURE, exact, 1, unused);
            weights[i] = center - step;
            final double down = pass.gradient(features, TEMPERATURE, exact, 1, unused);
            weights[i] = center;
            final double expected = (up - down) / (2 * step);
            assertThat((double) gradient[i]).as("weight %d", i).isCloseTo(expected, within(3e-5));
            largest = Math.max(largest, Math.abs(expected));
        }
        assertThat(largest).isGreaterThan(3e-3);
    }
}
