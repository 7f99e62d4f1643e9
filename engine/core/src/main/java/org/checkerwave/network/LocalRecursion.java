package org.checkerwave.network;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * The recursion method at a site: the Lanczos coefficients of h started there, αⱼ and βⱼ, which are invariant under
 * the point group, and the local Green function G(iω) as their continued fraction, closed by the terminator of a
 * uniform chain (R. Haydock, V. Heine, M. J. Kelly, J. Phys. C 8, 2591 (1975)). A site a vector lane; step j reaches
 * only the diamond |dx| + |dy| ≤ j, so that few operations already hold all that the near neighbourhood says.
 *
 * <p>Planes: odd: 2n − 1 of the continued fraction, the same stretched, T Re G at the lowest three frequencies, the
 * squashed α₀; even: T Im G at these frequencies, β₂ and β₃ brought to order 1.
 */
final class LocalRecursion implements Features {

    private static final int LANES = Kernels.LANES;
    private static final int SHOWN = 3;
    private static final int ODD = 3 + SHOWN;
    private static final int EVEN = 2 + SHOWN;
    /** Largest |energy|/T: the potential of strong coupling over the lowest temperature. */
    private static final double RANGE = 2000;
    /** Keeps 2n − 1 inside (−1, 1) against the error of the pole sum. */
    private static final float LARGEST = 0.99999f;

    private final int levels;
    private final int side;
    private final MatsubaraPoles poles = MatsubaraPoles.upTo(RANGE);

    /** @param levels number k of pairs (α, β); the potential is seen up to k − 1 steps away */
    LocalRecursion(int levels) {
        this.levels = levels;
        this.side = 2 * levels + 3;
    }

    @Override
    public Field field() {
        return new Field(1, ODD, EVEN);
    }

    @Override
    public int radius() {
        return levels - 1;
    }

    @Override
    public boolean startsFromDensity() {
        return true;
    }

    @Override
    public int scratchSize() {
        return (2 * side * side + 2 * (levels + 1)) * LANES;
    }

    @Override
    public void compute(float[] potential, Grid grid, int start, int end, double temperature, float[] scratch,
            float[] out) {
        final float[][] tables = tables(temperature);
        final int coefficients = 2 * side * side * LANES;
        for (int p = start; p < end; p += LANES) {
            recur(potential, grid.stride(), p, scratch, coefficients);
            features(scratch, coefficients, tables, (float) temperature, out, grid.plane(), p);
        }
    }

    /** ω, 4rT and the terminator (√(ω² + 16) − ω)/8 for each pole. */
    private float[][] tables(double temperature) {
        final float[][] tables = new float[3][poles.weights().length];
        for (int j = 0; j < tables[0].length; j++) {
            final double frequency = poles.frequencies()[j] * temperature;
            tables[0][j] = (float) frequency;
            tables[1][j] = (float) (4 * poles.weights()[j] * temperature);
            tables[2][j] = (float) (2 / (Math.sqrt(frequency * frequency + 16) + frequency));
        }
        return tables;
    }

