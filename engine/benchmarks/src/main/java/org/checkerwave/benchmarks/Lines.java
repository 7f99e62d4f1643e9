package org.checkerwave.benchmarks;

import com.google.errorprone.annotations.FormatMethod;
import java.util.Locale;

/** Lines of a table, in every locale alike. */
public final class Lines {

    private final StringBuilder text = new StringBuilder();

    /** As in {@link String#format}. */
    @FormatMethod
    public void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append(System.lineSeparator());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
