package org.checkerwave.observable;

import java.util.stream.IntStream;

/** The exponent z(t) = d ln L/d ln t of a growing length. */
public final class LocalExponent {

    private LocalExponent() {
    }

    /**
     * The slope of a straight line through ln L over ln t in a window round every time.
     *
     * @param times t, rising; not modified
     * @param lengths L at each time; not modified
     * @param factor above 1: the window goes from t/factor to t·factor
     * @return z at each time; NaN where fewer than three usable points are in the window or it reaches beyond the data
     */
    public static double[] of(double[] times, double[] lengths, double factor) {
        final double first = IntStream.range(0, times.length).filter(i -> times[i] > 0).mapToDouble(i -> times[i]).findFirst()
                .orElse(Double.NaN);
        final double last = times.length == 0 ? Double.NaN : times[times.length - 1];
        return IntStream.range(0, times.length).mapToDouble(i -> times[i] / factor < first || times[i] * factor > last
                ? Double.NaN : PowerLawFit.of(times, lengths, times[i] / factor, times[i] * factor)
                .map(PowerLawFit::exponent).orElse(Double.NaN)).toArray();
    }
}
