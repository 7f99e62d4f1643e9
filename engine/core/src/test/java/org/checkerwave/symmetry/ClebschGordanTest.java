package org.checkerwave.symmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClebschGordanTest {

    private static double[] combined(double[][][] tensor, double[] x, double[] y) {
        final double[] z = new double[tensor.length];
        for (int k = 0; k < z.length; k++) {
            z[k] = Matrices.dot(x, Matrices.product(tensor[k], y));
        }
        return z;
    }

    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void productsTransformAsTheThirdIrrep(FiniteGroup group) {
        final Irreps irreps = Irreps.of(group);
        final Random random = new Random(2);
        for (int l = 0; l < irreps.size(); l++) {
            for (int m = 0; m < irreps.size(); m++) {
                final Irrep left = irreps.get(l);
                final Irrep right = irreps.get(m);
                final double[] x = random.doubles(left.dimension(), -1, 1).toArray();
                final double[] y = random.doubles(right.dimension(), -1, 1).toArray();
                for (int n = 0; n < irreps.size(); n++) {
                    for (final double[][][] tensor : ClebschGordan.of(irreps, l, m, n)) {
                        final double[] z = combined(tensor, x, y);
                        for (int g = 0; g < group.order(); g++) {
                            Matrices.assertEqual(
                                    combined(tensor, Matrices.product(left.matrices()[g], x),
                                            Matrices.product(right.matrices()[g], y)),
                                    Matrices.product(irreps.get(n).matrices()[g], z), 1e-13);
                        }
                    }
                }
            }
        }
    }

    /** As many as |G|⁻¹ Σ χ_λ χ_μ χ_ν says, all orthonormal: together a rotation of the d_λ d_μ products x_i y_j. */
    @ParameterizedTest
    @MethodSource("org.checkerwave.symmetry.TestGroups#all")
    void tensorsOfAProductAreOrthonormalAndAsManyAsTheCharactersSay(FiniteGroup group) {
        final Irreps irreps = Irreps.of(group);
        for (int l = 0; l < irreps.size(); l++) {
            for (int m = 0; m < irreps.size(); m++) {
                int products = 0;
                for (int n = 0; n < irreps.size(); n++) {
                    final List<double[][][]> tensors = ClebschGordan.of(irreps, l, m, n);
                    double expected = 0;
                    for (int g = 0; g < group.order(); g++) {
                        expected += irreps.get(l).character(g) * irreps.get(m).character(g)
                                * irreps.get(n).character(g);
                    }
                    assertThat((double) tensors.size()).isCloseTo(expected / group.order(), within(1e-12));
                    products += tensors.size() * irreps.get(n).dimension();
                    assertOrthonormal(tensors);
                }
                assertThat(products).isEqualTo(irreps.get(l).dimension() * irreps.get(m).dimension());
            }
        }
    }

    private static void assertOrthonormal(List<double[][][]> tensors) {
        final double[][] rows = tensors.stream().flatMap(Arrays::stream)
                .map(matrix -> Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray())
                .toArray(double[][]::new);
        for (int i = 0; i < rows.length; i++) {
            Matrices.assertEqual(Matrices.product(rows, rows[i]), Matrices.identity(rows.length)[i], 1e-13);
        }
    }

    /** xx′ + yy′, xy′ − yx′, xx′ − yy′ and xy′ + yx′ over √2, exactly. */
    @ParameterizedTest
    @CsvSource({"A1,1,0,0,1", "A2,0,1,-1,0", "B1,1,0,0,-1", "B2,0,1,1,0"})
    void productsOfTwoDoubletsOfD4AreThoseOfTheTextbooks(String label, int xx, int xy, int yx, int yy) {
        final Irreps irreps = Irreps.of(PointGroups.squareD4());
        final int doublet = irreps.indexOf("E");
        final double s = Math.sqrt(0.5);
        final List<double[][][]> tensors = ClebschGordan.of(irreps, doublet, doublet, irreps.indexOf(label));
        assertThat(tensors).hasSize(1);
        assertThat(tensors.getFirst()).isDeepEqualTo(new double[][][] {{{s * xx, s * xy}, {s * yx, s * yy}}});
    }

    /** a (x, y), a (y, −x), a (x, −y) and a (y, x), exactly. */
    @ParameterizedTest
    @CsvSource({"A1,1,0,0,1", "A2,0,1,-1,0", "B1,1,0,0,-1", "B2,0,1,1,0"})
    void productsOfASingletAndADoubletOfD4AreThoseOfTheTextbooks(String label, int xx, int xy, int yx, int yy) {
        final Irreps irreps = Irreps.of(PointGroups.squareD4());
        final int doublet = irreps.indexOf("E");
        final List<double[][][]> tensors = ClebschGordan.of(irreps, irreps.indexOf(label), doublet, doublet);
        assertThat(tensors).hasSize(1);
        assertThat(tensors.getFirst()).isDeepEqualTo(new double[][][] {{{xx, xy}}, {{yx, yy}}});
    }

    @Test
    void twoVectorsOfTheTriangularLatticeMakeAQuadrupole() {
        final Irreps irreps = Irreps.of(TestGroups.triangularD6());
        final double[][][] tensor =
                ClebschGordan.of(irreps, irreps.indexOf("E1"), irreps.indexOf("E1"), irreps.indexOf("E2")).getFirst();
        final double s = Math.sqrt(0.5);
        // (xx′ − yy′, xy′ + yx′)/√2
        assertThat(tensor).isDeepEqualTo(new double[][][] {{{s, 0}, {0, -s}}, {{0, s}, {s, 0}}});
    }

    @Test
    void parityMultiplies() {
        final Irreps irreps = Irreps.of(PointGroups.squareD4ParticleHole());
        final int odd = irreps.indexOf("Eu");
        assertThat(ClebschGordan.of(irreps, odd, odd, irreps.indexOf("A1g"))).hasSize(1);
        assertThat(ClebschGordan.of(irreps, odd, odd, irreps.indexOf("A1u"))).isEmpty();
        assertThat(ClebschGordan.of(irreps, odd, irreps.indexOf("B1g"), odd)).hasSize(1);
    }
}
