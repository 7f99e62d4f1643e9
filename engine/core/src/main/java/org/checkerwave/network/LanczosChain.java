package org.checkerwave.network;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The Lanczos coefficients α₀ … αₖ₋₁ and β₁² … βₖ² of h started at a site; a site a vector lane. Step j reaches only the
 * diamond |dx| + |dy| ≤ j, so that few operations already hold all that the near neighbourhood says.
 *
 * <p>The vectors are kept as they come, xⱼ = (−1)ʲ βⱼ uⱼ, each in a box of its own whose rim of zeros is never written:
 * xⱼ₊₁ = ((αⱼ − h) xⱼ)/βⱼ − (βⱼ/βⱼ₋₁) xⱼ₋₁, β₀ = 1. One of these belongs to one thread.
 */
final class LanczosChain implements Workspace {

    private static final VectorSpecies<Float> SPECIES = Kernels.SPECIES;
    private static final int LANES = Kernels.LANES;

    private final int levels;
    /** First float of the box of xⱼ, which reaches j + 2 sites from its centre. */
    private final int[] boxes;
    private final float[] memory;
    private final float[] alphas;
    private final float[] squaredBetas;

    /** @param levels number k of pairs (α, β), at least 3; the potential is seen up to k − 1 steps away */
    LanczosChain(int levels) {
        this.levels = levels;
        this.boxes = new int[levels];
        int size = 0;
        for (int j = 0; j < levels; j++) {
            boxes[j] = size;
            size += side(j) * side(j) * LANES;
        }
        this.memory = new float[size];
        this.alphas = new float[levels * LANES];
        this.squaredBetas = new float[(levels + 1) * LANES];
        final FloatVector one = FloatVector.broadcast(SPECIES, 1);
        one.intoArray(memory, row(0, 0));
        one.intoArray(memory, row(1, -1));
        one.intoArray(memory, row(1, 0) - LANES);
        one.intoArray(memory, row(1, 0) + LANES);
        one.intoArray(memory, row(1, 1));
    }

    private static int side(int j) {
        return 2 * j + 5;
    }

    /** Of xⱼ, above or below the centre. */
    private int row(int j, int dy) {
        return boxes[j] + ((dy + j + 2) * side(j) + j + 2) * LANES;
    }

    /** Started at the {@link Kernels#LANES} sites from flat position {@code p} on. */
    void run(float[] potential, int stride, int p) {
        start(potential, stride, p);
        for (int j = 1; j < levels - 1; j++) {
            step(potential, stride, p, j);
        }
        lastStep(potential, stride, p);
    }

    /** αⱼ at {@link #run}'s sites. */
    FloatVector alpha(int j) {
        return FloatVector.fromArray(SPECIES, alphas, j * LANES);
    }

    /** βⱼ² at {@link #run}'s sites, j from 1. */
    FloatVector squaredBeta(int j) {
        return FloatVector.fromArray(SPECIES, squaredBetas, j * LANES);
    }

    /** x₀ and x₁ are known. */
    private void start(float[] potential, int stride, int p) {
        load(potential, p).intoArray(alphas, 0);
        load(potential, p - 1).add(load(potential, p + 1))
                .add(load(potential, p - stride).add(load(potential, p + stride))).mul(0.25f)
                .intoArray(alphas, LANES);
        FloatVector.broadcast(SPECIES, 1).intoArray(squaredBetas, 0);
        FloatVector.broadcast(SPECIES, 4).intoArray(squaredBetas, LANES);
    }

