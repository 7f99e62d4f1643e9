package org.checkerwave.network;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.checkerwave.VectorWidth;

/**
 * The matrix products of the networks, register-blocked. Values lie in rows of {@value #CHUNK} consecutive positions
 * of the lattice, a row per feature; vector lanes are positions, so that any number of channels fills them and the
 * result does not depend on the width of the machine's vectors.
 */
final class Kernels {

    static final VectorSpecies<Float> SPECIES = VectorWidth.FLOATS;
    static final int LANES = SPECIES.length();

    /** Positions that are worked on together, and the distance of two rows. */
    static final int CHUNK = 64;
    /** Rows of an output are computed in blocks of so many; sizes are padded to it. */
    static final int BLOCK = 8;

    private static final VectorSpecies<Float> BLOCK_SPECIES =
            LANES >= BLOCK ? FloatVector.SPECIES_256 : FloatVector.SPECIES_128;
    private static final int BLOCK_LANES = BLOCK_SPECIES.length();

    private Kernels() {
    }

    static int padded(int size) {
        return (size + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** Positions worked on together from {@code start} on, a little past {@code end} at the end. */
    static int positions(int start, int end) {
        final int step = 2 * LANES;
        return Math.min(CHUNK, (end - start + step - 1) / step * step);
    }

    /**
     * out[m] = Σₖ w[k, m] in[k] at every position.
     *
     * @param w element (k, m) at {@code wAt + k·wInner + m·wOuter}
     * @param inner number of k
     * @param outer number of m, a multiple of {@link #BLOCK}
     * @param positions a multiple of twice {@link #LANES}, at most {@link #CHUNK}
     */
    static void multiply(float[] in, int inAt, int inner, float[] w, int wAt, int wInner, int wOuter, float[] out,
            int outAt, int outer, int positions) {
        for (int m = 0; m < outer; m += BLOCK) {
            for (int p = 0; p < positions; p += 2 * LANES) {
                multiplyBlock(in, inAt + p, inner, w, wAt + m * wOuter, wInner, wOuter, out, outAt + m * CHUNK + p);
            }
        }
    }

    private static void multiplyBlock(float[] in, int inAt, int inner, float[] w, int wAt, int wInner, int wOuter,
            float[] out, int outAt) {
        FloatVector a0 = FloatVector.zero(SPECIES);
        FloatVector a1 = a0;
        FloatVector b0 = a0;
        FloatVector b1 = a0;
        FloatVector c0 = a0;
        FloatVector c1 = a0;
        FloatVector d0 = a0;
        FloatVector d1 = a0;
        FloatVector e0 = a0;
        FloatVector e1 = a0;
        FloatVector f0 = a0;
        FloatVector f1 = a0;
        FloatVector g0 = a0;
        FloatVector g1 = a0;
        FloatVector h0 = a0;
        FloatVector h1 = a0;
        int at = inAt;
        int weight = wAt;
        for (int k = 0; k < inner; k++) {
            final FloatVector x0 = FloatVector.fromArray(SPECIES, in, at);
            final FloatVector x1 = FloatVector.fromArray(SPECIES, in, at + LANES);
            FloatVector y = FloatVector.broadcast(SPECIES, w[weight]);
            a0 = x0.fma(y, a0);
            a1 = x1.fma(y, a1);
            y = FloatVector.broadcast(SPECIES, w[weight + wOuter]);
            b0 = x0.fma(y, b0);
            b1 = x1.fma(y, b1);
            y = FloatVector.broadcast(SPECIES, w[weight + 2 * wOuter]);
            c0 = x0.fma(y, c0);
            c1 = x1.fma(y, c1);
            y = FloatVector.broadcast(SPECIES, w[weight + 3 * wOuter]);
            d0 = x0.fma(y, d0);
            d1 = x1.fma(y, d1);
            y = FloatVector.broadcast(SPECIES, w[weight + 4 * wOuter]);
            e0 = x0.fma(y, e0);
            e1 = x1.fma(y, e1);
            y = FloatVector.broadcast(SPECIES, w[weight + 5 * wOuter]);
            f0 = x0.fma(y, f0);
            f1 = x1.fma(y, f1);
            y = FloatVector.broadcast(SPECIES, w[weight + 6 * wOuter]);
            g0 = x0.fma(y, g0);
            g1 = x1.fma(y, g1);
            y = FloatVector.broadcast(SPECIES, w[weight + 7 * wOuter]);
            h0 = x0.fma(y, h0);
            h1 = x1.fma(y, h1);
            at += CHUNK;
            weight += wInner;
        }
        a0.intoArray(out, outAt);
        a1.intoArray(out, outAt + LANES);
        b0.intoArray(out, outAt + CHUNK);
        b1.intoArray(out, outAt + CHUNK + LANES);
        c0.intoArray(out, outAt + 2 * CHUNK);
        c1.intoArray(out, outAt + 2 * CHUNK + LANES);
        d0.intoArray(out, outAt + 3 * CHUNK);
        d1.intoArray(out, outAt + 3 * CHUNK + LANES);
        e0.intoArray(out, outAt + 4 * CHUNK);
        e1.intoArray(out, outAt + 4 * CHUNK + LANES);
        f0.intoArray(out, outAt + 5 * CHUNK);
        f1.intoArray(out, outAt + 5 * CHUNK + LANES);
        g0.intoArray(out, outAt + 6 * CHUNK);
        g1.intoArray(out, outAt + 6 * CHUNK + LANES);
        h0.intoArray(out, outAt + 7 * CHUNK);
        h1.intoArray(out, outAt + 7 * CHUNK + LANES);
    }

    /** Largest |value| of the first {@code count}; NaN if there is one. */
    static float largest(float[] values, int count) {
        FloatVector largest = FloatVector.zero(SPECIES);
        int p = 0;
        for (; p + LANES <= count; p += LANES) {
            largest = largest.max(FloatVector.fromArray(SPECIES, values, p).abs());
        }
        float result = largest.reduceLanes(VectorOperators.MAX);
        for (; p < count; p++) {
            result = Math.max(result, Math.abs(values[p]));
        }
        return result;
    }

    /**
     * to = y/√(1 + y²), y = factor · from, at so many positions and some more up to whole vectors. From array to array:
     * a vector that is handed on from call to call may become an object.
     */
    static void squash(float[] from, int at, float factor, float[] to, int toAt, int positions) {
        final FloatVector one = FloatVector.broadcast(SPECIES, 1);
        for (int p = 0; p < positions; p += LANES) {
            final FloatVector y = FloatVector.fromArray(SPECIES, from, at + p).mul(factor);
            y.div(y.fma(y, one).lanewise(VectorOperators.SQRT)).intoArray(to, toAt + p);
        }
    }

    /** sum += values at so many positions, a multiple of {@link #LANES}. */
    static void add(float[] values, int at, float[] sum, int sumAt, int positions) {
        for (int p = 0; p < positions; p += LANES) {
            FloatVector.fromArray(SPECIES, sum, sumAt + p).add(FloatVector.fromArray(SPECIES, values, at + p))
                    .intoArray(sum, sumAt + p);
        }
    }

    /**
     * gradient[k, m] += Σ_positions in[k] outGradient[m], summed in the order of the positions.
     *
     * @param outer number of m, a multiple of {@link #BLOCK}
     * @param transposed scratch of {@code CHUNK · outer} floats
     */
    static void addOuterProducts(float[] in, int inAt, int inner, float[] outGradient, int outAt, int outer,
            float[] gradient, int gradientAt, float[] transposed, int positions) {
        for (int m = 0; m < outer; m++) {
            for (int p = 0; p < positions; p++) {
                transposed[p * outer + m] = outGradient[outAt + m * CHUNK + p];
            }
        }
        for (int k = 0; k < inner; k += BLOCK) {
            for (int m = 0; m < outer; m += BLOCK_LANES) {
                addOuterBlock(in, inAt + k * CHUNK, transposed, m, outer, gradient, gradientAt + k * outer + m,
                        positions);
            }
        }
    }

    /** Eight rows k at once: their buffers are padded to a multiple of {@link #BLOCK}. */
    private static void addOuterBlock(float[] in, int at, float[] transposed, int m, int outer, float[] gradient,
            int to, int positions) {
        FloatVector a = FloatVector.fromArray(BLOCK_SPECIES, gradient, to);
        FloatVector b = FloatVector.fromArray(BLOCK_SPECIES, gradient, to + outer);
        FloatVector c = FloatVector.fromArray(BLOCK_SPECIES, gradient, to + 2 * outer);
        FloatVector d = FloatVector.fromArray(BLOCK_SPECIES, gradient, to + 3 * outer);
        FloatVector e = FloatVector.fromArray(BLOCK_SPECIES, gradient, to + 4 * outer);
        FloatVector f = FloatVector.fromArray(BLOCK_SPECIES, gradient, to + 5 * outer);
        FloatVector g = FloatVector.fromArray(BLOCK_SPECIES, gradient, to + 6 * outer);
        FloatVector h = FloatVector.fromArray(BLOCK_SPECIES, gradient, to + 7 * outer);
        for (int p = 0; p < positions; p++) {
            final FloatVector y = FloatVector.fromArray(BLOCK_SPECIES, transposed, p * outer + m);
            a = y.fma(FloatVector.broadcast(BLOCK_SPECIES, in[at + p]), a);
            b = y.fma(FloatVector.broadcast(BLOCK_SPECIES, in[at + CHUNK + p]), b);
            c = y.fma(FloatVector.broadcast(BLOCK_SPECIES, in[at + 2 * CHUNK + p]), c);
            d = y.fma(FloatVector.broadcast(BLOCK_SPECIES, in[at + 3 * CHUNK + p]), d);
            e = y.fma(FloatVector.broadcast(BLOCK_SPECIES, in[at + 4 * CHUNK + p]), e);
            f = y.fma(FloatVector.broadcast(BLOCK_SPECIES, in[at + 5 * CHUNK + p]), f);
            g = y.fma(FloatVector.broadcast(BLOCK_SPECIES, in[at + 6 * CHUNK + p]), g);
            h = y.fma(FloatVector.broadcast(BLOCK_SPECIES, in[at + 7 * CHUNK + p]), h);
        }
        a.intoArray(gradient, to);
        b.intoArray(gradient, to + outer);
        c.intoArray(gradient, to + 2 * outer);
        d.intoArray(gradient, to + 3 * outer);
        e.intoArray(gradient, to + 4 * outer);
        f.intoArray(gradient, to + 5 * outer);
        g.intoArray(gradient, to + 6 * outer);
        h.intoArray(gradient, to + 7 * outer);
    }
}
