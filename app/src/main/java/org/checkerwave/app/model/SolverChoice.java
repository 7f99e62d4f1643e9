package org.checkerwave.app.model;

import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;

/** The solvers that can be chosen, with what to know about each. */
public enum SolverChoice {
    WINDOW("window", "Windowed expansion", "Chebyshev expansion on a window round each block of sites: "
            + "the cost grows linearly with the lattice."),
    CHEBYSHEV("chebyshev", "Whole-lattice expansion", "Chebyshev expansion on the whole lattice: nothing is cut off "
            + "in space; the cost grows with the square of the number of sites."),
    DIAGONALIZATION("diagonalization", "Diagonalization", "All eigenstates, exact to rounding; the only solver for "
            + "T = 0. The cost grows with the cube of the number of sites: use lattices up to 32×32."),
    DIAGONALIZATION_FIXED("diagonalization", "Diagonalization, fixed filling", "All eigenstates, with exactly half an "
            + "electron per site in every configuration; couples all sites through the chemical potential.");

    private static final int LARGEST_DIAGONALIZED = 64 * 64;

    private final String name;
    private final String title;
    private final String documentation;

    SolverChoice(String name, String title, String documentation) {
        this.name = name;
        this.title = title;
        this.documentation = documentation;
    }

    public String title() {
        return title;
    }

    public String documentation() {
        return documentation;
    }

    public boolean hasAccuracy() {
        return this == WINDOW || this == CHEBYSHEV;
    }

    /** Whether a step takes seconds rather than minutes. */
    public boolean isFor(SquareLattice lattice) {
        return hasAccuracy() || lattice.sites() <= LARGEST_DIAGONALIZED;
    }

    /** The choice that a solver came from. */
    public static SolverChoice of(SolverSpec spec) {
        return switch (spec) {
            case SolverSpec.Window _ -> WINDOW;
            case SolverSpec.Chebyshev _ -> CHEBYSHEV;
            case SolverSpec.Diagonalization d -> d.filling() == Filling.HALF ? DIAGONALIZATION_FIXED : DIAGONALIZATION;
            case SolverSpec.Network _ -> WINDOW;
        };
    }

    public SolverSpec spec(double accuracy) {
        return SolverSpec.of(name, accuracy, this == DIAGONALIZATION_FIXED ? Filling.HALF : Filling.GRAND_CANONICAL);
    }

    @Override
    public String toString() {
        return title;
    }
}
