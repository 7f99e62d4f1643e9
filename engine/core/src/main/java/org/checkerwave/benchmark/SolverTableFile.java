package org.checkerwave.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.file.SafeFile;
import org.checkerwave.lattice.SquareLattice;

/** A {@link SolverTable} as comma-separated lines under a header. */
public final class SolverTableFile {

    /** Its usual name. */
    public static final String NAME = "benchmark.csv";
    private static final String HEADER = "preset,lattice,solver,accuracy_asked,rms_error_n,site_updates_per_second,"
            + "pareto_front,against_window,against_window_is";
    /** Columns that are read; the others follow from them. */
    private static final int MEASURED = 6;

    /** Each row is compared to all others. */
    private static final int MOST_LINES = 1000;

    private SolverTableFile() {
    }

    public static void write(SolverTable table, Path file) {
        final StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (final SolverMeasurement row : table.rows()) {
            final Optional<SpeedRatio> ratio = table.againstWindow(row);
            text.append(String.format(Locale.ROOT, "%s,%s,%s,%.6g,%.6g,%.6g,%d,%s,%s\n", row.state(), row.lattice(),
                    row.solver().name(), SolverSpec.accuracyOf(row.solver()), row.error(), row.speed(),
                    table.onFront(row) ? 1 : 0,
                    ratio.map(r -> String.format(Locale.ROOT, "%.6g", r.value())).orElse("nan"),
                    ratio.map(r -> r.kind().key()).orElse("none")));
        }
        SafeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads what {@link #write} wrote: at least one measurement. */
    public static SolverTable read(Path file) {
        final List<String> lines = SafeFile.readLines(file);
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new InvalidInput(file + " does not start with the header of a benchmark; give the " + NAME
                    + " of an earlier one.");
        }
        if (lines.size() == 1) {
            throw new InvalidInput(file + " holds no measurement under its header; give the " + NAME
                    + " of a benchmark that was finished, or measure again.");
        }
        if (lines.size() > MOST_LINES) {
            throw new InvalidInput(file + " has " + lines.size() + " lines, more than any benchmark writes; give the " + NAME
                    + " of an earlier one.");
        }
        final List<SolverMeasurement> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            try {
                rows.add(measurement(lines.get(i).split(",")));
            } catch (InvalidInput | NumberFormatException | IndexOutOfBoundsException e) {
                throw new InvalidInput(file + ", line " + (i + 1) + ", is no measurement of a solver; restore the file or"
                        + " measure again.", e);
            }
        }
        return new SolverTable(rows);
    }

    private static SolverMeasurement measurement(String[] cells) {
        if (cells.length < MEASURED) {
            throw new InvalidInput("There are " + cells.length + " columns; give " + MEASURED + ".");
        }
        final String[] sides = cells[1].split("×", -1);
        return new SolverMeasurement(cells[0], new SquareLattice(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])),
                SolverSpec.of(cells[2], Double.parseDouble(cells[3]), Filling.GRAND_CANONICAL),
                Double.parseDouble(cells[5]), Double.parseDouble(cells[4]));
    }
}
