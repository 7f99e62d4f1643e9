package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.observable.Observable;
import org.checkerwave.observable.RelativeDeviation;

/** What a comparison came to, as tables for the terminal. */
final class ComparisonSummary {

    /** Deviations are judged from this time on, when domains have formed. */
    static final double FROM = 5;
    private static final double PERCENT = 100;

    private ComparisonSummary() {
    }

    static void print(PrintWriter out, Comparison comparison, Path folder) {
        final ObservableTable.Row last = comparison.reference().table().rows().getLast();
        out.printf(Locale.ROOT, "%d steps on %s to t = %s, the same start and noise for all; reference: %s%n%n",
                last.step(), comparison.lattice(), Numbers.text(last.time()),
                SolverText.of(comparison.reference().spec()));
        out.print(solvers(comparison).aligned());
        out.println();
        final double[] times = comparison.deviation(comparison.others().getFirst(), Observable.L_HALF).from(FROM).time();
        if (times.length == 0) {
            out.printf(Locale.ROOT, "Deviations are judged from t = %.0f on; do more steps.%n", FROM);
        } else {
            out.printf(Locale.ROOT, "deviation from %s, t = %s to %s, %d measurements:%n",
                    comparison.reference().name(), Numbers.text(times[0]), Numbers.text(last.time()), times.length);
            out.print(deviations(comparison).aligned());
        }
        warnings(out, comparison);
        out.printf(Locale.ROOT, "%nresults in %s%n", folder);
        out.flush();
    }

    private static TextTable solvers(Comparison comparison) {
        final TextTable table =
                new TextTable("solver", "steps/s", "final L_half", "final phi_rms", "exponent", "error of n");
        for (final ComparedRun run : comparison.runs()) {
            final ObservableTable.Row last = run.table().rows().getLast();
            table.add(run.name(), format("%.1f", run.stepsPerSecond()), format("%.2f", last.value(Observable.L_HALF)),
                    format("%.4f", last.value(Observable.PHI_RMS)),
                    RunSummary.growth(run.table(), comparison.lattice()).map(fit -> format("%.3f", fit.exponent()))
                            .orElse("-"),
                    error(run, last));
        }
        return table;
    }

    /** The running error of a network, or what was asked of another solver. */
    private static String error(ComparedRun run, ObservableTable.Row last) {
        return switch (run.spec()) {
            case SolverSpec.Network _ -> format("%.1e measured", last.network().densityError());
            case SolverSpec.Diagonalization _ -> "exact";
            case SolverSpec.Window w -> format("%.1e asked", w.accuracy());
            case SolverSpec.Chebyshev c -> format("%.1e asked", c.accuracy());
        };
    }

    private static TextTable deviations(Comparison comparison) {
        final TextTable table = new TextTable("solver", "of", "largest", "at t", "mean magnitude", "mean", "final");
        for (final ComparedRun run : comparison.others()) {
            for (final Observable observable : ComparisonFiles.COMPARED) {
                final RelativeDeviation deviation = comparison.deviation(run, observable).from(FROM);
                final OptionalInt largest = deviation.largest();
                table.add(run.name(), observable.key(),
                        largest.isPresent() ? percent("%.2f", Math.abs(deviation.values()[largest.getAsInt()])) : "-",
                        largest.isPresent() ? Numbers.text(deviation.time()[largest.getAsInt()]) : "-",
                        percent("%.2f", deviation.meanMagnitude()), percent("%+.2f", deviation.mean()),
                        percent("%+.2f", deviation.last()));
            }
        }
        return table;
    }

    private static void warnings(PrintWriter out, Comparison comparison) {
        for (final ComparedRun run : comparison.runs()) {
            run.failure().ifPresent(_ -> out.printf(Locale.ROOT, "warning: %s ended at t = %s%n", run.name(),
                    Numbers.text(run.simulation().time())));
            final ObservableTable.Row last = run.table().rows().getLast();
            if (last.network().outside()) {
                out.printf(Locale.ROOT, "warning: %s was outside its trained range at %.0f of %d steps%n", run.name(),
                        last.network().stepsOutside(), last.step());
            }
        }
    }

    private static String percent(String format, double value) {
        // What rounds to nothing has no sign.
        return Double.isNaN(value) ? "-" : format(format, PERCENT * value).replaceFirst("^[+-](?=0\\.00$)", "") + " %";
    }

    private static String format(String format, double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
    }
}
