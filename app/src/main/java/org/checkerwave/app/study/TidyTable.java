package org.checkerwave.app.study;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;

/** A comma-separated table with one line of names, read back. */
record TidyTable(Path file, List<String> names, List<String[]> rows) {

    static TidyTable read(Path file) {
        final List<String> lines = SafeFile.readLines(file);
        if (lines.isEmpty()) {
            throw new InvalidInput("The table " + file + " is empty; delete it, and the study makes it anew.");
        }
        final List<String> names = Arrays.asList(lines.getFirst().split(","));
        final List<String[]> rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).length != names.size()) {
                throw new InvalidInput("The table " + file + " has " + rows.get(i).length + " values in line " + (i + 2) + " under "
                        + names.size() + " names; delete it, and the study makes it anew.");
            }
        }
        return new TidyTable(file, names, rows);
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
        return texts(name).mapToDouble(text -> number(text, name)).toArray();
    }

    private double number(String text, String name) {
        try {
            return text.equals("nan") ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new InvalidInput("The table " + file + " has \"" + text + "\" under \"" + name
                    + "\", which is no number; delete it, and the study makes it anew.", e);
        }
    }
}
