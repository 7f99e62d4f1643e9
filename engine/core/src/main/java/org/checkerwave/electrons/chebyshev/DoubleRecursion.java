package org.checkerwave.electrons.chebyshev;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.checkerwave.VectorWidth;
import org.jspecify.annotations.Nullable;

/** {@link Recursion} in double precision: n to rounding. */
final class DoubleRecursion implements Recursion {

    private static final VectorSpecies<Double> SPECIES = VectorWidth.DOUBLES;
    private static final int LANES = SPECIES.length();
    private static final long SITE = (long) LANES * Double.BYTES;
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();

    private final MemorySegment first;
    private final MemorySegment second;
    private final double[] start;
    private final double[] plus;
    private final double[] minus;
    private final double[] sums = new double[2 * LANES];

    /** @param maxPaddedSites largest (width + 2)(height + 2) of a patch */
    DoubleRecursion(int maxPaddedSites) {
        this.first = Arena.ofAuto().allocate(maxPaddedSites * SITE, SITE);
        this.second = Arena.ofAuto().allocate(maxPaddedSites * SITE, SITE);
        this.start = new double[maxPaddedSites * LANES];
        this.plus = new double[maxPaddedSites];
        this.minus = new double[maxPaddedSites];
    }

    @Override
    public void run(Patch patch, int[] sources, double radius, int steps, double[] products, double @Nullable [] norms) {
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
            double @Nullable [] norms) {
        final Halo halo = new Halo(patch.width(), patch.height(), SITE);
        start(patch, halo, sources, firstSource, unit);
        for (int lane = 0; lane < LANES; lane++) {
            products[firstSource + lane] = 0.5 * plus[sources[firstSource + lane]];
            if (norms != null) {
                norms[firstSource + lane] = 1;
            }
        }
        halo.wrap(patch, second);
        MemorySegment current = second;
        MemorySegment previous = first;
        for (int m = 1; m < steps; m++) {
            // Signs of b₂, b₃, …: −2h, +2h, −2h, …
            final boolean negative = (m & 1) == 1;
            step(current, previous, negative ? minus : plus, patch.width(), patch.height(),
                    negative ? 2 * unit : -2 * unit, sums);
            for (int lane = 0; lane < LANES; lane++) {
                final double product = 2.0 * sums[lane];
                products[m * SOURCES + firstSource + lane] =
                        (negative ? -product : product) - products[firstSource + lane];
                if (norms != null) {
                    norms[m * SOURCES + firstSource + lane] = 2.0 * sums[LANES + lane] - 1;
                }
            }
            halo.wrap(patch, previous);
            final MemorySegment swap = current;
            current = previous;
            previous = swap;
        }
    }

    @Override
    public void idle(int steps) {
        for (int k = 0; k < steps; k++) {
            step(first, second, plus, SMALLEST, SMALLEST, 0, sums);
        }
    }

    /** b₀ = 1 at the source and b₁ = (h/a) b₀, made in an array: the JVM compiles that in a tenth of the time. */
    private void start(Patch patch, Halo halo, int[] sources, int firstSource, double unit) {
        final int length = halo.sites() * LANES;
        Arrays.fill(start, 0, length, 0);
        for (int lane = 0; lane < LANES; lane++) {
            start[halo.site(patch.x(sources[firstSource + lane]), patch.y(sources[firstSource + lane])) * LANES + lane] = 1;
        }
        MemorySegment.copy(start, 0, first, JAVA_DOUBLE, 0, length);
        for (int lane = 0; lane < LANES; lane++) {
            final int source = sources[firstSource + lane];
            final int x = patch.x(source);
            final int y = patch.y(source);
            start[halo.site(x, y) * LANES + lane] = 0.5 * plus[source];
            hop(patch, halo, patch.columnBefore(x), y, lane, unit);
            hop(patch, halo, patch.columnAfter(x), y, lane, unit);
            hop(patch, halo, x, patch.rowBefore(y), lane, unit);
            hop(patch, halo, x, patch.rowAfter(y), lane, unit);
        }
        MemorySegment.copy(start, 0, second, JAVA_DOUBLE, 0, length);
    }

    /** Nothing hops out of an open patch. */
    private void hop(Patch patch, Halo halo, int x, int y, int lane, double unit) {
        if (patch.contains(x, y)) {
            start[halo.site(x, y) * LANES + lane] -= unit;
        }
    }

    /**
     * previous ← previous + potential·current + hop·Σ_nn current over pairs of rows.
     *
     * @param sums receives Σ new·current, then Σ current·current, for each lane
     */
    private static void step(MemorySegment current, MemorySegment previous, double[] potential, int width, int height,
            double hop, double[] sums) {
        final long row = (width + 2) * SITE;
        final DoubleVector hopping = DoubleVector.broadcast(SPECIES, hop);
        DoubleVector product0 = DoubleVector.zero(SPECIES);
        DoubleVector product1 = DoubleVector.zero(SPECIES);
        DoubleVector norm0 = DoubleVector.zero(SPECIES);
        DoubleVector norm1 = DoubleVector.zero(SPECIES);
        for (int y = 0; y < height; y += 2) {
            final long start = (y + 1) * row;
            final int site = y * width;
            DoubleVector left0 = load(current, start);
            DoubleVector left1 = load(current, start + row);
            DoubleVector center0 = load(current, start + SITE);
            DoubleVector center1 = load(current, start + row + SITE);
            for (int x = 0; x < width; x++) {
                final long at = start + (x + 1) * SITE;
                final DoubleVector right0 = load(current, at + SITE);
                final DoubleVector right1 = load(current, at + row + SITE);
                final DoubleVector neighbors0 = left0.add(right0).add(load(current, at - row).add(center1));
                final DoubleVector neighbors1 = left1.add(right1).add(center0.add(load(current, at + 2 * row)));
                final DoubleVector next0 = neighbors0.fma(hopping,
                        center0.fma(DoubleVector.broadcast(SPECIES, potential[site + x]), load(previous, at)));
                final DoubleVector next1 = neighbors1.fma(hopping,
                        center1.fma(DoubleVector.broadcast(SPECIES, potential[site + width + x]),
                                load(previous, at + row)));
                next0.intoMemorySegment(previous, at, ORDER);
                next1.intoMemorySegment(previous, at + row, ORDER);
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

    private static DoubleVector load(MemorySegment vector, long offset) {
        return DoubleVector.fromMemorySegment(SPECIES, vector, offset, ORDER);
    }
}
