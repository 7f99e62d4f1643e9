package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.checkerwave.symmetry.Irrep;
import org.checkerwave.symmetry.Irreps;
import org.checkerwave.symmetry.PointGroups;
import org.junit.jupiter.api.Test;

/** Against the product table of D4, with E as (x, y). */
class PairProductsTest {

    private static final Irreps IRREPS = Irreps.of(PointGroups.squareD4());
    private static final int A1 = number("A1");
    private static final int A2 = number("A2");
    private static final int B1 = number("B1");
    private static final int B2 = number("B2");
    private static final int E = number("E");
    private static final int POSITIONS = 2 * Kernels.LANES;
    private static final double HALF_ROOT = Math.sqrt(0.5);

    private static int number(String label) {
        return IRREPS.list().stream().map(Irrep::label).toList().indexOf(label);
    }

    @Test
    void oddFeaturesAloneHaveEvenProductsOnly() {
        final PairProducts products = new PairProducts(IRREPS, new Field(6, 3, 0));
        // xx, xx, xx, xx, |E|²; A1A2, B1B2; A1B1, A2B2, EE; A1B2, A2B1, EE; the doublet with each of the rest.
        assertThat(copies(products, Parity.EVEN)).containsExactly(5 * 3, 2 * 3, 3 * 3, 3 * 3, 4 * 3);
        assertThat(copies(products, Parity.ODD)).containsOnly(3);
    }

    @Test
    void mixedProductsOfOneDoubletHoldAllFourSinglets() {
        final PairProducts products = new PairProducts(IRREPS, new Field(6, 1, 1));
        assertThat(copies(products, Parity.ODD)).containsExactly(1 + 5, 1 + 5, 1 + 5, 1 + 5, 1 + 8);
        assertThat(copies(products, Parity.EVEN)).containsExactly(1 + 10, 1 + 4, 1 + 6, 1 + 6, 1 + 8);
    }

    private static List<Integer> copies(PairProducts products, Parity parity) {
        return List.of(A1, A2, B1, B2, E).stream().map(irrep -> products.copies(parity, irrep)).toList();
    }

    /** Odd doublet (2, 3) and even doublet (5, 7). */
    @Test
    void productsOfTwoDoublets() {
        assertSquare(products(A1), HALF_ROOT * (10 + 21));
        assertSquare(products(A2), HALF_ROOT * (14 - 15));
        assertSquare(products(B1), HALF_ROOT * (10 - 21));
        assertSquare(products(B2), HALF_ROOT * (14 + 15));
    }

    /** The sign of a coupled basis is free. */
    private static void assertSquare(List<Double> found, double expected) {
        assertThat(found.stream().filter(x -> x != 0).map(x -> x * x).toList()).singleElement()
                .satisfies(x -> assertThat(x).isCloseTo(expected * expected, within(1e-3)));
    }

    /** With odd singlets 0 and even singlets a, the odd doublet (x, y) goes to a (x, y), (−y, x), (x, −y), (y, x). */
    @Test
    void productsOfADoubletWithTheSinglets() {
        for (final int[] table : new int[][] {{A1, 1, 0, 0, 1}, {A2, 0, -1, 1, 0}, {B1, 1, 0, 0, -1},
                {B2, 0, 1, 1, 0}}) {
            final float[] in = plane();
            set(in, 4, Parity.ODD, 2);
            set(in, 5, Parity.ODD, 3);
            set(in, table[0], Parity.EVEN, 10);
            final List<Double> x = values(in, E, 0).stream().filter(v -> Math.abs(v) > 3).toList();
            final List<Double> y = values(in, E, 1).stream().filter(v -> Math.abs(v) > 3).toList();
            assertThat(x).hasSize(1);
            assertThat(y).hasSize(1);
            final double sign = Math.signum(x.getFirst() * (2 * table[1] + 3 * table[2]));
            assertThat(x.getFirst()).isCloseTo(sign * 10 * (2 * table[1] + 3 * table[2]), within(1e-4));
            assertThat(y.getFirst()).isCloseTo(sign * 10 * (2 * table[3] + 3 * table[4]), within(1e-4));
        }
    }

    private static float[] plane() {
        return new float[12 * POSITIONS];
    }

    private static void set(float[] in, int component, Parity parity, float value) {
        in[new Field(6, 1, 1).plane(parity, component, 0) * POSITIONS] = value;
    }

    private static List<Double> products(int irrep) {
        final float[] in = plane();
        set(in, 4, Parity.ODD, 2);
        set(in, 5, Parity.ODD, 3);
        set(in, 4, Parity.EVEN, 5);
        set(in, 5, Parity.EVEN, 7);
        return values(in, irrep, 0);
    }

    /** The odd copies of an irrep, at the first position. */
    private static List<Double> values(float[] in, int irrep, int component) {
        final PairProducts products = new PairProducts(IRREPS, new Field(6, 1, 1));
        final List<IrrepWeights.Shape> shapes = new ArrayList<>();
        for (final Parity parity : Parity.values()) {
            for (int i = 0; i < IRREPS.size(); i++) {
                shapes.add(new IrrepWeights.Shape(parity, IRREPS.get(i).dimension(), products.copies(parity, i), 1));
            }
        }
        final IrrepWeights weights = new IrrepWeights(new Field(6, 1, 1), true, shapes);
        products.layOut(weights);
        final float[] rows = new float[weights.innerRows() * Kernels.CHUNK];
        products.compute(in, POSITIONS, 0, rows, POSITIONS);
        final List<Double> values = new ArrayList<>();
        for (int copy = 0; copy < products.copies(Parity.ODD, irrep); copy++) {
            values.add((double) rows[(weights.block(irrep).from(component) + copy) * Kernels.CHUNK]);
        }
        return values;
    }
}
