package org.checkerwave.network;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * The smooth rectifier σ(x) = ½x(1 + x/√(1 + x²)) applied to even + odd and even − odd, the two images of a feature
 * under particle–hole exchange; their half sum and half difference are the new even and odd part. Exchange swaps the
 * two images, so the parity of the result is exact, rounding included.
 */
final class ParityActivation {

    private ParityActivation() {
    }

    /**
     * Over {@code count} floats.
     *
     * @param odd overwritten by the new odd part
     * @param even overwritten by the new even part
     * @param bias added to the even part
     */
    static void apply(float[] values, int odd, int even, float bias, int count) {
        for (int p = 0; p < count; p += Kernels.LANES) {
            final FloatVector o = FloatVector.fromArray(Kernels.SPECIES, values, odd + p);
            final FloatVector e = FloatVector.fromArray(Kernels.SPECIES, values, even + p).add(bias);
            final FloatVector plus = rectified(e.add(o));
            final FloatVector minus = rectified(e.sub(o));
            plus.sub(minus).mul(0.5f).intoArray(values, odd + p);
            plus.add(minus).mul(0.5f).intoArray(values, even + p);
        }
    }

    /** σ alone, for features without parity. */
    static void apply(float[] values, int even, float bias, int count) {
        for (int p = 0; p < count; p += Kernels.LANES) {
            rectified(FloatVector.fromArray(Kernels.SPECIES, values, even + p).add(bias)).intoArray(values, even + p);
        }
    }

    /**
     * Turns ∂/∂(new odd, new even) into ∂/∂(odd, even).
     *
     * @param values the parts before the activation, without the bias
     * @param biasGradient has ∂/∂bias of the 16 lanes added
     */
    static void differentiate(float[] values, int odd, int even, float bias, float[] gradient, int oddGradient,
            int evenGradient, int count, float[] biasGradient) {
        for (int p = 0; p < count; p += Kernels.LANES) {
            final FloatVector o = FloatVector.fromArray(Kernels.SPECIES, values, odd + p);
            final FloatVector e = FloatVector.fromArray(Kernels.SPECIES, values, even + p).add(bias);
            final FloatVector toOdd = FloatVector.fromArray(Kernels.SPECIES, gradient, oddGradient + p).mul(0.5f);
            final FloatVector toEven = FloatVector.fromArray(Kernels.SPECIES, gradient, evenGradient + p).mul(0.5f);
            final FloatVector plus = slope(e.add(o)).mul(toEven.add(toOdd));
            final FloatVector minus = slope(e.sub(o)).mul(toEven.sub(toOdd));
            final FloatVector sum = plus.add(minus);
            plus.sub(minus).intoArray(gradient, oddGradient + p);
            sum.intoArray(gradient, evenGradient + p);
            addLanes(sum, p, biasGradient);
        }
    }

    static void differentiate(float[] values, int even, float bias, float[] gradient, int evenGradient, int count,
            float[] biasGradient) {
        for (int p = 0; p < count; p += Kernels.LANES) {
            final FloatVector e = FloatVector.fromArray(Kernels.SPECIES, values, even + p).add(bias);
            final FloatVector result =
                    slope(e).mul(FloatVector.fromArray(Kernels.SPECIES, gradient, evenGradient + p));
            result.intoArray(gradient, evenGradient + p);
            addLanes(result, p, biasGradient);
        }
    }

    /** Sums by position modulo 16, whatever the machine's vectors. */
    private static void addLanes(FloatVector value, int position, float[] sums) {
        final int at = position % SUM_LANES;
        FloatVector.fromArray(Kernels.SPECIES, sums, at).add(value).intoArray(sums, at);
    }

    /** Partial sums that a bias gradient is gathered in. */
    static final int SUM_LANES = 16;

    private static FloatVector rectified(FloatVector x) {
        return x.fma(x.div(root(x)), x).mul(0.5f);
    }

    /** σ′(x) = ½ + ½ r (2 − r²) with r = x/√(1 + x²). */
    private static FloatVector slope(FloatVector x) {
        final FloatVector r = x.div(root(x));
        return r.mul(r.mul(r).neg().add(2)).add(1).mul(0.5f);
    }

    private static FloatVector root(FloatVector x) {
        return x.fma(x, FloatVector.broadcast(Kernels.SPECIES, 1)).lanewise(VectorOperators.SQRT);
    }
}
