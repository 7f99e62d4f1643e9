package org.checkerwave.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;
import org.checkerwave.lattice.SquareLattice;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks, two threads inside the solver, and prints one table of times, ratios and measured errors. */
public final class BenchmarkTable {

    private static final double WHOLE_LATTICE_ACCURACY = 2e-6;
    private static final int SMALL = 30;

    private final Path folder;
    private final StringBuilder table = new StringBuilder();

    private BenchmarkTable(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, RunnerException {
        final Path folder = Files.createTempDirectory("checkerwave-benchmarks");
        System.setProperty(States.FOLDER, folder.toString());
        try {
            States.make(folder, SMALL, 64, 128);
            System.out.println(new BenchmarkTable(folder).measure());
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (final Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private String measure() throws RunnerException {
        row("");
        row("Density of a 30×30 lattice, T = 0.1: whole-lattice Chebyshev against LAPACK dsyevd (OpenBLAS)");
        row("%-26s %12s %14s %8s %12s", "state", "dsyevd, ms", "Chebyshev, ms", "ratio", "rms error");
        for (final String moment : new String[] {"start", "late"}) {
            final double dense = density("diagonalization", 0, SMALL, moment);
            final double expansion = density("chebyshev", WHOLE_LATTICE_ACCURACY, SMALL, moment);
            row("%-26s %12.2f %14.2f %8.1f %12.1e", moment.equals("start") ? "random start" : "t = 50", dense, expansion,
                    dense / expansion, error(new SolverSpec.Chebyshev(WHOLE_LATTICE_ACCURACY),
                            new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), SMALL, moment));
        }
        row("");
        row("Windowed Chebyshev, default preset at t = 50, accuracy 5e-4 (256 and 512: the 128 state repeated)");
        row("%-26s %12s %14s %8s %12s", "size", "ms", "sites/s", "per site", "rms error");
        double perSiteAt64 = 0;
        for (final int size : new int[] {64, 128, 256, 512}) {
            final double time = density("window", SolverSpec.DEFAULT_ACCURACY, size, "late");
            final double sites = (double) size * size;
            perSiteAt64 = size == 64 ? time / sites : perSiteAt64;
            row("%-26s %12.2f %14.0f %8.3f %12s", size + "²", time, 1000 * sites / time, time / sites / perSiteAt64,
                    size > 128 ? "as 128²" : String.format(Locale.ROOT, "%.1e", error(
                            new SolverSpec.Window(SolverSpec.DEFAULT_ACCURACY), new SolverSpec.Window(1e-7), size, "late")));
        }
        row("");
        row("One step of the default preset at t = 50");
        row("%-26s %12s %14s %22s", "size", "step, ms", "without n, ms", "allocated, bytes/step");
        for (final int size : new int[] {64, 256}) {
            final RunResult whole = run("StepBenchmark.wholeStep", size, 3);
            row("%-26s %12.2f %14.3f %22.0f", size + "²", whole.getPrimaryResult().getScore(),
                    run("StepBenchmark.stepWithoutForces", size, 1).getPrimaryResult().getScore(), allocation(whole));
        }
        return table.toString();
    }

    private double density(String solver, double accuracy, int size, String moment) throws RunnerException {
        return new Runner(options("DensityBenchmark.density", 1).param("solver", solver)
                .param("accuracy", Double.toString(accuracy)).param("size", Integer.toString(size)).param("moment", moment)
                .build()).runSingle().getPrimaryResult().getScore();
    }

    private RunResult run(String benchmark, int size, int seconds) throws RunnerException {
        return new Runner(options(benchmark, seconds).addProfiler(GCProfiler.class)
                .param("size", Integer.toString(size)).build()).runSingle();
    }

    private ChainedOptionsBuilder options(String benchmark, int seconds) {
        return new OptionsBuilder().include(benchmark).forks(1).threads(1).verbosity(VerboseMode.SILENT)
                .warmupIterations(3).warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(3).measurementTime(TimeValue.seconds(seconds))
                .jvmArgs("--add-modules=jdk.incubator.vector", "--sun-misc-unsafe-memory-access=allow",
                        "-Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0",
                        "--enable-native-access=ALL-UNNAMED", "-Xmx3g",
                        "-D" + States.FOLDER + "=" + folder);
    }

    // JMH declares its results with a raw type.
    @SuppressWarnings("rawtypes")
    private static double allocation(RunResult result) {
        return result.getSecondaryResults().entrySet().stream().filter(e -> e.getKey().contains("alloc.rate.norm"))
                .findFirst().orElseThrow().getValue().getScore();
    }

    private static double error(SolverSpec spec, SolverSpec reference, int size, String moment) {
        final double[] measured = solve(spec, size, moment);
        final double[] exact = solve(reference, size, moment);
        double sum = 0;
        for (int i = 0; i < exact.length; i++) {
            sum += (measured[i] - exact[i]) * (measured[i] - exact[i]);
        }
        return Math.sqrt(sum / exact.length);
    }

    private static double[] solve(SolverSpec spec, int size, String moment) {
        final double[] density = new double[size * size];
        try (DensitySolver electrons = Solvers.create(spec, SquareLattice.square(size), States.THREADS)) {
            electrons.density(States.potential(size, moment), DensityBenchmark.TEMPERATURE, density);
        }
        return density;
    }

    private void row(String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
