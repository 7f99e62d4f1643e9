package org.checkerwave.network;

/** From the network's number to the density: n − ½ = ½ tanh(net + artanh x) = ½ (x + τ)/(1 + xτ), τ = tanh(net). */
final class ReadOut {

    /** n − ½ is rounded to multiples of this, so that ½ ± it is exact and n(−v) = 1 − n(v) to the last bit. */
    private static final double UNIT = 0x1p-40;

    private ReadOut() {
    }

    /** @param base x, an approximation of 2n − 1; 0 for none */
    static double half(float net, float base) {
        final double correction = Math.tanh(net);
        return Math.rint(0.5 * (base + correction) / (1 + base * correction) / UNIT) * UNIT;
    }
}
