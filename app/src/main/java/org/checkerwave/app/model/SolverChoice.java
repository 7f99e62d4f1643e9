package org.checkerwave.app.model;

import java.util.List;
import org.checkerwave.app.text.Texts;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;

/**
 * A solver that can be chosen, with what to know about it.
 *
 * @param title a few words for a list
 * @param note what to know at once, in fewer words still; empty where there is nothing
 * @param documentation a sentence or two
 * @param solver at the usual accuracy, where it has one
 * @param speed site updates a second that it is known to reach on another machine, NaN where it is not
 */
public record SolverChoice(String title, String note, String documentation, SolverSpec solver, double speed) {

    public static final SolverChoice WINDOW = new SolverChoice("window", new SolverSpec.Window(SolverSpec.DEFAULT_ACCURACY));
    public static final SolverChoice CHEBYSHEV = new SolverChoice("chebyshev",
            new SolverSpec.Chebyshev(SolverSpec.DEFAULT_ACCURACY));
    public static final SolverChoice DIAGONALIZATION = new SolverChoice("diagonalization",
            new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL));
    public static final SolverChoice FIXED_FILLING = new SolverChoice("fixed-filling",
            new SolverSpec.Diagonalization(Filling.HALF));
    /** The solvers without a learned part. */
    public static final List<SolverChoice> EXACT = List.of(WINDOW, CHEBYSHEV, DIAGONALIZATION, FIXED_FILLING);

    private static final int LARGEST_DIAGONALIZED = 64 * 64;

    /** One with texts of the window. */
    private SolverChoice(String key, SolverSpec solver) {
        this(Texts.of("solver." + key), Texts.of("solver." + key + ".note"), Texts.of("solver." + key + ".about"), solver);
    }

    SolverChoice(String title, String note, String documentation, SolverSpec solver) {
        this(title, note, documentation, solver, Double.NaN);
    }

    /** Whether an rms error of n can be asked for. */
    public boolean hasAccuracy() {
        return SolverSpec.accuracyOf(solver) > 0;
    }

    /** The solver at that accuracy, where it has one. */
    public SolverSpec at(double accuracy) {
        return with(solver, accuracy);
    }

    /** Whether that is this solver, at whatever accuracy. */
    public boolean is(SolverSpec other) {
        return solver.equals(usual(other));
    }

    /** That solver at the usual accuracy, where it has one. */
    static SolverSpec usual(SolverSpec spec) {
        return with(spec, SolverSpec.DEFAULT_ACCURACY);
    }

    private static SolverSpec with(SolverSpec spec, double accuracy) {
        return switch (spec) {
            case SolverSpec.Window _ -> new SolverSpec.Window(accuracy);
            case SolverSpec.Chebyshev _ -> new SolverSpec.Chebyshev(accuracy);
            case SolverSpec.Diagonalization _, SolverSpec.Network _ -> spec;
        };
    }

    /** Whether a step of that solver takes seconds rather than minutes. */
    public static boolean suits(SolverSpec solver, SquareLattice lattice) {
        return !(solver instanceof SolverSpec.Diagonalization) || lattice.sites() <= LARGEST_DIAGONALIZED;
    }

    @Override
    public String toString() {
        return title;
    }
}
