package org.checkerwave.probe;

/**
 * ∂nᵢ/∂Qⱼ of one site i for the sites j round it.
 *
 * @param radius largest distance in x and in y
 * @param values (2 radius + 1)² numbers, row by row, i in the middle
 */
public record Sensitivity(int radius, double[] values) {

    /** Weaker than this part of the strongest, rounding may be larger. */
    private static final double FLOOR = 1e-5;
    private static final int LEAST_SHELLS = 3;

    public int side() {
        return 2 * radius + 1;
    }

    /** The value at the site so far from i. */
    public double at(int dx, int dy) {
        return values[dx + radius + side() * (dy + radius)];
    }

    public double largest() {
        double largest = 0;
        for (final double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /**
     * ξ of rms(r) ∝ exp(−r/ξ), in lattice constants, by least squares of the logarithms over rings of sites with
     * max(|x|, |y|) = r, r from 1 on; NaN where fewer than three rings are above rounding or they do not decay.
     */
    public double decayLength() {
        int count = 0;
        double sumR = 0;
        double sumLog = 0;
        double sumRr = 0;
        double sumRLog = 0;
        for (int r = 1; r <= radius; r++) {
            final double rms = ringRms(r);
            if (rms < FLOOR * largest()) {
                break;
            }
            count++;
            sumR += r;
            sumLog += Math.log(rms);
            sumRr += r * r;
            sumRLog += r * Math.log(rms);
        }
        final double slope = (count * sumRLog - sumR * sumLog) / (count * sumRr - sumR * sumR);
        return count >= LEAST_SHELLS && slope < 0 ? -1 / slope : Double.NaN;
    }

    private double ringRms(int r) {
        double squares = 0;
        for (int dy = -r; dy <= r; dy++) {
            for (int dx = -r; dx <= r; dx++) {
                squares += Math.max(Math.abs(dx), Math.abs(dy)) == r ? at(dx, dy) * at(dx, dy) : 0;
            }
        }
        return Math.sqrt(squares / (8 * r));
    }
}
