package org.checkerwave.electrons;

import org.checkerwave.electrons.chebyshev.SpectralMoments;

/**
 * A density of states and its integral by their Chebyshev series with the Jackson kernel,
 * g_m = [(M − m + 1) cos mφ + sin mφ cot φ]/(M + 1) with φ = π/(M + 1), which keeps the density positive. Sums by
 * Clenshaw's recursion. Source: A. Weiße et al., Rev. Mod. Phys. 78, 275 (2006), section II.
 *
 * @param radius a in units of t
 * @param coefficients g_m μ_m
 */
record JacksonSeries(double radius, double[] coefficients) {

    static JacksonSeries of(SpectralMoments moments) {
        final int count = moments.values().length;
        final double unit = Math.PI / (count + 1);
        final double[] coefficients = new double[count];
        for (int m = 0; m < count; m++) {
            final double kernel = ((count - m + 1) * Math.cos(m * unit) + Math.sin(m * unit) / Math.tan(unit))
                    / (count + 1);
            coefficients[m] = kernel * moments.values()[m];
        }
        return new JacksonSeries(moments.radius(), coefficients);
    }

    /** ρ(ω) = [g₀μ₀ + 2 Σ g_m μ_m T_m(ω/a)] / (π √(a² − ω²)) in states per site and t; |ω| below a. */
    double density(double energy) {
        final double x = energy / radius;
        double last = 0;
        double beforeLast = 0;
        for (int m = coefficients.length - 1; m > 0; m--) {
            final double next = 2 * x * last - beforeLast + coefficients[m];
            beforeLast = last;
            last = next;
        }
        final double sum = coefficients[0] + 2 * (x * last - beforeLast);
        return sum / (Math.PI * radius * Math.sqrt((1 - x) * (1 + x)));
    }

    /** ∫ρ from −a to ω, which is 1 − θ/π − (2/π) Σ g_m μ_m sin(mθ)/m with cos θ = ω/a; |ω| at most a. */
    double statesBelow(double energy) {
        final double x = energy / radius;
        final double angle = Math.acos(x);
        double last = 0;
        double beforeLast = 0;
        for (int m = coefficients.length - 1; m > 0; m--) {
            final double next = 2 * x * last - beforeLast + coefficients[m] / m;
            beforeLast = last;
            last = next;
        }
        return 1 - (angle + 2 * Math.sin(angle) * last) / Math.PI;
    }
}
