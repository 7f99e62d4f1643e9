package org.checkerwave.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.checkerwave.app.fuzz.ByteMutators;
import org.checkerwave.app.fuzz.Format;
import org.checkerwave.app.fuzz.FuzzTest;
import org.checkerwave.observable.Observable;

/** Tables of observables, which a run that goes on reads again, {@code observables.csv}. */
class ObservableTableFuzzTest extends FuzzTest {

    @Override
    protected Format format(Path folder) throws Exception {
        final ObservableTable table = new ObservableTable();
        for (int step = 0; step < 30; step += 10) {
            final double[] values = new double[Observable.values().length];
            Arrays.setAll(values, Math::sin);
            table.add(new ObservableTable.Row(step, 0.1 * step, values, Double.NaN, new NetworkFigures(0.01, 0.02, 1, step)));
        }
        final Path valid = folder.resolve("valid.csv");
        table.write(valid);
        return new Format("observables", "observables.csv", List.of(Files.readAllBytes(valid)), ByteMutators.ANY, file -> {
            final ObservableTable read = ObservableTable.earlier(file, 25);
            return () -> {
                read.times();
                read.column(Observable.values()[0]);
                read.write(file);
            };
        }, 1 << 22, 80);
    }
}
