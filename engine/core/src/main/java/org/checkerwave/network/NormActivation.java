package org.checkerwave.network;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * x → x/√(1 + |x|²) with one |x| for all components of an irrep: it commutes with every orthogonal matrix and with
 * x → −x, is smooth at 0 and bounded.
 */
final class NormActivation {

    private NormActivation() {
    }

    /**
     * Over {@code count} floats of each component.
     *
     * @param bias added to x beforehand; 0 unless x is invariant
     */
    static void apply(float[] in, int at, int step, int components, float bias, float[] out, int outAt, int outStep,
            int count) {
        final FloatVector one = FloatVector.broadcast(Kernels.SPECIES, 1);
        for (int p = 0; p < count; p += Kernels.LANES) {
            FloatVector square = one;
            for (int k = 0; k < components; k++) {
                final FloatVector value = load(in, at + k * step + p).add(bias);
                square = value.fma(value, square);
            }
            final FloatVector scale = one.div(square.lanewise(VectorOperators.SQRT));
            for (int k = 0; k < components; k++) {
                load(in, at + k * step + p).add(bias).mul(scale).intoArray(out, outAt + k * outStep + p);
            }
        }
    }

    /**
     * Turns ∂/∂(x/√(1 + |x|²)) into ∂/∂x = s g − s³ x (x·g), s = 1/√(1 + |x|²).
     *
     * @param values x without the bias
     * @param gradient laid out as {@code values}
     */
    static void differentiate(float[] values, int at, int step, int components, float bias, float[] gradient,
            int count) {
        final FloatVector one = FloatVector.broadcast(Kernels.SPECIES, 1);
        for (int p = 0; p < count; p += Kernels.LANES) {
            FloatVector square = one;
            FloatVector radial = FloatVector.zero(Kernels.SPECIES);
            for (int k = 0; k < components; k++) {
                final FloatVector value = load(values, at + k * step + p).add(bias);
                square = value.fma(value, square);
                radial = value.fma(load(gradient, at + k * step + p), radial);
            }
            final FloatVector scale = one.div(square.lanewise(VectorOperators.SQRT));
            radial = radial.mul(scale).mul(scale).neg();
            for (int k = 0; k < components; k++) {
                final int element = at + k * step + p;
                load(values, element).add(bias).fma(radial, load(gradient, element)).mul(scale)
                        .intoArray(gradient, element);
            }
        }
    }

    private static FloatVector load(float[] array, int at) {
        return FloatVector.fromArray(Kernels.SPECIES, array, at);
    }
}
