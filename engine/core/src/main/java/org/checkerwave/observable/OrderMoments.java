package org.checkerwave.observable;

import java.util.Arrays;

/**
 * Moments of the mean order M = ⟨φ⟩ over an equilibrium series or over independent runs.
 *
 * @param samples how many values of M
 */
public record OrderMoments(double meanMagnitude, double meanSquare, double meanFourth, int samples) {

    /** @param meanOrders M of each sample, not modified; NaN without any */
    public static OrderMoments of(double... meanOrders) {
        return new OrderMoments(Arrays.stream(meanOrders).map(Math::abs).average().orElse(Double.NaN),
                Arrays.stream(meanOrders).map(m -> m * m).average().orElse(Double.NaN),
                Arrays.stream(meanOrders).map(m -> m * m * m * m).average().orElse(Double.NaN), meanOrders.length);
    }

    /** U = 1 − ⟨M⁴⟩/3⟨M²⟩²: ⅔ deep in the ordered phase, 0 in the disordered one. K. Binder, Z. Phys. B 43, 119 (1981). */
    public double binderCumulant() {
        return 1 - meanFourth / (3 * meanSquare * meanSquare);
    }

    /**
     * χ = N (⟨M²⟩ − ⟨|M|⟩²)/T in 1/energy: how the order of one domain fluctuates with the lattice, greatest near T_c.
     *
     * @param sites N
     * @param temperature T, energy
     */
    public double susceptibility(int sites, double temperature) {
        return sites * (meanSquare - meanMagnitude * meanMagnitude) / temperature;
    }
}
