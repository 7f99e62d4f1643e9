package org.checkerwave.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;

/**
 * A solver under the name by which a comparison shows it.
 *
 * @param name as given, a weights file without folder and ending; the second of one name ends in "-2"
 */
record NamedSolver(String name, SolverSpec spec) {

    /** What a single solver is compared with. */
    private static final String REFERENCE = "window";

    /**
     * At least two solvers, the reference first.
     *
     * @param texts names of solvers or weights files; those with a requested error may have one of their own after a
     *     colon, as in window:1e-6
     * @param accuracy of those that name none
     */
    static List<NamedSolver> of(List<String> texts, double accuracy) {
        final List<NamedSolver> solvers = new ArrayList<>();
        if (texts.size() == 1) {
            add(REFERENCE, accuracy, solvers);
        }
        texts.forEach(text -> add(text.strip(), accuracy, solvers));
        return solvers;
    }

    private static void add(String text, double accuracy, List<NamedSolver> to) {
        final SolverSpec spec = spec(text, accuracy);
        final String name = spec instanceof SolverSpec.Network network ? SolverText.network(network.name()) : text;
        final List<String> taken = to.stream().map(NamedSolver::name).toList();
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + "-" + number;
        }
        to.add(new NamedSolver(free, spec));
    }

    private static SolverSpec spec(String text, double accuracy) {
        final int colon = text.indexOf(':');
        final String name = colon < 0 ? text : text.substring(0, colon);
        return List.of("chebyshev", "window").contains(name) && colon > 0
                ? SolverSpec.of(name, number(text.substring(colon + 1), text), Filling.GRAND_CANONICAL)
                : SolverSpec.of(text, accuracy, Filling.GRAND_CANONICAL);
    }

    private static double number(String accuracy, String text) {
        try {
            return Double.parseDouble(accuracy);
        } catch (NumberFormatException e) {
            throw new InvalidInput("The accuracy in \"" + text + "\" is not a number; write for example window:1e-6.", e);
        }
    }
}
