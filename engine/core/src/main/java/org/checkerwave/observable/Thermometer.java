package org.checkerwave.observable;

/** Two temperatures of the lattice, energy units with k_B = 1; equal to the bath's in equilibrium. */
public final class Thermometer {

    private Thermometer() {
    }

    /** m⟨v²⟩, from equipartition of the kinetic energy. */
    public static double kinetic(double mass, double[] velocity) {
        double sum = 0;
        for (final double v : velocity) {
            sum += v * v;
        }
        return mass * sum / velocity.length;
    }

    /** −⟨Q F⟩, from the virial theorem for F = −∂Ω/∂Q. */
    public static double virial(double[] displacement, double[] force) {
        double sum = 0;
        for (int i = 0; i < displacement.length; i++) {
            sum -= displacement[i] * force[i];
        }
        return sum / displacement.length;
    }
}
