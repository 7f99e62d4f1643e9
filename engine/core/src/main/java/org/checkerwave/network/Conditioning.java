package org.checkerwave.network;

/**
 * The temperature as networks see it: τ₁, about −1 … 1 for T/t from 0.05 to 1.5 on a logarithmic scale, and τ₂ = τ₁².
 * Both are invariant under every symmetry.
 */
record Conditioning(float first, float second) {

    private static final double CENTER = StrictMath.log(0.05 * 1.5) / 2;
    private static final double HALF_WIDTH = StrictMath.log(1.5 / 0.05) / 2;

    /** @param temperature T/t, above 0 */
    static Conditioning at(double temperature) {
        final double logarithmic = (StrictMath.log(temperature) - CENTER) / HALF_WIDTH;
        return new Conditioning((float) logarithmic, (float) (logarithmic * logarithmic));
    }
}
