package org.checkerwave.observable;

import java.util.Arrays;

/**
 * Self-sorting (Stockham) transform of lengths 2^a 3^b 5^c. One pass with radix p takes the remaining length
 * n = pm at stride s to m at stride ps: y[r + s(pq + j)] = w_n^(jq) Σ_l w_p^(jl) x[r + s(q + ml)].
 * Source: C. Van Loan, Computational Frameworks for the Fast Fourier Transform, SIAM (1992), §1.7 and §2.3.
 */
final class MixedRadixTransform implements LineTransform {

    private static final int[] RADICES = {4, 2, 3, 5};

    private final int size;
    private final double[] cos;
    private final double[] sin;
    private final double[] otherRe;
    private final double[] otherIm;

    MixedRadixTransform(int size) {
        this.size = size;
        this.cos = new double[size];
        this.sin = new double[size];
        for (int k = 0; k < size; k++) {
            cos[k] = Math.cos(2 * Math.PI * k / size);
            sin[k] = -Math.sin(2 * Math.PI * k / size);
        }
        this.otherRe = new double[size];
        this.otherIm = new double[size];
    }

    /** Whether the length has no prime factor above 5. */
    static boolean suits(int size) {
        int rest = size;
        for (final int radix : RADICES) {
            while (rest % radix == 0) {
                rest /= radix;
            }
        }
        return rest == 1;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forward(double[] re, double[] im) {
        double[] fromRe = re;
        double[] fromIm = im;
        double[] toRe = otherRe;
        double[] toIm = otherIm;
        int length = size;
        for (final int radix : RADICES) {
            while (length % radix == 0 && length > 1) {
                if (radix == 4) {
                    passOfFour(length, fromRe, fromIm, toRe, toIm);
                } else {
                    pass(radix, length, fromRe, fromIm, toRe, toIm);
                }
                length /= radix;
                final double[] swapRe = fromRe;
                final double[] swapIm = fromIm;
                fromRe = toRe;
                fromIm = toIm;
                toRe = swapRe;
                toIm = swapIm;
            }
        }
        if (fromRe != re) {
            System.arraycopy(fromRe, 0, re, 0, size);
            System.arraycopy(fromIm, 0, im, 0, size);
        }
    }

    /** The same with radix 4, whose inner factors are ±1 and ±i; nearly all of the work at powers of two. */
    private void passOfFour(int length, double[] xRe, double[] xIm, double[] yRe, double[] yIm) {
        final int stride = size / length;
        final int quarter = size / 4;
        for (int q = 0; q < length / 4; q++) {
            final int w1 = stride * q;
            final int w2 = 2 * w1;
            final int w3 = 3 * w1;
            for (int r = 0; r < stride; r++) {
                final int in = stride * q + r;
                final int out = 4 * stride * q + r;
                final double evenRe = xRe[in] + xRe[in + 2 * quarter];
                final double evenIm = xIm[in] + xIm[in + 2 * quarter];
                final double oddRe = xRe[in + quarter] + xRe[in + 3 * quarter];
                final double oddIm = xIm[in + quarter] + xIm[in + 3 * quarter];
                final double differenceRe = xRe[in] - xRe[in + 2 * quarter];
                final double differenceIm = xIm[in] - xIm[in + 2 * quarter];
                // −i times the difference of the odd ones.
                final double turnedRe = xIm[in + quarter] - xIm[in + 3 * quarter];
                final double turnedIm = xRe[in + 3 * quarter] - xRe[in + quarter];
                yRe[out] = evenRe + oddRe;
                yIm[out] = evenIm + oddIm;
                put(w1, differenceRe + turnedRe, differenceIm + turnedIm, yRe, yIm, out + stride);
                put(w2, evenRe - oddRe, evenIm - oddIm, yRe, yIm, out + 2 * stride);
                put(w3, differenceRe - turnedRe, differenceIm - turnedIm, yRe, yIm, out + 3 * stride);
            }
        }
    }

    /** y[at] = w^root (re + i im). */
    private void put(int root, double re, double im, double[] yRe, double[] yIm, int at) {
        yRe[at] = cos[root] * re - sin[root] * im;
        yIm[at] = cos[root] * im + sin[root] * re;
    }

    private void pass(int radix, int length, double[] xRe, double[] xIm, double[] yRe, double[] yIm) {
        final int m = length / radix;
        final int stride = size / length;
        for (int q = 0; q < m; q++) {
            for (int j = 0; j < radix; j++) {
                final int out = stride * (radix * q + j);
                Arrays.fill(yRe, out, out + stride, 0);
                Arrays.fill(yIm, out, out + stride, 0);
                for (int l = 0; l < radix; l++) {
                    // w_n^(jq) w_p^(jl) from the roots of the whole length.
                    final int root = (stride * j * q + j * l * (size / radix)) % size;
                    addScaled(cos[root], sin[root], xRe, xIm, stride * (q + m * l), yRe, yIm, out, stride);
                }
            }
        }
    }

    /** y[out + r] += w x[in + r] for r below {@code count}. */
    private static void addScaled(double wRe, double wIm, double[] xRe, double[] xIm, int in, double[] yRe,
            double[] yIm, int out, int count) {
        for (int r = 0; r < count; r++) {
            yRe[out + r] += wRe * xRe[in + r] - wIm * xIm[in + r];
            yIm[out + r] += wRe * xIm[in + r] + wIm * xRe[in + r];
        }
    }
}
