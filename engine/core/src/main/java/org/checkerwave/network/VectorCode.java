package org.checkerwave.network;

/** What {@link VectorCodeWriter} makes; parameters as in {@link LinearProgram#run}. */
@FunctionalInterface
interface VectorCode {

    void run(float[] from, int fromAt, int[] fromOffsets, int fromStep, float[] to, int toAt, int[] toOffsets,
            int toStep, int channels, float[] temporary, int positions);
}
