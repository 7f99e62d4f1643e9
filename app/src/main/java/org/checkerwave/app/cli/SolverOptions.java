package org.checkerwave.app.cli;

import java.util.Optional;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import picocli.CommandLine.Option;

/** The options that choose how the electrons are computed. */
final class SolverOptions {

    @Option(names = "--solver", paramLabel = "NAME",
            description = "How the electrons are computed: diagonalization (exact, cubic cost), chebyshev (whole "
                    + "lattice), window (linear cost), or a trained network by its name or by a weights file ending in "
                    + ".safetensors.")
    private String solver;

    @Option(names = "--accuracy", paramLabel = "ERROR",
            description = "Requested rms error of the density n, for chebyshev and window.")
    private Double accuracy;

    @Option(names = "--filling", paramLabel = "NAME",
            description = "grand-canonical (chemical potential 0, the default) or half (exactly half filling, "
                    + "with diagonalization only).")
    private String filling;

    /** The solver asked for; empty where no option was given. */
    Optional<SolverSpec> chosen(SolverSpec otherwise) {
        if (solver == null && accuracy == null && filling == null) {
            return Optional.empty();
        }
        final Filling chosenFilling = filling != null ? Filling.ofKey(filling) : Filling.GRAND_CANONICAL;
        return Optional.of(SolverSpec.of(solver != null ? solver : otherwise.name(),
                accuracy != null ? accuracy : accuracyOf(otherwise), chosenFilling));
    }

    /** The accuracy of this solver; the usual one where it has none. */
    static double accuracyOf(SolverSpec spec) {
        final double usual = SolverSpec.accuracyOf(spec);
        return usual > 0 ? usual : SolverSpec.DEFAULT_ACCURACY;
    }
}
