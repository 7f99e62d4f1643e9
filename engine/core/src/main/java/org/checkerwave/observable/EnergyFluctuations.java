package org.checkerwave.observable;

import java.util.Arrays;

/** Specific heat from the fluctuations of an energy in equilibrium. */
public final class EnergyFluctuations {

    private EnergyFluctuations() {
    }

    /**
     * c = N (⟨e²⟩ − ⟨e⟩²)/T² per site, pure number (k_B = 1), for a system at the temperature T with the energy N e. With
     * e = kinetic energy + Ω, what moves the lattice, it is the lattice's: how Ω itself changes with T is left out.
     *
     * @param energies e, energy per site, of at least two samples, not modified; NaN with fewer
     * @param sites N
     */
    public static double specificHeat(double[] energies, int sites, double temperature) {
        if (energies.length < 2) {
            return Double.NaN;
        }
        final double mean = Arrays.stream(energies).average().orElseThrow();
        // About the mean first: e is large against its fluctuations.
        final double variance = Arrays.stream(energies).map(e -> (e - mean) * (e - mean)).sum() / (energies.length - 1);
        return sites * variance / (temperature * temperature);
    }
}
