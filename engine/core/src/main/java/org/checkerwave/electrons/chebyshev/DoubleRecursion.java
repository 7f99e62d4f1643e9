package org.checkerwave.electrons.chebyshev;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** {@link Recursion} in double precision: n to rounding. */
final class DoubleRecursion implements Recursion {

    private static final VectorSpecies<Double> SPECIES =
            DoubleVector.SPECIES_PREFERRED.length() > SOURCES ? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private final double[] first;
    private final double[] second;
    private final double[] plus;
    private final double[] minus;
    private final double[] sums = new double[2 * LANES];

    /** @param maxPaddedSites largest (width + 2)(height + 2) of a patch */
    DoubleRecursion(int maxPaddedSites) {
        this.first = new double[maxPaddedSites * LANES];
        this.second = new double[maxPaddedSites * LANES];
        this.plus = new double[maxPaddedSites];
        this.minus = new double[maxPaddedSites];
    }

    @Override
    public void run(Patch patch, int[] sources, double radius, int steps, double[] products, double[] norms) {
        final double[] potential = patch.potential();
        for (int i = 0; i < patch.sites(); i++) {
            plus[i] = 2 * potential[i] / radius;
            minus[i] = -plus[i];
        }
        for (int lane = 0; lane < SOURCES; lane += LANES) {
            runLanes(patch, sources, lane, 1 / radius, steps, products, norms);
        }
    }

    private void runLanes(Patch patch, int[] sources, int firstSource, double unit, int steps, double[] products,
            double[] norms) {
        final int width = patch.width();
        final int height = patch.height();
        final int rowLength = (width + 2) * LANES;
        final int length = (height + 2) * rowLength;
        Arrays.fill(first, 0, length, 0);
        Arrays.fill(second, 0, length, 0);
        for (int lane = 0; lane < LANES; lane++) {
            final int x = sources[firstSource + lane] % width;
            final int y = sources[firstSource + lane] / width;
            final int at = (y + 1) * rowLength + (x + 1) * LANES + lane;
            first[at] = 1;
            // b₁ = (h/a) b₀; neighbours outside an open patch fall on its border, which is cleared below.
            second[at] = 0.5 * plus[x + width * y];
            second[patch.wrapsX() && x == 0 ? at + (width - 1) * LANES : at - LANES] -= unit;
            second[patch.wrapsX() && x == width - 1 ? at - (width - 1) * LANES : at + LANES] -= unit;
            second[patch.wrapsY() && y == 0 ? at + (height - 1) * rowLength : at - rowLength] -= unit;
            second[patch.wrapsY() && y == height - 1 ? at - (height - 1) * rowLength : at + rowLength] -= unit;
            products[firstSource + lane] = second[at];
            if (norms != null) {
                norms[firstSource + lane] = 1;
            }
        }
        Halo.clear(patch, second, LANES);
        Halo.wrap(patch, second, LANES);
        double[] current = second;
        double[] previous = first;
        for (int m = 1; m < steps; m++) {
            // Signs of b₂, b₃, …: −2h, +2h, −2h, …
            final boolean negative = (m & 1) == 1;
            step(current, previous, negative ? minus : plus, width, height, negative ? 2 * unit : -2 * unit, sums);
            if (norms != null) {
                for (int lane = 0; lane < LANES; lane++) {
                    norms[m * SOURCES + firstSource + lane] = 2.0 * sums[LANES + lane] - 1;
                }
            }
            for (int lane = 0; lane < LANES; lane++) {
                final double product = 2.0 * sums[lane];
                products[m * SOURCES + firstSource + lane] =
                        (negative ? -product : product) - products[firstSource + lane];
            }
            Halo.wrap(patch, previous, LANES);
            final double[] swap = current;
            current = previous;
            previous = swap;
        }
    }

    /**
     * previous ← previous + potential·current + hop·Σ_nn current over pairs of rows.
     *
     * @param sums receives Σ new·current, then Σ current·current, for each lane
     */
    private static void step(double[] current, double[] previous, double[] potential, int width, int height, double hop,
            double[] sums) {
        final int row = (width + 2) * LANES;
        final DoubleVector hopping = DoubleVector.broadcast(SPECIES, hop);
        DoubleVector product0 = DoubleVector.zero(SPECIES);
        DoubleVector product1 = DoubleVector.zero(SPECIES);
        DoubleVector norm0 = DoubleVector.zero(SPECIES);
        DoubleVector norm1 = DoubleVector.zero(SPECIES);
        for (int y = 0; y < height; y += 2) {
            final int start = (y + 1) * row;
            final int site = y * width;
            DoubleVector left0 = DoubleVector.fromArray(SPECIES, current, start);
            DoubleVector left1 = DoubleVector.fromArray(SPECIES, current, start + row);
            DoubleVector center0 = DoubleVector.fromArray(SPECIES, current, start + LANES);
            DoubleVector center1 = DoubleVector.fromArray(SPECIES, current, start + row + LANES);
            for (int x = 0; x < width; x++) {
                final int at = start + (x + 1) * LANES;
                final DoubleVector right0 = DoubleVector.fromArray(SPECIES, current, at + LANES);
                final DoubleVector right1 = DoubleVector.fromArray(SPECIES, current, at + row + LANES);
                final DoubleVector above = DoubleVector.fromArray(SPECIES, current, at - row);
                final DoubleVector below = DoubleVector.fromArray(SPECIES, current, at + 2 * row);
                final DoubleVector neighbors0 = left0.add(right0).add(above.add(center1));
                final DoubleVector neighbors1 = left1.add(right1).add(center0.add(below));
                final DoubleVector next0 = neighbors0.fma(hopping,
                        center0.fma(DoubleVector.broadcast(SPECIES, potential[site + x]),
                                DoubleVector.fromArray(SPECIES, previous, at)));
                final DoubleVector next1 = neighbors1.fma(hopping,
                        center1.fma(DoubleVector.broadcast(SPECIES, potential[site + width + x]),
                                DoubleVector.fromArray(SPECIES, previous, at + row)));
                next0.intoArray(previous, at);
                next1.intoArray(previous, at + row);
                product0 = next0.fma(center0, product0);
                product1 = next1.fma(center1, product1);
                norm0 = center0.fma(center0, norm0);
                norm1 = center1.fma(center1, norm1);
                left0 = center0;
                left1 = center1;
                center0 = right0;
                center1 = right1;
            }
        }
        product0.add(product1).intoArray(sums, 0);
        norm0.add(norm1).intoArray(sums, LANES);
    }
}
