package org.checkerwave.observable;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

/**
 * Structure factor S(q) = |φ_q|²/N of the staggered order and its correlation C(r) = FFT⁻¹ S = ⟨φ(r') φ(r' + r)⟩,
 * mean over r', with the mean of φ left in. Lengths are in lattice constants.
 *
 * @param structureFactor S at kx + width·ky
 * @param correlation C at x + width·y
 */
public record DomainStructure(SquareLattice lattice, double[] structureFactor, double[] correlation) {

    public static DomainStructure of(SquareLattice lattice, double[] order) {
        final Fourier fourier = new Fourier(lattice);
        final double[] structureFactor = new double[lattice.sites()];
        fourier.powerSpectrum(order, structureFactor);
        for (int i = 0; i < structureFactor.length; i++) {
            structureFactor[i] /= lattice.sites();
        }
        final double[] correlation = new double[lattice.sites()];
        fourier.autocorrelation(structureFactor, correlation);
        return new DomainStructure(lattice, structureFactor, correlation);
    }

    /** ½ [C(r, 0) + C(0, r)] / C(0) for r up to half the smaller period. */
    public double axialCorrelation(int r) {
        return 0.5 * (correlation[lattice.site(r, 0)] + correlation[lattice.site(0, r)]) / correlation[0];
    }

    /** {@link #axialCorrelation(int)} for r = 0 … half the smaller period. */
    public double[] axialCorrelations() {
        final double[] all = new double[Math.min(lattice.width(), lattice.height()) / 2 + 1];
        Arrays.setAll(all, this::axialCorrelation);
        return all;
    }

    /**
     * L_half, where the correlation along the axes, mean of x and y, first falls to C(0)/2; interpolated linearly.
     * NaN where it stays above up to half the smaller period, as in a single domain.
     */
    public double halfLength() {
        return firstFallTo(0.5);
    }

    /** Where the correlation along the axes first vanishes; NaN where it stays above 0 up to half the smaller period. */
    public double firstZero() {
        return firstFallTo(0);
    }

    private double firstFallTo(double level) {
        final double[] c = axialCorrelations();
        for (int r = 1; r < c.length; r++) {
            if (c[r] <= level) {
                return r - 1 + (c[r - 1] - level) / (c[r - 1] - c[r]);
            }
        }
        return Double.NaN;
    }

    /**
     * L_q = 2π Σ S / Σ |q| S with q in (−π, π]². The sums leave q = 0 out: it has no wavelength, and its weight N⟨φ⟩²
     * is the mean order, measured by itself. Biased low by short-wave noise; NaN where S vanishes at all other q.
     */
    public double inverseWaveNumberLength() {
        double total = 0;
        double weighted = 0;
        for (int ky = 0; ky < lattice.height(); ky++) {
            final double qy = waveNumber(ky, lattice.height());
            for (int kx = 0; kx < lattice.width(); kx++) {
                final double s = structureFactor[kx + lattice.width() * ky];
                if (kx != 0 || ky != 0) {
                    total += s;
                    weighted += Math.hypot(waveNumber(kx, lattice.width()), qy) * s;
                }
            }
        }
        // Below this share of the whole the rest is rounding of the transform.
        final boolean uniform = total <= 1e-20 * structureFactor[0];
        return uniform ? Double.NaN : 2 * Math.PI * total / weighted;
    }

    private static double waveNumber(int k, int period) {
        return 2 * Math.PI * (k <= period / 2 ? k : k - period) / period;
    }
}
