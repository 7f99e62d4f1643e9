package org.checkerwave.app.picture;

/**
 * How far a field of one run is from that of another.
 *
 * @param values first less second; painted as a field of its own, whose neutral value is 0
 * @param rms root mean square
 * @param largest magnitude
 */
public record FieldDifference(FieldKind field, FieldValues values, double rms, double largest) {

    /** First less second; of fields that are no amounts, the order parameter. */
    public static FieldDifference of(FieldValues first, FieldValues second) {
        return switch (first.kind()) {
            case DOMAINS, WALLS, NETWORK_ERROR -> of(order(first), order(second));
            case PHI, LOCAL_ENERGY -> of(first, second, FieldKind.LOCAL_ENERGY);
            case DISPLACEMENT, DENSITY, VELOCITY, CHANGE -> of(first, second, FieldKind.CHANGE);
        };
    }

    private static FieldValues order(FieldValues of) {
        return new FieldValues(FieldKind.PHI, of.frame(), of.frame().density(), 0);
    }

    /** @param like a signed field about 0 whose sign alternates in checkerboard order, or does not, as that of the difference */
    private static FieldDifference of(FieldValues first, FieldValues second, FieldKind like) {
        if (first.missing() || second.missing()) {
            return new FieldDifference(first.kind(), FieldValues.missing(like, first.frame()), Double.NaN, Double.NaN);
        }
        final double[] difference = new double[first.source().length];
        double squares = 0;
        double largest = 0;
        for (int i = 0; i < difference.length; i++) {
            difference[i] = first.at(i) - second.at(i);
            squares += difference[i] * difference[i];
            largest = Math.max(largest, Math.abs(difference[i]));
        }
        return new FieldDifference(first.kind(), new FieldValues(like, first.frame(), difference, 0),
                Math.sqrt(squares / difference.length), largest);
    }
}
