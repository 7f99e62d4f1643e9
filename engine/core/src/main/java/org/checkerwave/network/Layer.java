package org.checkerwave.network;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One trainable stage: a map from planes of features to planes of features that looks {@link #radius} sites far.
 *
 * <p>What is trained ({@code weightCount} values) and what the kernels use ({@code effectiveCount}) differ: the latter
 * are made from the former for one temperature, so that the temperature costs nothing at a site.
 */
interface Layer {

    Field input();

    Field output();

    /** Sites that one application reaches in x and y. */
    int radius();

    int weightCount();

    int effectiveCount();

    /** Multiply–adds of the matrix products at one site. */
    long multiplications();

    /** Random weights that keep the size of the features. */
    void initialize(RandomGenerator random, float[] weights, int at);

    /** Makes the effective weights at one temperature. */
    void condition(float[] weights, int at, Conditioning temperature, float[] effective, int effectiveAt);

    /** The transpose of {@link #condition}: adds to the weights' gradient. */
    void addConditionGradient(float[] weights, int at, Conditioning temperature, float[] effectiveGradient,
            int effectiveAt, float[] gradient);

    /** Scratch for {@link #forward} and {@link #backward}; one for each thread. */
    Workspace workspace();

    /**
     * Computes the output of at most {@link Kernels#CHUNK} consecutive positions, a multiple of twice
     * {@link Kernels#LANES}.
     *
     * @param in planes, {@code inPlane} floats from one to the next
     * @param stride step of a plane in y
     * @param inAt first position in a plane of the input
     * @param outAt first position in a plane of the output
     */
    void forward(float[] in, int inPlane, int stride, int inAt, int positions, float[] effective, int at,
            Workspace workspace, float[] out, int outPlane, int outAt);

    /** Computes the output planes on flat positions {@code start} to {@code end}, a little further at the end. */
    default void forward(float[] in, Grid grid, int start, int end, float[] effective, int at, Workspace workspace,
            float[] out) {
        for (int p = start; p < end; p += Kernels.CHUNK) {
            forward(in, grid.plane(), grid.stride(), p, Kernels.positions(p, end), effective, at, workspace, out,
                    grid.plane(), p);
        }
    }

    /**
     * Adds to the gradients of input and effective weights.
     *
     * @param outGradient ∂/∂output; 0 at positions that do not count; may be overwritten
     * @param inGradient has ∂/∂input added, beyond the range too; null where it is not wanted
     */
    void backward(float[] in, Grid grid, int start, int end, float[] effective, int at, Workspace workspace,
            float[] outGradient, float @Nullable [] inGradient, float[] effectiveGradient);
}
