package org.checkerwave.app.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.checkerwave.ensemble.Estimate;

/** What the tables of a study say, as Markdown tables. */
final class Findings {

    private static final double EARLIEST = 5;
    private static final double PERCENT = 100;
    private static final String T = "T [energy]";

    private Findings() {
    }

    static String parity(Path folder) {
        final TidyTable all = TidyTable.read(folder.resolve("parity/evaluation.csv")).where("region", "all");
        final List<String> lines = header("network", "rms error of n", "force MSE");
        // The last row of a network is that over all times.
        for (final String network : all.texts("network").distinct().toList()) {
            final TidyTable own = all.where("network", network);
            lines.add(row(network, number(last(own.values("rms_error_n"))), number(last(own.values("force_mse")))));
        }
        return text(lines);
    }

    static String sameNoise(Path folder) {
        final TidyTable table = TidyTable.read(folder.resolve("same-noise/compare.csv"));
        final double[] times = table.values("t [time]");
        final List<String> lines = header("network", "quantity", "largest deviation from t = 5 on", "at the end");
        for (final String name : table.names().stream().filter(n -> n.contains(" deviation_")).toList()) {
            final double[] deviations = table.values(name);
            final double largest = IntStream.range(0, times.length).filter(i -> times[i] >= EARLIEST)
                    .mapToDouble(i -> Math.abs(deviations[i])).filter(Double::isFinite).max().orElse(Double.NaN);
            final String[] words = name.split(" deviation_", -1);
            lines.add(row(words[0], words[1], percent(largest), percent(last(deviations))));
        }
        return text(lines);
    }

    /** L½ of two ensembles at some times, and their exponents. */
    static String growth(Path folder, String exact, String learned) {
        final TidyTable a = ensemble(folder, exact);
        final TidyTable b = ensemble(folder, learned);
        final List<String> lines = header("t", "L½, " + exact, "L½, " + learned, "difference");
        final double[] times = a.where("quantity", "L_half").values("t [time]");
        for (int k = 5; k >= 0; k--) {
            // Times a factor of two apart, up to the last one.
            final int i = (times.length - 1) >> k;
            final Estimate one = at(a, "L_half", i);
            final Estimate other = at(b, "L_half", i);
            lines.add(row(number(times[i]), text(one), text(other), percent(other.value() / one.value() - 1)));
        }
        lines.add(row("exponent", exponent(a), exponent(b), ""));
        return text(lines);
    }

    static String exponents(Path folder, List<String> ensembles) {
        final List<String> lines = header("ensemble", "exponent of L½");
        ensembles.forEach(name -> lines.add(row(name, exponent(ensemble(folder, name)))));
        return text(lines);
    }

    static String equilibrium(Path folder, String exact, String learned) {
        final TidyTable a = ensemble(folder, exact);
        final TidyTable b = ensemble(folder, learned);
        final List<String> lines = header("size", "T", "⟨\\|M\\|⟩, " + exact, "⟨\\|M\\|⟩, " + learned, "Binder cumulant, " + exact,
                "Binder cumulant, " + learned);
        final TidyTable places = a.where("quantity", "phi_magnitude");
        for (int i = 0; i < places.rows().size(); i++) {
            final String size = places.texts("size").toList().get(i);
            final String temperature = places.texts(T).toList().get(i);
            final TidyTable exactly = a.where("size", size).where(T, temperature);
            // Has no rows where every run failed.
            final TidyTable learnt = b.where("size", size).where(T, temperature);
            lines.add(row(size, temperature, text(at(exactly, "phi_magnitude", 0)), text(at(learnt, "phi_magnitude", 0)),
                    text(at(exactly, "binder_cumulant", 0)), text(at(learnt, "binder_cumulant", 0))));
        }
        return text(lines) + crossings(a, exact) + crossings(b, learned);
    }

    private static String crossings(TidyTable table, String name) {
        final String prefix = "binder_crossing_with_";
        final StringBuilder text = new StringBuilder();
        for (final String quantity : table.texts("quantity").filter(q -> q.startsWith(prefix)).toList()) {
            text.append(String.format("%nCumulants of the sizes %s and %s cross at T = %s (%s).%n", quantity.substring(prefix.length()),
                    table.where("quantity", quantity).texts("size").findFirst().orElseThrow(), text(at(table, quantity, 0)), name));
        }
        return text.isEmpty() ? "\nNo cumulants cross between these temperatures (" + name + ").\n" : text.toString();
    }

    private static TidyTable ensemble(Path folder, String name) {
        return TidyTable.read(folder.resolve(name + "/ensemble.csv"));
    }

    private static Estimate at(TidyTable table, String quantity, int i) {
        final TidyTable own = table.where("quantity", quantity);
        return i >= own.rows().size() ? new Estimate(Double.NaN, Double.NaN, 0) : new Estimate(own.values("mean")[i], own.values("error")[i], (int) own.values("runs")[i]);
    }

    private static String exponent(TidyTable table) {
        return table.where("quantity", "growth_exponent").rows().isEmpty() ? "too few points"
                : text(at(table, "growth_exponent", 0));
    }

    private static List<String> header(String... names) {
        return new ArrayList<>(List.of(row(names), "|" + "---|".repeat(names.length)));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String text(Estimate estimate) {
        return Double.isNaN(estimate.value()) ? "none" : Double.isNaN(estimate.error()) ? number(estimate.value())
                : String.format(Locale.ROOT, "%.4g ± %.2g", estimate.value(), estimate.error());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.3g", value);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "none" : String.format(Locale.ROOT, "%.1f %%", PERCENT * share);
    }

    private static double last(double[] values) {
        return Arrays.stream(values).reduce((_, b) -> b).orElse(Double.NaN);
    }
}
