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
 * <p>The vectors are kept as they come, xⱼ = βⱼ uⱼ, each in a box of its own whose rim of zeros is never written:
 * xⱼ₊₁ = ((h − αⱼ) xⱼ)/βⱼ − (βⱼ/βⱼ₋₁) xⱼ₋₁, β₀ = 1.
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
    /** First float of the box of xⱼ, which reaches j + 2 sites from its centre. */
    private final int[] boxes;
    private final int coefficients;
    private final MatsubaraPoles poles = MatsubaraPoles.upTo(RANGE);

    /** @param levels number k of pairs (α, β); the potential is seen up to k − 1 steps away */
    LocalRecursion(int levels) {
        this.levels = levels;
        this.boxes = new int[levels];
        int at = 0;
        for (int j = 0; j < levels; j++) {
            boxes[j] = at;
            at += side(j) * side(j) * LANES;
        }
        this.coefficients = at;
    }

    private static int side(int j) {
        return 2 * j + 5;
    }

    /** Of xⱼ, above or below the centre. */
    private int row(int j, int dy) {
        return boxes[j] + ((dy + j + 2) * side(j) + j + 2) * LANES;
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
        return coefficients + 2 * levels * LANES;
    }

    @Override
    public void compute(float[] potential, Grid grid, int start, int end, double temperature, float[] scratch,
            float[] out) {
        final float[][] tables = tables(temperature);
        Arrays.fill(scratch, 0, coefficients, 0);
        for (int p = start; p < end; p += LANES) {
            recur(potential, grid.stride(), p, scratch);
            features(scratch, tables, (float) temperature, out, grid.plane(), p);
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

    /** αⱼ to slot 2j, β²ⱼ₊₁ to slot 2j + 1 behind the boxes; x₀ and x₁ are known. */
    private void recur(float[] potential, int stride, int p, float[] scratch) {
        final FloatVector minus = FloatVector.broadcast(Kernels.SPECIES, -1);
        FloatVector.broadcast(Kernels.SPECIES, 1).intoArray(scratch, row(0, 0));
        minus.intoArray(scratch, row(1, -1));
        minus.intoArray(scratch, row(1, 0) - LANES);
        minus.intoArray(scratch, row(1, 0) + LANES);
        minus.intoArray(scratch, row(1, 1));
        load(potential, p).intoArray(scratch, coefficients);
        FloatVector.broadcast(Kernels.SPECIES, 4).intoArray(scratch, coefficients + LANES);
        load(potential, p - 1).add(load(potential, p + 1))
                .add(load(potential, p - stride).add(load(potential, p + stride))).mul(0.25f)
                .intoArray(scratch, coefficients + 2 * LANES);
        for (int j = 1; j < levels - 1; j++) {
            advance(potential, stride, p, scratch, j);
        }
        last(potential, stride, p, scratch);
    }

    /** xⱼ₊₁, β²ⱼ₊₁ = |xⱼ₊₁|² and, since ⟨x|h|x⟩ = Σ v x² − 2 Σ x x′ over the bonds, αⱼ₊₁ in one pass over the diamond. */
    private void advance(float[] potential, int stride, int p, float[] scratch, int j) {
        final FloatVector square = load(scratch, coefficients + (2 * j - 1) * LANES);
        final FloatVector alpha = load(scratch, coefficients + 2 * j * LANES);
        final FloatVector inverse = FloatVector.broadcast(Kernels.SPECIES, 1).div(square.lanewise(VectorOperators.SQRT));
        final FloatVector back = back(scratch, j, square);
        final int below = side(j) * LANES;
        FloatVector squares = FloatVector.zero(Kernels.SPECIES);
        FloatVector energy = squares;
        for (int dy = -j - 1; dy <= j + 1; dy++) {
            final int reach = j + 1 - Math.abs(dy);
            final int to = row(j + 1, dy);
            final int toBelow = row(j + 1, dy - 1);
            final int before = row(j - 1, dy);
            final int row = p + dy * stride;
            int at = row(j, dy) - reach * LANES;
            FloatVector left = FloatVector.zero(Kernels.SPECIES);
            FloatVector x = load(scratch, at);
            FloatVector newLeft = left;
            for (int dx = -reach; dx <= reach; dx++) {
                final FloatVector right = load(scratch, at + LANES);
                final FloatVector hopping = left.add(right).add(load(scratch, at - below).add(load(scratch, at + below)));
                final FloatVector v = load(potential, row + dx);
                final FloatVector moved = v.sub(alpha).mul(x).sub(hopping).mul(inverse);
                final FloatVector next = load(scratch, before + dx * LANES).fma(back, moved);
                next.intoArray(scratch, to + dx * LANES);
                squares = next.fma(next, squares);
                final FloatVector bonds = newLeft.add(load(scratch, toBelow + dx * LANES));
                energy = next.fma(v.mul(next).sub(bonds.add(bonds)), energy);
                left = x;
                x = right;
                newLeft = next;
                at += LANES;
            }
        }
        squares.intoArray(scratch, coefficients + (2 * j + 1) * LANES);
        energy.div(squares).intoArray(scratch, coefficients + (2 * j + 2) * LANES);
    }

    /** −βⱼ/βⱼ₋₁. */
    private FloatVector back(float[] scratch, int j, FloatVector square) {
        return (j == 1 ? square : square.div(load(scratch, coefficients + (2 * j - 3) * LANES)))
                .lanewise(VectorOperators.SQRT).neg();
    }

    /** β²ₖ alone: on the rim of its diamond only the hopping from inside is left, and no potential is asked there. */
    private void last(float[] potential, int stride, int p, float[] scratch) {
        final int j = levels - 1;
        final FloatVector square = load(scratch, coefficients + (2 * j - 1) * LANES);
        final FloatVector alpha = load(scratch, coefficients + 2 * j * LANES);
        final FloatVector inverse = FloatVector.broadcast(Kernels.SPECIES, 1).div(square.lanewise(VectorOperators.SQRT));
        final FloatVector back = back(scratch, j, square);
        final int below = side(j) * LANES;
        FloatVector squares = FloatVector.zero(Kernels.SPECIES);
        FloatVector rim = squares;
        for (int dy = -j - 1; dy <= j + 1; dy++) {
            final int reach = j + 1 - Math.abs(dy);
            final int before = row(j - 1, dy);
            final int row = p + dy * stride;
            int at = row(j, dy) - reach * LANES;
            final FloatVector first = load(scratch, at + LANES).add(load(scratch, at - below).add(load(scratch, at + below)));
            rim = first.fma(first, rim);
            FloatVector left = FloatVector.zero(Kernels.SPECIES);
            FloatVector x = load(scratch, at + LANES);
            at += LANES;
            for (int dx = 1 - reach; dx < reach; dx++) {
                final FloatVector right = load(scratch, at + LANES);
                final FloatVector hopping = left.add(right).add(load(scratch, at - below).add(load(scratch, at + below)));
                final FloatVector moved = load(potential, row + dx).sub(alpha).mul(x).sub(hopping).mul(inverse);
                final FloatVector next = load(scratch, before + dx * LANES).fma(back, moved);
                squares = next.fma(next, squares);
                left = x;
                x = right;
                at += LANES;
            }
            if (reach > 0) {
                final FloatVector end = left.add(load(scratch, at - below).add(load(scratch, at + below)));
                rim = end.fma(end, rim);
            }
        }
        rim.mul(inverse).fma(inverse, squares).intoArray(scratch, coefficients + (2 * j + 1) * LANES);
    }

    private static FloatVector load(float[] array, int at) {
        return FloatVector.fromArray(Kernels.SPECIES, array, at);
    }

    private void features(float[] scratch, float[][] tables, float temperature, float[] out,
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
