package org.checkerwave.electrons;

/** The functions of one electron level at energy x and temperature T, both in units of t; T = 0 is the limit. */
public final class ThermalFunctions {

    private ThermalFunctions() {
    }

    /** Occupation minus ½ at μ = 0: −½ tanh(x/2T). */
    public static double occupation(double x, double temperature) {
        return temperature == 0 ? -0.5 * Math.signum(x) : -0.5 * StrictMath.tanh(0.5 * x / temperature);
    }

    /** Slope of the occupation, −1/(4T cosh²(x/2T)); at T = 0 that of a level away from μ. */
    static double slope(double x, double temperature) {
        if (temperature == 0) {
            return 0;
        }
        final double occupied = StrictMath.tanh(0.5 * x / temperature);
        return -0.25 * (1 - occupied * occupied) / temperature;
    }

    /** Grand potential of one level, counted from half filling: −T ln 2cosh(x/2T), without overflow. */
    public static double grandPotential(double x, double temperature) {
        final double half = 0.5 * Math.abs(x);
        return temperature == 0 ? -half : -half - temperature * StrictMath.log1p(StrictMath.exp(-2 * half / temperature));
    }
}
