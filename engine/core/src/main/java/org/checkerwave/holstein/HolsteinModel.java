package org.checkerwave.holstein;

import org.checkerwave.InvalidInput;

/**
 * The Holstein model of spinless electrons on a square lattice,
 * H = −t Σ⟨ij⟩ (c†ᵢcⱼ + h.c.) − g Σᵢ (nᵢ − ½) Qᵢ + Σᵢ (Pᵢ²/2m + K Qᵢ²/2) + κ Σ⟨ij⟩ QᵢQⱼ,
 * each bond counted once; electrons grand canonical at μ = 0, which is half filling by particle–hole symmetry.
 * Units: k_B = 1 and lattice constant 1; energies are in the unit of {@code hopping}, 1 by default.
 * Source: Y. Fan and G.-W. Chern, arXiv:2601.04104.
 *
 * @param hopping t, above 0
 * @param coupling g between the displacement Q and the electron density
 * @param stiffness K of a site's own oscillator, above 0
 * @param neighborStiffness κ between neighbouring displacements; |κ| below K/4, or the lattice has no stable rest
 * @param mass m of a site's oscillator, above 0
 */
public record HolsteinModel(double hopping, double coupling, double stiffness, double neighborStiffness, double mass) {

    public HolsteinModel {
        requirePositive(hopping, "hopping t");
        requirePositive(stiffness, "stiffness K");
        requirePositive(mass, "mass m");
        if (!Double.isFinite(coupling)) {
            throw new InvalidInput("The coupling g is " + coupling + "; give a finite number.");
        }
        if (!(Math.abs(neighborStiffness) < stiffness / 4)) {
            throw new InvalidInput("The neighbour stiffness kappa = " + neighborStiffness + " is not below K/4 = "
                    + stiffness / 4 + ", so the lattice would be unstable; lower kappa or raise K.");
        }
    }

    private static void requirePositive(double value, String name) {
        if (!(value > 0) || !Double.isFinite(value)) {
            throw new InvalidInput("The " + name + " is " + value + "; it must be above 0.");
        }
    }

    /** K − 4κ, the stiffness that the checkerboard pattern feels. */
    public double checkerboardStiffness() {
        return stiffness - 4 * neighborStiffness;
    }

    /** λ = g²/(4Kt), the dimensionless coupling in the convention of arXiv:2601.04104 (half the bandwidth). */
    public double lambda() {
        return coupling * coupling / (4 * stiffness * hopping);
    }

    /** The potential that the electrons feel, in units of t: v = −gQ/t; written to {@code potential}. */
    public void potential(double[] displacement, double[] potential) {
        final double scale = -coupling / hopping;
        for (int i = 0; i < displacement.length; i++) {
            potential[i] = scale * displacement[i];
        }
    }
}
