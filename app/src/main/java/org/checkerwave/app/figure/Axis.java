package org.checkerwave.app.figure;

/**
 * An axis of a {@link Figure}.
 *
 * @param label quantity with its unit
 * @param symbol the quantity in a few letters, for small figures
 * @param logarithmic if true, values that are not above 0 are left out
 * @param fromZero a linear axis that always shows 0
 */
public record Axis(String label, String symbol, boolean logarithmic, boolean fromZero) {

    public static Axis linear(String label, String symbol) {
        return new Axis(label, symbol, false, false);
    }

    public static Axis linearFromZero(String label, String symbol) {
        return new Axis(label, symbol, false, true);
    }

    public static Axis logarithmic(String label, String symbol) {
        return new Axis(label, symbol, true, false);
    }

    /** True for values that have a place on the axis. */
    boolean shows(double value) {
        return Double.isFinite(value) && (!logarithmic || value > 0);
    }

    /** What is proportional to the distance along the axis: the value, or its logarithm. */
    double position(double value) {
        return logarithmic ? Math.log10(value) : value;
    }
}
