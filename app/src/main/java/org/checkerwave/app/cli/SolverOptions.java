package org.checkerwave.app.cli;

import java.util.List;
import java.util.Optional;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.RunDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose how the electrons are computed. */
final class SolverOptions {

    @Option(names = "--solver", paramLabel = "SOLVER", completionCandidates = Choices.OfSolver.class,
            description = "How the electrons are computed: diagonalization (exact, cubic cost), chebyshev (whole "
                    + "lattice), window (linear cost), or a trained network by its name or by a weights file ending in "
                    + ".safetensors.")
    private @Nullable String solver;

    @Option(names = "--accuracy", paramLabel = "ERROR",
            description = "Requested rms error of the density n, for chebyshev and window; a network has the error that "
                    + "it has.")
    private @Nullable Double accuracy;

    @Option(names = "--filling", paramLabel = "FILLING", completionCandidates = Choices.OfFilling.class,
            description = "grand-canonical (chemical potential 0, the default) or half (exactly half filling, "
                    + "with diagonalization only).")
    private @Nullable String filling;

    /** The solver asked for; empty where no option was given. */
    Optional<SolverSpec> chosen(SolverSpec otherwise) {
        if (solver == null && accuracy == null && filling == null) {
            return Optional.empty();
        }
        final Filling chosenFilling = filling != null ? Filling.ofKey(filling) : Filling.GRAND_CANONICAL;
        final SolverSpec chosen = SolverSpec.of(solver != null ? solver : otherwise.name(),
                accuracy != null ? accuracy : accuracyOf(otherwise), chosenFilling);
        requireUse(accuracy, List.of(chosen));
        return Optional.of(chosen);
    }

    /** Refuses a requested error that a network cannot keep and no other solver takes. @param accuracy null for none */
    static void requireUse(@Nullable Double accuracy, List<SolverSpec> solvers) {
        if (accuracy == null || solvers.stream().anyMatch(spec -> SolverSpec.accuracyOf(spec) == accuracy)) {
            return;
        }
        solvers.stream().filter(SolverSpec.Network.class::isInstance).findFirst().ifPresent(network -> {
            throw new InvalidInput("The network " + network.name() + " has the error that it was trained to, so that --accuracy "
                    + accuracy + " would change nothing; leave it out, or choose chebyshev or window.");
        });
    }

    /** The run with the solver asked for. */
    RunDescription chosen(RunDescription run) {
        return chosen(run.solver()).map(run::withSolver).orElse(run);
    }

    /** The accuracy of this solver; the usual one where it has none. */
    static double accuracyOf(SolverSpec spec) {
        final double usual = SolverSpec.accuracyOf(spec);
        return usual > 0 ? usual : SolverSpec.DEFAULT_ACCURACY;
    }
}
