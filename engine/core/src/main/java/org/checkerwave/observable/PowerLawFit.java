package org.checkerwave.observable;

import java.util.Optional;

/**
 * y = a t^z by least squares of ln y on ln t.
 *
 * @param exponent z
 * @param prefactor a
 * @param points how many points the fit rests on
 * @param last t of the last of them
 */
public record PowerLawFit(double exponent, double prefactor, int points, double last) {

    private static final int FEWEST_POINTS = 3;

    /**
     * Fits the points with from &lt; t &lt; to; those with a value that is not finite or not above 0 are left out.
     *
     * @param times t, rising, above 0 inside the window
     * @param values y, one for each time
     * @return empty where fewer than three usable points, or a single time, lie in the window
     */
    public static Optional<PowerLawFit> of(double[] times, double[] values, double from, double to) {
        int points = 0;
        double last = Double.NaN;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < times.length; i++) {
            if (usable(times[i], values[i], from, to)) {
                points++;
                last = times[i];
                sumX += Math.log(times[i]);
                sumY += Math.log(values[i]);
            }
        }
        final double meanX = sumX / points;
        final double meanY = sumY / points;
        double spread = 0;
        double covariance = 0;
        for (int i = 0; i < times.length; i++) {
            if (usable(times[i], values[i], from, to)) {
                final double dx = Math.log(times[i]) - meanX;
                spread += dx * dx;
                covariance += dx * (Math.log(values[i]) - meanY);
            }
        }
        if (points < FEWEST_POINTS || spread <= 1e-20 * points) {
            return Optional.empty();
        }
        final double exponent = covariance / spread;
        return Optional.of(new PowerLawFit(exponent, Math.exp(meanY - exponent * meanX), points, last));
    }

    private static boolean usable(double time, double value, double from, double to) {
        return time > Math.max(from, 0) && time < to && value > 0 && Double.isFinite(value);
    }

    /** a t^z. */
    public double at(double time) {
        return prefactor * Math.pow(time, exponent);
    }
}
