package org.checkerwave.app.cli;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text, the same in every locale. */
final class Numbers {

    private static final int DIGITS = 10;

    private Numbers() {
    }

    /** Up to ten significant digits without trailing zeros; "nan" where there is none, as numpy reads it. */
    static String text(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        }
        final BigDecimal rounded = new BigDecimal(value, new MathContext(DIGITS)).stripTrailingZeros();
        return Math.abs(value) < 1e15 && (value == 0 || Math.abs(value) >= 1e-4) ? rounded.toPlainString()
                : rounded.toString();
    }
}
