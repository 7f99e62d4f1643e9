package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.GrowthLaw;
import org.checkerwave.observable.Observable;
import org.checkerwave.observable.PowerLawFit;
import org.checkerwave.simulation.Simulation;

/** What a run came to, in a few lines. */
final class RunSummary {

    private RunSummary() {
    }

    static void print(PrintWriter out, Simulation simulation, ObservableTable table, long steps, double seconds,
            Path folder) {
        final SquareLattice lattice = simulation.run().lattice();
        out.printf(Locale.ROOT, "%d steps on %s to t = %s in %.1f s: %.1f steps/s, %.3g sites/s%n", steps, lattice,
                Numbers.text(simulation.time()), seconds, steps / seconds, steps * (double) lattice.sites() / seconds);
        if (!table.rows().isEmpty()) {
            final ObservableTable.Row last = table.rows().getLast();
            out.printf(Locale.ROOT, "final order: mean %.4f, rms %.4f; L_half = %.2f; kinetic temperature %.4f%n",
                    last.value(Observable.PHI_MEAN), last.value(Observable.PHI_RMS), last.value(Observable.L_HALF),
                    last.value(Observable.T_KINETIC));
        }
        network(out, table);
        growth(table, lattice).ifPresent(fit -> out.printf(Locale.ROOT,
                "growth: L_half = %.3f t^%.3f from t = %.0f on (%d points)%n", fit.prefactor(), fit.exponent(),
                GrowthLaw.FIT_FROM, fit.points()));
        out.printf(Locale.ROOT, "results in %s%n", folder);
        out.flush();
    }

    /** Says how far the network could be trusted, if one drove the run. */
    private static void network(PrintWriter out, ObservableTable table) {
        final List<NetworkFigures> figures = table.rows().stream().map(ObservableTable.Row::network)
                .filter(figure -> !Double.isNaN(figure.withinRange())).toList();
        if (!figures.isEmpty()) {
            out.printf(Locale.ROOT, "network error: n %.2g, F %.2g at the end; at most n %.2g, F %.2g%n",
                    figures.getLast().densityError(), figures.getLast().forceError(),
                    figures.stream().mapToDouble(NetworkFigures::densityError).max().orElseThrow(),
                    figures.stream().mapToDouble(NetworkFigures::forceError).max().orElseThrow());
        }
        final long outside = NetworkFigures.stepsOutside(figures);
        if (outside > 0) {
            out.printf(Locale.ROOT, "warning: the network was outside its trained range at %d of %d steps; "
                    + "check with an exact solver, or train it for this range%n", outside, table.rows().getLast().step());
        }
    }

    /** Growth law of L_half. */
    static Optional<PowerLawFit> growth(ObservableTable table, SquareLattice lattice) {
        return GrowthLaw.of(table.times(), table.column(Observable.L_HALF), Math.min(lattice.width(), lattice.height()));
    }
}
