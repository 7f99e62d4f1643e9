package org.checkerwave.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.checkerwave.file.SafeFile;

/** Rows of words under a header, to be read by people. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        rows.add(List.of(header));
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** In columns; the last line ends too. */
    String aligned() {
        final int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(c -> rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0)).toArray();
        return rows.stream().map(row -> IntStream.range(0, widths.length)
                .mapToObj(c -> String.format(Locale.ROOT, "%-" + Math.max(1, widths[c]) + "s", row.get(c)))
                .collect(Collectors.joining("  ")).stripTrailing() + System.lineSeparator()).collect(Collectors.joining());
    }

    String markdown() {
        final List<String> lines = new ArrayList<>(rows.stream().map(row -> "| " + String.join(" | ", row) + " |").toList());
        lines.add(1, "|" + "---|".repeat(rows.getFirst().size()));
        return String.join("\n", lines) + "\n";
    }

    /** Writes numbers and words that hold no comma as comma-separated lines. */
    static void writeCsv(Path file, String header, List<Object[]> rows) {
        final StringBuilder text = new StringBuilder(header).append('\n');
        for (final Object[] row : rows) {
            text.append(Arrays.stream(row).map(cell -> cell instanceof Double value ? Numbers.text(value) : cell.toString())
                    .collect(Collectors.joining(","))).append('\n');
        }
        SafeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
