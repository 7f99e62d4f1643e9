package org.checkerwave.electrons.chebyshev;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** {@link Recursion} in single precision: n to about 1e-6, at twice the speed of double. */
final class FloatRecursion implements Recursion {

    private static final VectorSpecies<Float> SPECIES =
            FloatVector.SPECIES_PREFERRED.length() > SOURCES ? FloatVector.SPECIES_512 : FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private final float[] first;
    private final float[] second;
    private final float[] plus;
    private final float[] minus;
    private final float[] sums = new float[2 * LANES];

    /** @param maxPaddedSites largest (width + 2)(height + 2) of a patch */
    FloatRecursion(int maxPaddedSites) {
        this.first = new float[maxPaddedSites * LANES];
        this.second = new float[maxPaddedSites * LANES];
        this.plus = new float[maxPaddedSites];
        this.minus = new float[maxPaddedSites];
    }

    @Override
    public void run(Patch patch, int[] sources, double radius, int steps, double[] products, double[] norms) {
        final double[] potential = patch.potential();
        for (int i = 0; i < patch.sites(); i++) {
            plus[i] = (float) (2 * potential[i] / radius);
            minus[i] = -plus[i];
        }
        for (int lane = 0; lane < SOURCES; lane += LANES) {
            runLanes(patch, sources, lane, (float) (1 / radius), steps, products, norms);
        }
    }

    private void runLanes(Patch patch, int[] sources, int firstSource, float unit, int steps, double[] products,
            double[] norms) {
        final int width = patch.width();
        final int height = patch.height();
        final int rowLength = (width + 2) * LANES;
        final int length = (height + 2) * rowLength;
        Arrays.fill(first, 0, length, 0f);
        Arrays.fill(second, 0, length, 0f);
        for (int lane = 0; lane < LANES; lane++) {
            final int x = sources[firstSource + lane] % width;
            final int y = sources[firstSource + lane] / width;
            final int at = (y + 1) * rowLength + (x + 1) * LANES + lane;
            first[at] = 1;
            // b₁ = (h/a) b₀; neighbours outside an open patch fall on its border, which is cleared below.
            second[at] = 0.5f * plus[x + width * y];
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
        float[] current = second;
        float[] previous = first;
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
            final float[] swap = current;
            current = previous;
            previous = swap;
        }
    }

    /**
     * previous ← previous + potential·current + hop·Σ_nn current over pairs of rows.
     *
     * @param sums receives Σ new·current, then Σ current·current, for each lane
     */
    private static void step(float[] current, float[] previous, float[] potential, int width, int height, float hop,
            float[] sums) {
        final int row = (width + 2) * LANES;
        final FloatVector hopping = FloatVector.broadcast(SPECIES, hop);
        FloatVector product0 = FloatVector.zero(SPECIES);
        FloatVector product1 = FloatVector.zero(SPECIES);
        FloatVector norm0 = FloatVector.zero(SPECIES);
        FloatVector norm1 = FloatVector.zero(SPECIES);
        for (int y = 0; y < height; y += 2) {
            final int start = (y + 1) * row;
            final int site = y * width;
            FloatVector left0 = FloatVector.fromArray(SPECIES, current, start);
            FloatVector left1 = FloatVector.fromArray(SPECIES, current, start + row);
            FloatVector center0 = FloatVector.fromArray(SPECIES, current, start + LANES);
            FloatVector center1 = FloatVector.fromArray(SPECIES, current, start + row + LANES);
            for (int x = 0; x < width; x++) {
                final int at = start + (x + 1) * LANES;
                final FloatVector right0 = FloatVector.fromArray(SPECIES, current, at + LANES);
                final FloatVector right1 = FloatVector.fromArray(SPECIES, current, at + row + LANES);
                final FloatVector above = FloatVector.fromArray(SPECIES, current, at - row);
                final FloatVector below = FloatVector.fromArray(SPECIES, current, at + 2 * row);
                final FloatVector neighbors0 = left0.add(right0).add(above.add(center1));
                final FloatVector neighbors1 = left1.add(right1).add(center0.add(below));
                final FloatVector next0 = neighbors0.fma(hopping,
                        center0.fma(FloatVector.broadcast(SPECIES, potential[site + x]),
                                FloatVector.fromArray(SPECIES, previous, at)));
                final FloatVector next1 = neighbors1.fma(hopping,
                        center1.fma(FloatVector.broadcast(SPECIES, potential[site + width + x]),
                                FloatVector.fromArray(SPECIES, previous, at + row)));
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
