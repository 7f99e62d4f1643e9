package org.checkerwave.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.file.SafeFile;
import org.jspecify.annotations.Nullable;

/**
 * What was measured along a run, one row a measurement: step, t, the observables in the order of their declaration,
 * but Ω after the temperatures, and the figures of a network last. As a file: comma-separated, one header line with
 * units in brackets, "nan" where a value does not exist.
 */
final class ObservableTable {

    /** One measurement. @param values of all observables in their order; @param omega NaN where the solver has none */
    record Row(long step, double time, double[] values, double omega, NetworkFigures network) {

        static Row of(Measurement measurement, double omega, NetworkFigures network) {
            return new Row(measurement.frame().step(), measurement.frame().time(),
                    Arrays.stream(Observable.values()).mapToDouble(measurement::value).toArray(), omega, network);
        }

        double value(Observable observable) {
            return values[observable.ordinal()];
        }
    }

    /** Bytes, of a million measurements. */
    private static final int LONGEST = 1 << 29;
    private static final int OMEGA_COLUMN = 2 + Observable.T_VIRIAL.ordinal() + 1;
    private static final int NETWORK_COLUMN = 3 + Observable.values().length;
    private static final int COLUMNS = NETWORK_COLUMN + NetworkFigures.COLUMNS.size();

    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
    }

    List<Row> rows() {
        return rows;
    }

    double[] times() {
        return rows.stream().mapToDouble(Row::time).toArray();
    }

    double[] column(Observable observable) {
        return rows.stream().mapToDouble(row -> row.value(observable)).toArray();
    }

    void write(Path file) {
        SafeFile.write(file, this::writeTo);
    }

    private void writeTo(OutputStream out) throws IOException {
        final StringBuilder text = new StringBuilder(header()).append('\n');
        for (final Row row : rows) {
            text.append(String.join(",", cells(row))).append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The row as it stands in the file, in the order of {@link #names()}. */
    static List<String> cells(Row row) {
        final List<String> cells = new ArrayList<>(COLUMNS);
        cells.add(Long.toString(row.step()));
        cells.add(Numbers.text(row.time()));
        Arrays.stream(row.values()).mapToObj(Numbers::text).forEach(cells::add);
        cells.add(OMEGA_COLUMN, Numbers.text(row.omega()));
        cells.add(Numbers.text(row.network().densityError()));
        cells.add(Numbers.text(row.network().forceError()));
        cells.add(Numbers.text(row.network().withinRange()));
        cells.add(Numbers.text(row.network().stepsOutside()));
        return cells;
    }

    /** The names of the columns with units; step and time stand first. */
    static List<String> names() {
        final List<String> names = Stream.of(Observable.values())
                .map(o -> o.unit().equals("1") ? o.key() : o.key() + " [" + o.unit() + "]")
                .collect(Collectors.toList());
        names.addAll(0, List.of("step", "t [time]"));
        names.add(OMEGA_COLUMN, "omega [energy]");
        names.addAll(NetworkFigures.COLUMNS);
        return names;
    }

    private static String header() {
        return String.join(",", names());
    }

    /** The rows before the given step of a table that a run wrote earlier; none where there is no such file. */
    static ObservableTable earlier(Path file, long step) {
        final ObservableTable table = new ObservableTable();
        if (Files.exists(file)) {
            try {
                final List<String> lines = SafeFile.readLines(file, LONGEST);
                if (lines.isEmpty() || !lines.getFirst().equals(header())) {
                    throw foreign(file, null);
                }
                lines.stream().skip(1).map(ObservableTable::parse).filter(row -> row.step() < step).forEach(table::add);
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw foreign(file, e);
            }
        }
        return table;
    }

    private static Row parse(String line) {
        final List<String> cells = new ArrayList<>(List.of(line.split(",")));
        final NetworkFigures network = new NetworkFigures(number(cells.get(NETWORK_COLUMN)),
                number(cells.get(NETWORK_COLUMN + 1)), number(cells.get(NETWORK_COLUMN + 2)),
                number(cells.get(NETWORK_COLUMN + 3)));
        final double omega = number(cells.remove(OMEGA_COLUMN));
        return new Row(Long.parseLong(cells.get(0)), number(cells.get(1)),
                cells.subList(2, NETWORK_COLUMN - 1).stream().mapToDouble(ObservableTable::number).toArray(), omega,
                network);
    }

    private static double number(String cell) {
        return cell.equals("nan") ? Double.NaN : Double.parseDouble(cell);
    }

    private static InvalidInput foreign(Path file, @Nullable Exception cause) {
        return new InvalidInput("The table " + file + " is not one that this version wrote, and would be overwritten; "
                + "move it away or choose another output folder.", cause);
    }
}