    /** xⱼ₊₁, β²ⱼ₊₁ = |xⱼ₊₁|² and, since ⟨x|h|x⟩ = Σ v x² − 2 Σ x x′ over the bonds, αⱼ₊₁ in one pass over the diamond. */
    private void step(float[] potential, int stride, int p, int j) {
        final FloatVector square = squaredBeta(j);
        final FloatVector alpha = alpha(j);
        final FloatVector inverse = FloatVector.broadcast(SPECIES, 1).div(square.lanewise(VectorOperators.SQRT));
        final FloatVector back = square.div(squaredBeta(j - 1)).lanewise(VectorOperators.SQRT).neg();
        final int below = side(j) * LANES;
        FloatVector squares = FloatVector.zero(SPECIES);
        FloatVector bonds = squares;
        FloatVector onSites = squares;
        for (int dy = -j - 1; dy <= j + 1; dy++) {
            final int reach = j + 1 - Math.abs(dy);
            final int to = row(j + 1, dy);
            final int toBelow = row(j + 1, dy - 1);
            final int before = row(j - 1, dy);
            final int row = p + dy * stride;
            int at = row(j, dy) - reach * LANES;
            FloatVector left = FloatVector.zero(SPECIES);
            FloatVector x = load(memory, at);
            FloatVector newLeft = left;
            for (int dx = -reach; dx <= reach; dx++) {
                final FloatVector right = load(memory, at + LANES);
                final FloatVector hopping = left.add(right).add(load(memory, at - below).add(load(memory, at + below)));
                final FloatVector v = load(potential, row + dx);
                final FloatVector moved = alpha.sub(v).fma(x, hopping).mul(inverse);
                final FloatVector next = load(memory, before + dx * LANES).fma(back, moved);
                next.intoArray(memory, to + dx * LANES);
                squares = next.fma(next, squares);
                bonds = next.fma(newLeft.add(load(memory, toBelow + dx * LANES)), bonds);
                onSites = next.fma(v.mul(next), onSites);
                left = x;
                x = right;
                newLeft = next;
                at += LANES;
            }
        }
        squares.intoArray(squaredBetas, (j + 1) * LANES);
        onSites.sub(bonds.add(bonds)).div(squares).intoArray(alphas, (j + 1) * LANES);
    }

    /** β²ₖ alone; on the rim of its diamond only the hopping from inside is left, and no potential is asked there. */
    private void lastStep(float[] potential, int stride, int p) {
        final int j = levels - 1;
        final FloatVector square = squaredBeta(j);
        final FloatVector alpha = alpha(j);
        final FloatVector inverse = FloatVector.broadcast(SPECIES, 1).div(square.lanewise(VectorOperators.SQRT));
        final FloatVector back = square.div(squaredBeta(j - 1)).lanewise(VectorOperators.SQRT).neg();
        final int below = side(j) * LANES;
        FloatVector squares = FloatVector.zero(SPECIES);
        FloatVector rim = squares;
        for (int dy = -j - 1; dy <= j + 1; dy++) {
            final int reach = j + 1 - Math.abs(dy);
            final int before = row(j - 1, dy);
            final int row = p + dy * stride;
            int at = row(j, dy) - reach * LANES;
            final FloatVector first =
                    load(memory, at + LANES).add(load(memory, at - below).add(load(memory, at + below)));
            rim = first.fma(first, rim);
            FloatVector left = FloatVector.zero(SPECIES);
            FloatVector x = load(memory, at + LANES);
            at += LANES;
            for (int dx = 1 - reach; dx < reach; dx++) {
                final FloatVector right = load(memory, at + LANES);
                final FloatVector hopping = left.add(right).add(load(memory, at - below).add(load(memory, at + below)));
                final FloatVector moved = alpha.sub(load(potential, row + dx)).fma(x, hopping).mul(inverse);
                final FloatVector next = load(memory, before + dx * LANES).fma(back, moved);
                squares = next.fma(next, squares);
                left = x;
                x = right;
                at += LANES;
            }
            if (reach > 0) {
                final FloatVector end = left.add(load(memory, at - below).add(load(memory, at + below)));
                rim = end.fma(end, rim);
            }
        }
        rim.mul(inverse).fma(inverse, squares).intoArray(squaredBetas, (j + 1) * LANES);
    }

    private static FloatVector load(float[] array, int at) {
        return FloatVector.fromArray(SPECIES, array, at);
    }
}
