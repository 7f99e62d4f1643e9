package org.checkerwave.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.checkerwave.network.KernelTable;
import org.openjdk.jmh.runner.RunnerException;

/** Prints one of the tables; two threads inside a solver. */
public final class BenchmarkTable {

    private BenchmarkTable() {
    }

    /** @param args the table: steps, kernels, solvers or observables; seconds of an iteration; folder for files */
    public static void main(String[] args) throws IOException, RunnerException {
        final Measuring measuring = new Measuring(Double.parseDouble(args[1]));
        System.out.println(switch (args[0]) {
            case "steps" -> new StepTable(measuring).measure();
            case "kernels" -> new KernelTable(measuring).measure();
            case "solvers" -> new SpeedErrorTable(measuring, Path.of(args[2])).measure();
            case "observables" -> new ObservableTable(measuring).measure();
            default -> "There is no table \"" + args[0] + "\"; choose steps, kernels, solvers or observables.";
        });
    }
}
