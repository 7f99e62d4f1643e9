package org.checkerwave.network;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * The smooth rectifier σ(x) = ½(x + η(x)) with η(x) = x²(6 − x²)/8 up to |x| = 1 and |x| − ⅜ beyond, twice continuously
 * differentiable and without a root or a quotient, applied to even + odd and even − odd, the two images of a feature
 * under particle–hole exchange; their half sum and half difference are the new even and odd part. Exchange swaps the
 * two images, so the parity of the result is exact, rounding included.
 *
 * <p>η(x) = |x| − y + y²(6 − y²)/8 with y = min(|x|, 1), and σ′(x) = ½ + ¼ y(3 − y²) with y = x, but at most 1 in size.
 * They stand where they are used: a vector that is handed on from call to call may become an object.
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
            final FloatVector sum = e.add(o).abs();
            final FloatVector y = sum.min(1);
            final FloatVector ySquare = y.mul(y);
            final FloatVector plus = sum.sub(y).add(ySquare.mul(ySquare.neg().add(6)).mul(0.125f));
            final FloatVector difference = e.sub(o).abs();
            final FloatVector z = difference.min(1);
            final FloatVector zSquare = z.mul(z);
            final FloatVector minus = difference.sub(z).add(zSquare.mul(zSquare.neg().add(6)).mul(0.125f));
            plus.sub(minus).mul(0.25f).add(o.mul(0.5f)).intoArray(values, odd + p);
            plus.add(minus).mul(0.25f).add(e.mul(0.5f)).intoArray(values, even + p);
        }
    }

    /** σ alone, for features without parity. */
    static void apply(float[] values, int even, float bias, int count) {
        for (int p = 0; p < count; p += Kernels.LANES) {
            final FloatVector e = FloatVector.fromArray(Kernels.SPECIES, values, even + p).add(bias);
            final FloatVector size = e.abs();
            final FloatVector y = size.min(1);
            final FloatVector square = y.mul(y);
            size.sub(y).add(square.mul(square.neg().add(6)).mul(0.125f)).add(e).mul(0.5f).intoArray(values, even + p);
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
            final FloatVector y = e.add(o).min(1).max(-1);
            final FloatVector plus = y.mul(y.mul(y).neg().add(3)).mul(0.25f).add(0.5f).mul(toEven.add(toOdd));
            final FloatVector z = e.sub(o).min(1).max(-1);
            final FloatVector minus = z.mul(z.mul(z).neg().add(3)).mul(0.25f).add(0.5f).mul(toEven.sub(toOdd));
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
            final FloatVector y = e.min(1).max(-1);
            final FloatVector result = y.mul(y.mul(y).neg().add(3)).mul(0.25f).add(0.5f)
                    .mul(FloatVector.fromArray(Kernels.SPECIES, gradient, evenGradient + p));
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
}
