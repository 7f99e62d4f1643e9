package org.checkerwave.benchmarks;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.checkerwave.benchmark.SolverComparison;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Times, ratios and measured errors of the exact solvers, and what a step costs. */
final class StepTable {

    private static final double WHOLE_LATTICE_ACCURACY = 2e-6;
    private static final SolverSpec WINDOW_REFERENCE = new SolverSpec.Window(1e-7);
    private static final int SMALL = 30;

    private final Measuring measuring;
    private final Lines table = new Lines();

    StepTable(Measuring measuring) {
        this.measuring = measuring;
    }

    String measure() throws IOException, RunnerException {
        try (States states = States.open()) {
            states.follow(SMALL, 64, 128);
            wholeLattice();
            window();
            steps();
        }
        return table.toString();
    }

    private void wholeLattice() throws RunnerException {
        table.add("%nDensity of a 30×30 lattice, T = 0.1: whole-lattice Chebyshev against LAPACK dsyevd (OpenBLAS)");
        table.add("%-26s %12s %14s %8s %12s", "state", "dsyevd, ms", "Chebyshev, ms", "ratio", "rms error");
        final SolverSpec exact = new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL);
        final SolverSpec chebyshev = new SolverSpec.Chebyshev(WHOLE_LATTICE_ACCURACY);
        for (final String moment : new String[] {"start", "late"}) {
            final double dense = density(exact, moment, SMALL);
            final double expansion = density(chebyshev, moment, SMALL);
            table.add("%-26s %12.2f %14.2f %8.1f %12s", moment.equals("start") ? "random start" : "t = 50", dense, expansion,
                    dense / expansion, error(chebyshev, exact, moment, SMALL));
        }
    }

    private void window() throws RunnerException {
        table.add("%nWindowed Chebyshev, default preset at t = 50, accuracy 5e-4 (256 and 512: the 128 state repeated)");
        table.add("%-26s %12s %14s %8s %12s", "size", "ms", "sites/s", "per site", "rms error");
        final SolverSpec window = new SolverSpec.Window(SolverSpec.DEFAULT_ACCURACY);
        double perSiteAt64 = 0;
        for (final int size : new int[] {64, 128, 256, 512}) {
            final double time = density(window, "late", size);
            final double sites = (double) size * size;
            perSiteAt64 = size == 64 ? time / sites : perSiteAt64;
            table.add("%-26s %12.2f %14.0f %8.3f %12s", size + "²", time, 1000 * sites / time, time / sites / perSiteAt64,
                    size > States.LARGEST_COMPUTED ? "as 128²" : error(window, WINDOW_REFERENCE, "late", size));
        }
    }

    private void steps() throws RunnerException {
        table.add("%nOne step of the default preset at t = 50");
        table.add("%-26s %12s %14s %22s", "size", "step, ms", "without n, ms", "allocated, bytes/step");
        for (final int size : new int[] {64, 256}) {
            // Adaptations come every 50 steps; an iteration must hold several.
            final RunResult whole = new Measuring(3 * measuring.seconds())
                    .timeAndAllocation("StepBenchmark.wholeStep", Map.of("size", size));
            table.add("%-26s %12.2f %14.3f %22.0f", size + "²", whole.getPrimaryResult().getScore(),
                    measuring.time("StepBenchmark.stepWithoutForces", Map.of("size", size)), allocation(whole));
        }
    }

    private double density(SolverSpec solver, String moment, int size) throws RunnerException {
        return measuring.time("SolverBenchmark.density", Map.of("solver", solver.name(), "accuracy",
                SolverSpec.accuracyOf(solver), "state", Math.min(size, States.LARGEST_COMPUTED) + "-" + moment, "size", size));
    }

    private static String error(SolverSpec solver, SolverSpec reference, String moment, int size) {
        return String.format(Locale.ROOT, "%.1e",
                SolverComparison.against(reference, States.electrons(size + "-" + moment), States.THREADS).error(solver));
    }

    // JMH declares its results with a raw type.
    @SuppressWarnings("rawtypes")
    private static double allocation(RunResult result) {
        return result.getSecondaryResults().entrySet().stream().filter(e -> e.getKey().contains("alloc.rate.norm"))
                .findFirst().orElseThrow().getValue().getScore();
    }
}
