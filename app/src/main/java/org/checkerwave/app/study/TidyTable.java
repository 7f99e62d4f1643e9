package org.checkerwave.app.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;

/** A comma-separated table with one line of names, read back. */
record TidyTable(Path file, List<String> names, List<String[]> rows) {

    static TidyTable read(Path file) {
        try {
            final List<String> lines = Files.readAllLines(file);
            return new TidyTable(file, Arrays.asList(lines.getFirst().split(",")),
                    lines.stream().skip(1).map(line -> line.split(",")).toList());
        } catch (IOException e) {
            throw SafeFile.unreadable(file, e);
        }
    }

    int column(String name) {
        final int column = names.indexOf(name);
        if (column < 0) {
            throw new InvalidInput("The table " + file + " has no column \"" + name + "\"; delete it, and the study makes it anew.");
        }
        return column;
    }

    /** Rows where that column holds that text. */
    TidyTable where(String name, String text) {
        final int column = column(name);
        return new TidyTable(file, names, rows.stream().filter(row -> row[column].equals(text)).toList());
    }

    /** The column as texts. */
    Stream<String> texts(String name) {
        final int column = column(name);
        return rows.stream().map(row -> row[column]);
    }

    /** The column as numbers. */
    double[] values(String name) {
        return texts(name).mapToDouble(text -> text.equals("nan") ? Double.NaN : Double.parseDouble(text)).toArray();
    }
}
