package org.checkerwave.benchmarks;

import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Times of the observables that cost most, one thread. */
final class ObservableTable {

    private record Row(String benchmark, int size, String field) {
    }

    private static final List<Row> ROWS = List.of(new Row("domains", 2048, "domains"), new Row("domains", 2048, "noise"),
            new Row("domains", 512, "domains"), new Row("walls", 512, "domains"), new Row("structure", 512, "domains"));

    private final Measuring measuring;

    ObservableTable(Measuring measuring) {
        this.measuring = measuring;
    }

    String measure() throws RunnerException {
        final Lines table = new Lines();
        table.add("%nObservables of one field, one thread");
        table.add("%-12s %-8s %-10s %8s", "what", "lattice", "field", "ms");
        for (final Row row : ROWS) {
            table.add("%-12s %-8s %-10s %8.2f", row.benchmark(), row.size() + "²", row.field(), measuring.time(
                    "ObservableBenchmark." + row.benchmark(), Map.of("size", row.size(), "field", row.field())));
        }
        return table.toString();
    }
}
