package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.symmetry.FiniteGroup;
import org.checkerwave.symmetry.PointGroups;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What networks know by construction, whatever their weights: translations and the 16 elements of D4 × Z2; with random
 * weights and with those that come with the program.
 */
class NetworkSymmetryTest {

    private static final SquareLattice LATTICE = SquareLattice.square(16);
    private static final FiniteGroup GROUP = PointGroups.squareD4ParticleHole();
    private static final double TEMPERATURE = 0.1;
    private static final double FLOAT_ROUNDING = 1e-5;

    static List<Named<Network>> equivariant() {
        return Stream.concat(
                Stream.of(Architecture.Kind.values()).filter(Architecture.Kind::equivariant)
                        .map(kind -> Named.of("random " + kind.key(), SampleNetworks.random(SampleNetworks.of(kind), 21))),
                shipped(true)).toList();
    }

    private static Stream<Named<Network>> shipped(boolean equivariant) {
        return SolverSpec.Network.SHIPPED.stream().map(name -> Named.of(name, TrainedNetwork.load(name).network()))
                .filter(network -> network.getPayload().architecture().kind().equivariant() == equivariant);
    }

    static List<Named<Network>> ordinary() {
        return Stream.concat(Stream.of(Named.of("random cnn",
                SampleNetworks.random(SampleNetworks.of(Architecture.Kind.CNN), 21))), shipped(false)).toList();
    }

    private static Map<String, double[]> fields() {
        final Map<String, double[]> fields = new LinkedHashMap<>();
        fields.put("disordered", SampleNetworks.gaussian(LATTICE, 2.2, 1));
        fields.put("strong disorder", SampleNetworks.gaussian(LATTICE, 12, 2));
        final double[] ordered = SampleNetworks.checkerboard(LATTICE, 3.6);
        final double[] noise = SampleNetworks.gaussian(LATTICE, 0.3, 3);
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = (i % 16 < 9 ? 1 : -1) * ordered[i] + noise[i];
        }
        fields.put("ordered with walls", ordered);
        fields.put("checkerboard", SampleNetworks.checkerboard(LATTICE, 3.6));
        fields.put("deep checkerboard", SampleNetworks.checkerboard(LATTICE, 22));
        fields.put("uniform", SampleNetworks.checkerboard(LATTICE, 0));
        fields.put("uniform potential", uniform(0.7));
        return fields;
    }

    private static double[] uniform(double v) {
        final double[] field = new double[LATTICE.sites()];
        Arrays.fill(field, v);
        return field;
    }

    /** The field with element g of the group, then a translation, applied; particle–hole exchange changes the sign. */
    private static double[] moved(double[] field, int g, int dx, int dy) {
        final int[][] m = GROUP.element(g).sites();
        final double sign = GROUP.element(g).components()[0][0];
        final double[] out = new double[field.length];
        for (int i = 0; i < field.length; i++) {
            final int x = i % LATTICE.width();
            final int y = i / LATTICE.width();
            out[LATTICE.site(m[0][0] * x + m[0][1] * y + dx, m[1][0] * x + m[1][1] * y + dy)] = sign * field[i];
        }
        return out;
    }

    private static double[] half(Network network, double[] potential) {
        final double[] density = SampleNetworks.density(network, LATTICE, potential, TEMPERATURE);
        for (int i = 0; i < density.length; i++) {
            density[i] -= 0.5;
        }
        return density;
    }

    private static double largestDifference(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            // Not Math.max alone: a NaN must not pass.
            assertThat(a[i]).isBetween(-0.5, 0.5);
            assertThat(b[i]).isBetween(-0.5, 0.5);
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }

    private static double largestResidual(Network network, double[] field) {
        final double[] half = half(network, field);
        final SplittableRandom random = new SplittableRandom(12);
        double residual = 0;
        for (int g = 0; g < GROUP.order(); g++) {
            final int dx = random.nextInt(16);
            final int dy = random.nextInt(16);
            residual = Math.max(residual,
                    largestDifference(half(network, moved(field, g, dx, dy)), moved(half, g, dx, dy)));
        }
        return residual;
    }

    @Test
    void sixNetworksThatComeWithTheProgramAreEquivariantAndOneIsTheControl() {
        assertThat(shipped(true)).hasSize(6);
        assertThat(shipped(false)).extracting(Named::getName).containsExactly("cnn");
    }

    @ParameterizedTest
    @MethodSource("equivariant")
    void theDensityFollowsAllSixteenElementsAndTranslations(Network network) {
        assertThat(GROUP.order()).isEqualTo(16);
        fields().forEach((name, field) ->
                assertThat(largestResidual(network, field)).as(name).isLessThan(FLOAT_ROUNDING));
        final double[] half = half(network, fields().get("disordered"));
        assertThat(largestDifference(half, new double[half.length])).as("the network says something")
                .isGreaterThan(0.05);
    }

    @ParameterizedTest
    @MethodSource("equivariant")
    void particleHoleExchangeHoldsToTheLastBit(Network network) {
        fields().forEach((name, field) -> {
            final double[] n = SampleNetworks.density(network, LATTICE, field, TEMPERATURE);
            final double[] exchanged = SampleNetworks.density(network, LATTICE,
                    Arrays.stream(field).map(v -> -v).toArray(), TEMPERATURE);
            for (int i = 0; i < n.length; i++) {
                assertThat(exchanged[i]).as("%s, site %d", name, i).isEqualTo(1 - n[i]);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("equivariant")
    void thePerfectCheckerboardGivesAPerfectCheckerboard(Network network) {
        final double[] half = half(network, SampleNetworks.checkerboard(LATTICE, 3.6));
        for (int i = 0; i < half.length; i++) {
            assertThat(Math.abs(half[i] - SquareLattice.stagger(i % 16, i / 16) * half[0])).isLessThan(1e-6);
        }
        assertThat(half(network, new double[LATTICE.sites()])).as("v = 0: half filling").containsOnly(0.0);
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void anOrdinaryConvolutionNetworkBreaksBothSymmetriesVisibly(Network network) {
        final double[] field = fields().get("disordered");
        final double[] half = half(network, field);
        for (int g = 1; g < GROUP.order(); g++) {
            assertThat(largestDifference(half(network, moved(field, g, 0, 0)), moved(half, g, 0, 0)))
                    .as("element %d", g).isGreaterThan(0.01);
        }
        assertThat(largestDifference(half(network, moved(field, 0, 3, 7)), moved(half, 0, 3, 7)))
                .as("translations it does follow").isLessThan(FLOAT_ROUNDING);
    }

    static List<Named<Network>> all() {
        return Stream.concat(equivariant().stream(), ordinary().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theDensityIsFiniteFarBeyondAnyTraining(Network network) {
        for (final double temperature : new double[] {1e-6, 0.05, 1.5, 1e3}) {
            for (final double v : new double[] {0, 1e-30, 1e-3, 1e3, 1e6, 1e12}) {
                for (final double[] field : new double[][] {uniform(v), SampleNetworks.checkerboard(LATTICE, v),
                    SampleNetworks.gaussian(LATTICE, v, 8)}) {
                    for (final double n : SampleNetworks.density(network, LATTICE, field, temperature)) {
                        assertThat(n).as("v = %s, T = %s", v, temperature).isBetween(0.0, 1.0);
                    }
                }
            }
        }
    }
}
