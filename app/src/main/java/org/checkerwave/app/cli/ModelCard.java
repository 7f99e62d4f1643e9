package org.checkerwave.app.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.TrainedRange;
import org.checkerwave.file.SafeFile;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.Origin;
import org.checkerwave.training.ParameterErrors;

/** What a user of a network should know, on one page. */
final class ModelCard {

    private ModelCard() {
    }

    static void write(NetworkReport report, DataSet heldOut, Path file) {
        SafeFile.write(file, out -> out.write(text(report, heldOut).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(NetworkReport report, DataSet heldOut) {
        final Architecture shape = report.network().network().architecture();
        final TrainedRange range = report.network().range();
        return String.format(Locale.ROOT, """
                # %s

                n at a site from v = −gQ/t within %d sites and T/t, for every g, K and κ. Family %s, %d channels, depth %d: \
                %d weights (%.2f MB), %d multiply–adds a site. %s

                ## Learned from

                %s

                Known range: |v| up to %s, T/t from %s to %s; beyond it the program says so.

                ## %s

                %s (%d states%s). n in electrons a site; the force in units of t over the lattice constant; time since the start.

                %s
                ![n of the network against the exact n](%s-parity.png)

                ![the same for the force of the electrons](%s-force-parity.png)

                %s## Symmetry and reciprocity

                Largest deviation over D4 × Z2 with random translations: %.1e; of n(−v) + n(v) = 1: %.1e. Reciprocity, rms of \
                ∂nᵢ/∂Qⱼ − ∂nⱼ/∂Qᵢ over that of ∂nᵢ/∂Qⱼ: %.1e.

                ## Speed

                %.3g site updates a second on %d² with %d threads on the machine that wrote this.
                %s""", report.name(), report.network().network().radius(), shape.kind().key(), shape.channels(),
                shape.depth(), report.network().network().weights().length,
                4e-6 * report.network().network().weights().length, report.network().network().multiplications(),
                shape.kind().equivariant() ? "Equivariant under D4 and particle–hole exchange."
                        : "No symmetry but translations: the control.",
                report.network().origin(), rounded(range.potential()), rounded(range.coldest()),
                rounded(range.hottest()), errorTitle(report, heldOut), heldOut.recipe(), heldOut.snapshots().size(),
                report.beyondRange() == 0 ? "" : ", " + report.beyondRange() + " of them beyond the known range",
                report.errors().markdown(), report.name(), report.name(),
                byParameter(report), report.symmetry().group(),
                report.symmetry().parity(), report.reciprocity(), report.speed(), NetworkReport.TIMED, report.threads(),
                retraining(report));
    }

    /** That the states are new to the network is told only where its data and these are known to differ. */
    private static String errorTitle(NetworkReport report, DataSet heldOut) {
        return Origin.of(report.network().origin()).filter(origin -> origin.neverLearnedFrom(heldOut.recipe())).isPresent()
                ? "Errors on states never learned from" : "Errors on states that may have been learned from";
    }

    /** Empty where the data have no states of that region. */
    private static String byParameter(NetworkReport report) {
        final List<ParameterErrors> errors = ParameterErrors.of(report.evaluation());
        if (errors.isEmpty()) {
            return "";
        }
        final TextTable table = new TextTable("parameter", "from", "to", "states", "rms error of n", "force MSE");
        errors.forEach(span -> table.add(span.symbol(), Numbers.text(span.from()), Numbers.text(span.to()),
                Integer.toString(span.errors().states()), String.format(Locale.ROOT, "%.2e", span.errors().density()),
                String.format(Locale.ROOT, "%.2e", span.errors().force())));
        return "## Errors in the region range\n\nEverything the sliders reach, by the coupling g and by the temperature T/t.\n\n"
                + table.markdown() + "\n";
    }

    /** Empty for weights of an unknown origin. */
    private static String retraining(NetworkReport report) {
        final List<String> commands = Origin.of(report.network().origin())
                .map(origin -> origin.commands(report.name())).orElse(List.of());
        return commands.isEmpty() ? "" : "\n## To train it again from nothing\n\n"
                + commands.stream().map(command -> "    " + command + "\n").collect(Collectors.joining());
    }

    private static String rounded(double value) {
        return Numbers.text(new BigDecimal(value, new MathContext(4)).doubleValue());
    }
}
