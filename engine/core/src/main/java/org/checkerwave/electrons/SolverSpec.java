package org.checkerwave.electrons;

import org.checkerwave.InvalidInput;

/** The choice of a solver with its settings, as written in files and on the command line. */
public sealed interface SolverSpec {

    double DEFAULT_ACCURACY = 5e-4;

    /** Name in files and on the command line. */
    String name();

    /** Dense diagonalization, exact to rounding; cubic cost. The only solver that allows T = 0 and fixed filling. */
    record Diagonalization(Filling filling) implements SolverSpec {
        @Override
        public String name() {
            return "diagonalization";
        }
    }

    /**
     * Chebyshev expansion on the whole lattice: quadratic cost, no truncation in space.
     *
     * @param accuracy rms error of n, from 1e-14 to 0.1
     */
    record Chebyshev(double accuracy) implements SolverSpec {
        public Chebyshev {
            requireAccuracy(accuracy);
        }

        @Override
        public String name() {
            return "chebyshev";
        }
    }

    /**
     * Chebyshev expansion on a window round each block of sites: linear cost.
     *
     * @param accuracy rms error of n, from 1e-14 to 0.1
     */
    record Window(double accuracy) implements SolverSpec {
        public Window {
            requireAccuracy(accuracy);
        }

        @Override
        public String name() {
            return "window";
        }
    }

    /** The solver of that {@link #name()}; the accuracy is not used by the diagonalization. */
    static SolverSpec of(String name, double accuracy, Filling filling) {
        if (filling != Filling.GRAND_CANONICAL && !name.equals("diagonalization")) {
            throw new InvalidInput("Fixed filling needs the solver \"diagonalization\", not \"" + name + "\".");
        }
        return switch (name) {
            case "diagonalization" -> new Diagonalization(filling);
            case "chebyshev" -> new Chebyshev(accuracy);
            case "window" -> new Window(accuracy);
            default -> throw new InvalidInput("There is no solver \"" + name
                    + "\"; choose diagonalization, chebyshev or window.");
        };
    }

    /** The requested rms error of n; 0 where the solver is exact to rounding. */
    static double accuracyOf(SolverSpec spec) {
        return switch (spec) {
            case Diagonalization _ -> 0;
            case Chebyshev c -> c.accuracy();
            case Window w -> w.accuracy();
        };
    }

    private static void requireAccuracy(double accuracy) {
        if (!(accuracy >= 1e-14 && accuracy <= 0.1)) {
            throw new InvalidInput("The accuracy is " + accuracy + "; give an rms error of the density from 1e-14 to 0.1.");
        }
    }
}
