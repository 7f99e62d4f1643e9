package org.checkerwave.app.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Numbers as people read and type them: a decimal point in every locale. */
public final class Numbers {

    private static final String[] PREFIXES = {"", " k", " M", " G"};

    private Numbers() {
    }

    /** At most so many significant digits, without trailing zeros: 0.1, 0.0376, 1.5e-7. */
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (value == 0) {
            return "0";
        }
        final BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
        final double size = Math.abs(value);
        return size < 1e-4 || size >= 1e7
                ? String.format(Locale.ROOT, "%." + Math.max(0, rounded.precision() - 1) + "e", value)
                        .replaceAll("e([+-])0", "e$1")
                : rounded.toPlainString();
    }

    /** So many digits after the point, so that the width hardly changes. */
    public static String fixed(double value, int digits) {
        return String.format(Locale.ROOT, "%+." + digits + "f", value).replace('-', '−');
    }

    /** A rate with a metric prefix: 850, 1.2 k, 3.4 M. */
    public static String metric(double value) {
        double shown = value;
        int prefix = 0;
        while (shown >= 999.5 && prefix < PREFIXES.length - 1) {
            shown /= 1000;
            prefix++;
        }
        return String.format(Locale.ROOT, shown < 9.95 && (prefix > 0 || shown > 0) ? "%.1f%s" : "%.0f%s", shown,
                PREFIXES[prefix]);
    }

    /** What was typed, a decimal comma allowed; empty if it is no number. */
    public static OptionalDouble parse(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text.strip().replace(',', '.').replace('−', '-')));
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /** A whole number that was typed; empty if it is none. */
    public static OptionalLong parseWhole(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }
}
