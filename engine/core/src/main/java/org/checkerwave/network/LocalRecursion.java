package org.checkerwave.network;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * The recursion method at a site: the coefficients of a {@link LanczosChain}, which are invariant under the point group,
 * and the local Green function G(iω) as their continued fraction, closed by the terminator of a uniform chain
 * (R. Haydock, V. Heine, M. J. Kelly, J. Phys. C 8, 2591 (1975)).
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
    private final MatsubaraPoles poles = MatsubaraPoles.upTo(RANGE);

    /** @param levels number k of pairs (α, β); the potential is seen up to k − 1 steps away */
    LocalRecursion(int levels) {
        this.levels = levels;
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
    public Workspace workspace() {
        return new LanczosChain(levels);
    }

    @Override
    public void compute(float[] potential, Grid grid, int start, int end, double temperature, Workspace workspace,
            float[] out) {
        final LanczosChain chain = (LanczosChain) workspace;
        final float[][] tables = tables(temperature);
        for (int p = start; p < end; p += LANES) {
            chain.run(potential, grid.stride(), p);
            features(chain, tables, out, grid.plane(), p);
        }
        squash(out, (2 + SHOWN) * grid.plane() + start, 0.25f, end - start);
        for (int k = 0; k < 2; k++) {
            squash(out, (ODD + SHOWN + k) * grid.plane() + start, 0.03f, end - start);
        }
    }

    private static void squash(float[] plane, int at, float factor, int count) {
        Kernels.squash(plane, at, factor, plane, at, count);
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

    private void features(LanczosChain chain, float[][] tables, float[] out, int plane, int p) {
        FloatVector density = FloatVector.zero(Kernels.SPECIES);
        for (int j = 0; j < tables[0].length; j++) {
            final float frequency = tables[0][j];
            // Σ = −i β²ₖ s, then level by level 1/(iω − α − Σ).
            FloatVector real = FloatVector.zero(Kernels.SPECIES);
            FloatVector imaginary = chain.squaredBeta(levels).mul(-tables[2][j]);
            for (int level = levels - 1; level >= 0; level--) {
                final FloatVector x = chain.alpha(level).add(real).neg();
                final FloatVector y = imaginary.neg().add(frequency);
                FloatVector factor = x.fma(x, y.mul(y));
                factor = (level == 0 ? FloatVector.broadcast(Kernels.SPECIES, 1)
                        : chain.squaredBeta(level)).div(factor);
                real = x.mul(factor);
                imaginary = y.mul(factor).neg();
            }
            density = real.fma(FloatVector.broadcast(Kernels.SPECIES, tables[1][j]), density);
            if (j < SHOWN) {
                real.mul(frequency).intoArray(out, (2 + j) * plane + p);
                imaginary.mul(frequency).intoArray(out, (ODD + j) * plane + p);
            }
        }
        final FloatVector clipped = density.min(LARGEST).max(-LARGEST);
        clipped.intoArray(out, p);
        final FloatVector one = FloatVector.broadcast(Kernels.SPECIES, 1.02f);
        clipped.div(one.sub(clipped.mul(clipped)).lanewise(VectorOperators.SQRT)).mul(0.3f).intoArray(out, plane + p);
        chain.alpha(0).intoArray(out, (2 + SHOWN) * plane + p);
        for (int k = 0; k < 2; k++) {
            chain.squaredBeta(k + 2).intoArray(out, (ODD + SHOWN + k) * plane + p);
        }
    }
}
