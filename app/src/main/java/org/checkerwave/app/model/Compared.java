package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Command;

/**
 * A run of a comparison.
 *
 * @param name A, B, …
 * @param what it has for the one thing in which the runs differ
 * @param difference what makes it so; nothing for the run as it is
 */
public record Compared(String name, String what, Optional<Command> difference) {

    public String title() {
        return name + "   " + what;
    }

    /** The run as it is with the first, then with each other one. */
    static List<Compared> solvers(List<SolverSpec> solvers) {
        return of(solvers, Compared::text, Command.SwitchSolver::new);
    }

    /** The run as it is with the first value, then with each other one. */
    static List<Compared> values(Parameter parameter, List<Double> values) {
        return of(values, value -> parameter.symbol() + " = " + Numbers.significant(value, 4).replace('-', '−'),
                value -> new Command.SetParameter(parameter, value));
    }

    private static <T> List<Compared> of(List<T> all, Function<T, String> text, Function<T, Command> command) {
        final List<Compared> runs = new ArrayList<>();
        for (final T each : all) {
            runs.add(new Compared(String.valueOf((char) ('A' + runs.size())), text.apply(each),
                    runs.isEmpty() ? Optional.empty() : Optional.of(command.apply(each))));
        }
        return runs;
    }

    private static String text(SolverSpec solver) {
        final double accuracy = SolverSpec.accuracyOf(solver);
        final String name = solver.name().substring(solver.name().lastIndexOf('/') + 1);
        return accuracy > 0 ? name + "  " + Numbers.significant(accuracy, 2) : name;
    }
}
