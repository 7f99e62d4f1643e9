package org.checkerwave.holstein;

import org.checkerwave.lattice.SquareLattice;

/**
 * The perfect checkerboard Q = Q₀ (−1)^(x+y) in closed form: with Δ = gQ₀, ε_k = −2t(cos kx + cos ky) and
 * E_k = √(ε_k² + Δ²), n_A − ½ = (1/2N) Σ_k (Δ/E_k) tanh(E_k/2T), exact on any even lattice with its own k sum.
 */
public final class CheckerboardOrder {

    private static final int BISECTIONS = 200;

    private CheckerboardOrder() {
    }

    /** n_A − ½ on the sites where (−1)^(x+y) = +1. */
    public static double densityAmplitude(SquareLattice lattice, HolsteinModel model, double amplitude, double temperature) {
        return 0.5 * model.coupling() * amplitude * thermalSum(lattice, model, amplitude, temperature);
    }

    /** Q₀ that minimizes Ω: (K − 4κ)/g² = (1/2N) Σ_k tanh(E_k/2T)/E_k; 0 above the mean-field T_c. */
    public static double equilibriumAmplitude(SquareLattice lattice, HolsteinModel model, double temperature) {
        final double target = target(model);
        if (model.coupling() == 0 || thermalSum(lattice, model, 0, temperature) <= target) {
            return 0;
        }
        double low = 0;
        double high = Math.abs(model.coupling()) / model.checkerboardStiffness();
        for (int i = 0; i < BISECTIONS && high - low > 1e-14 * high; i++) {
            final double middle = 0.5 * (low + high);
            if (thermalSum(lattice, model, middle, temperature) > target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** The temperature where the mean-field order vanishes; above the true T_c, since fluctuations lower it. */
    public static double meanFieldCriticalTemperature(SquareLattice lattice, HolsteinModel model) {
        double low = 0;
        double high = model.coupling() * model.coupling() / model.checkerboardStiffness();
        for (int i = 0; i < BISECTIONS && high - low > 1e-12 * high; i++) {
            final double middle = 0.5 * (low + high);
            if (thermalSum(lattice, model, 0, middle) > target(model)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** The value of {@link #thermalSum} that the gap equation asks for. */
    private static double target(HolsteinModel model) {
        return 2 * model.checkerboardStiffness() / (model.coupling() * model.coupling());
    }

    /** (1/N) Σ_k tanh(E_k/2T)/E_k; falls with the amplitude and with T. */
    private static double thermalSum(SquareLattice lattice, HolsteinModel model, double amplitude, double temperature) {
        final double gap = model.coupling() * amplitude;
        double sum = 0;
        for (int ky = 0; ky < lattice.height(); ky++) {
            final double cosY = Math.cos(2 * Math.PI * ky / lattice.height());
            for (int kx = 0; kx < lattice.width(); kx++) {
                final double band = 2 * model.hopping() * (Math.cos(2 * Math.PI * kx / lattice.width()) + cosY);
                final double energy = Math.sqrt(band * band + gap * gap);
                sum += energy < 1e-9 * temperature ? 0.5 / temperature : Math.tanh(0.5 * energy / temperature) / energy;
            }
        }
        return sum / lattice.sites();
    }
}
