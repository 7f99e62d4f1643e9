package org.checkerwave.app.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers as text in pictures: no exponent, no trailing zeros, a true minus sign. */
public final class Numbers {

    /** So many tell any two numbers apart. */
    private static final int MOST_DIGITS = 17;

    private Numbers() {
    }

    /** Rounded to that many significant digits, trailing zeros left out. */
    public static String compact(double value, int digits) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        final BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
        return minus(rounded.signum() == 0 ? "0" : rounded.toPlainString());
    }

    /** As {@link #compact}, all with as many more digits as tell those apart that differ. */
    public static List<String> distinct(double[] values, int digits) {
        final long different = Arrays.stream(values).distinct().count();
        final int needed = IntStream.range(digits, MOST_DIGITS).filter(more -> Arrays.stream(values)
                .mapToObj(value -> compact(value, more)).distinct().count() == different).findFirst().orElse(MOST_DIGITS);
        return Arrays.stream(values).mapToObj(value -> compact(value, needed)).toList();
    }

    /** The text with a minus sign in place of the hyphen. */
    static String minus(String number) {
        return number.replace('-', '−');
    }
}
