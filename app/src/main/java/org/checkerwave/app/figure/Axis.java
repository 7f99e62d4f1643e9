package org.checkerwave.app.figure;

/**
 * An axis of a {@link Figure}.
 *
 * @param label quantity with its unit, which stands in parentheses after two spaces
 * @param symbol the quantity in a few letters, for small figures
 * @param logarithmic if true, values that are not above 0 are left out
 * @param fromZero a linear axis that always shows 0
 * @param whole a count: only whole numbers have ticks
 * @param leastSpan a linear axis covers at least this much, so that rounding is not magnified
 */
public record Axis(String label, String symbol, boolean logarithmic, boolean fromZero, boolean whole, double leastSpan) {

    private static final double NO_SPAN = 1e-8;
    /** So that a constant count has its tick. */
    private static final double SPAN_OF_COUNTS = 2;

    public static Axis linear(String label, String symbol) {
        return new Axis(label, symbol, false, false, false, NO_SPAN);
    }

    public static Axis linear(String label, String symbol, double leastSpan) {
        return new Axis(label, symbol, false, false, false, leastSpan);
    }

    public static Axis linearFromZero(String label, String symbol) {
        return new Axis(label, symbol, false, true, false, NO_SPAN);
    }

    public static Axis logarithmic(String label, String symbol) {
        return new Axis(label, symbol, true, false, false, NO_SPAN);
    }

    /** A linear axis of a number of things. */
    public static Axis count(String label, String symbol) {
        return new Axis(label, symbol, false, false, true, SPAN_OF_COUNTS);
    }

    /** The same quantity on a logarithmic or a linear scale. */
    public Axis scaled(boolean byDecades) {
        return byDecades == logarithmic ? this : new Axis(label, symbol, byDecades, false, whole, leastSpan);
    }

    /** The symbol with the unit, if the label ends in one. */
    String shortLabel() {
        final int unit = label.endsWith(")") ? label.lastIndexOf("  (") : -1;
        return unit < 0 ? symbol : symbol + label.substring(unit);
    }

    /** Where a value lies between two others: 0 at the first, 1 at the second. */
    double share(double from, double to, double value) {
        return (position(value) - position(from)) / (position(to) - position(from));
    }

    /** The value that lies so far between two others, from 0 to 1. */
    double between(double from, double to, double share) {
        final double place = position(from) + share * (position(to) - position(from));
        return logarithmic ? Math.pow(10, place) : place;
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
