package org.checkerwave.app.picture;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text in pictures: no exponent, no trailing zeros, a true minus sign. */
public final class Numbers {

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

    /** The text with a minus sign in place of the hyphen. */
    static String minus(String number) {
        return number.replace('-', '−');
    }
}