    /** αⱼ to slot 2j, β²ⱼ₊₁ to slot 2j + 1 behind the two vectors. */
    private void recur(float[] potential, int stride, int p, float[] scratch, int coefficients) {
        Arrays.fill(scratch, 0, coefficients, 0);
        int current = 0;
        int other = side * side * LANES;
        final int center = (levels + 1) * (side + 1) * LANES;
        FloatVector.broadcast(Kernels.SPECIES, 1).intoArray(scratch, center);
        FloatVector norm = FloatVector.broadcast(Kernels.SPECIES, 1);
        FloatVector previousNorm = norm;
        FloatVector beta = FloatVector.zero(Kernels.SPECIES);
        for (int j = 0; j < levels; j++) {
            final FloatVector inverse = FloatVector.broadcast(Kernels.SPECIES, 1).div(norm);
            final FloatVector back = beta.div(previousNorm).neg();
            FloatVector alpha = FloatVector.zero(Kernels.SPECIES);
            for (int dy = -j - 1; dy <= j + 1; dy++) {
                final int reach = j + 1 - Math.abs(dy);
                for (int dx = -reach; dx <= reach; dx++) {
                    final int at = center + (dy * side + dx) * LANES;
                    final FloatVector u = load(scratch, current + at);
                    final FloatVector hopping = load(scratch, current + at - LANES)
                            .add(load(scratch, current + at + LANES))
                            .add(load(scratch, current + at - side * LANES)
                                    .add(load(scratch, current + at + side * LANES)));
                    FloatVector w = hopping.neg();
                    if (Math.abs(dx) + Math.abs(dy) <= j) {
                        w = u.fma(load(potential, p + dy * stride + dx), w);
                    }
                    w = w.mul(inverse).add(load(scratch, other + at).mul(back));
                    w.intoArray(scratch, other + at);
                    alpha = w.fma(u, alpha);
                }
            }
            alpha = alpha.mul(inverse);
            alpha.intoArray(scratch, coefficients + 2 * j * LANES);
            final FloatVector shift = alpha.mul(inverse).neg();
            FloatVector square = FloatVector.zero(Kernels.SPECIES);
            for (int dy = -j - 1; dy <= j + 1; dy++) {
                final int reach = j + 1 - Math.abs(dy);
                for (int dx = -reach; dx <= reach; dx++) {
                    final int at = center + (dy * side + dx) * LANES;
                    final FloatVector w = load(scratch, current + at).fma(shift, load(scratch, other + at));
                    w.intoArray(scratch, other + at);
                    square = w.fma(w, square);
                }
            }
            square.intoArray(scratch, coefficients + (2 * j + 1) * LANES);
            previousNorm = norm;
            norm = square.lanewise(VectorOperators.SQRT);
            beta = norm;
            final int swap = current;
            current = other;
            other = swap;
        }
    }

    private static FloatVector load(float[] array, int at) {
        return FloatVector.fromArray(Kernels.SPECIES, array, at);
    }

    private void features(float[] scratch, int coefficients, float[][] tables, float temperature, float[] out,
            int plane, int p) {
        FloatVector density = FloatVector.zero(Kernels.SPECIES);
        for (int j = 0; j < tables[0].length; j++) {
            final float frequency = tables[0][j];
            // Σ = −i β²ₖ s, then level by level 1/(iω − α − Σ).
            FloatVector real = FloatVector.zero(Kernels.SPECIES);
            FloatVector imaginary = load(scratch, coefficients + (2 * levels - 1) * LANES).mul(-tables[2][j]);
            for (int level = levels - 1; level >= 0; level--) {
                final FloatVector x = load(scratch, coefficients + 2 * level * LANES).add(real).neg();
                final FloatVector y = imaginary.neg().add(frequency);
                FloatVector factor = x.fma(x, y.mul(y));
                factor = (level == 0 ? FloatVector.broadcast(Kernels.SPECIES, 1)
                        : load(scratch, coefficients + (2 * level - 1) * LANES)).div(factor);
                real = x.mul(factor);
                imaginary = y.mul(factor).neg();
            }
            density = real.fma(FloatVector.broadcast(Kernels.SPECIES, tables[1][j]), density);
            if (j < SHOWN) {
                final float scale = tables[0][j];
                real.mul(scale).intoArray(out, (2 + j) * plane + p);
                imaginary.mul(scale).intoArray(out, (ODD + j) * plane + p);
            }
        }
        final FloatVector clipped = density.min(LARGEST).max(-LARGEST);
        clipped.intoArray(out, p);
        final FloatVector one = FloatVector.broadcast(Kernels.SPECIES, 1.02f);
        clipped.div(one.sub(clipped.mul(clipped)).lanewise(VectorOperators.SQRT)).mul(0.3f).intoArray(out, plane + p);
        final FloatVector level = load(scratch, coefficients).mul(0.25f);
        SquashedPotential.squashed(level).intoArray(out, (2 + SHOWN) * plane + p);
        for (int k = 0; k < 2; k++) {
            SquashedPotential.squashed(load(scratch, coefficients + (2 * k + 3) * LANES).mul(0.03f))
                    .intoArray(out, (ODD + SHOWN + k) * plane + p);
        }
    }
}
