package org.checkerwave.network;

import jdk.incubator.vector.FloatVector;
import org.jspecify.annotations.Nullable;

/**
 * From the network's number to the density: n − ½ = ½ tanh(net + artanh x) = ½ (x + τ)/(1 + xτ), τ = tanh(net).
 *
 * <p>With y = net/4, tanh y is Lambert's continued fraction p/q, and the angle is doubled twice without a quotient,
 * tanh 2y = 2pq/(p² + q²). τ errs by a rounding or two of a float, which the quotient makes (1 − x²)/(1 + xτ)² times as
 * large: up to some 1e-2 where the network takes back an x of ±{@code LocalRecursion.LARGEST} altogether.
 */
final class ReadOut {

    /** tanh is 1 in float beyond. */
    private static final float LARGEST = 9.02f;
    /** n − ½ is rounded to multiples of this, so that ½ ± it is exact and n(−v) = 1 − n(v) to the last bit. */
    private static final double UNIT = 0x1p-40;

    private ReadOut() {
    }

    /**
     * n − ½ in place of the network's number, at {@code count} positions and some more up to whole vectors.
     *
     * @param base holds x, an approximation of 2n − 1; null for none
     */
    static void apply(float[] net, float @Nullable [] base, int start, int count) {
        for (int p = start; p < start + count; p += Kernels.LANES) {
            final FloatVector y = FloatVector.fromArray(Kernels.SPECIES, net, p).min(LARGEST).max(-LARGEST).mul(0.25f);
            final FloatVector s = y.mul(y);
            final FloatVector q = s.mul(28f / 135135).add(3150f / 135135).mul(s).add(62370f / 135135).mul(s).add(1);
            final FloatVector r = y.mul(s.mul(1f / 135135).add(378f / 135135).mul(s).add(17325f / 135135).mul(s).add(1));
            final FloatVector u = r.mul(q).mul(2);
            final FloatVector w = q.mul(q).add(r.mul(r));
            FloatVector sine = u.mul(w).mul(2);
            FloatVector cosine = u.mul(u).add(w.mul(w));
            if (base != null) {
                final FloatVector x = FloatVector.fromArray(Kernels.SPECIES, base, p);
                final FloatVector sum = x.fma(cosine, sine);
                cosine = x.fma(sine, cosine);
                sine = sum;
            }
            sine.div(cosine).mul(0.5f).min(0.5f).max(-0.5f).intoArray(net, p);
        }
    }

    /** n from n − ½. */
    static double density(float half) {
        return 0.5 + Math.rint(half / UNIT) * UNIT;
    }
}
