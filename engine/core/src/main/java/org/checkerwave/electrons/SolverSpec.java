package org.checkerwave.electrons;

import java.util.List;
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

    /**
     * A trained network: an error of its own instead of a requested one, at a fraction of the cost.
     *
     * @param name one that comes with the program, or the path of a weights file that ends in {@code .safetensors}
     */
    record Network(String name) implements SolverSpec {
        /** The networks that come with the program, best first. */
        public static final List<String> SHIPPED =
                List.of("recursion", "recursion-fast", "gcnn", "gnn", "efnn", "descriptor", "cnn");
        /** How the name of a weights file ends. */
        public static final String SUFFIX = ".safetensors";
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
            default -> {
                if (!Network.SHIPPED.contains(name) && !name.endsWith(Network.SUFFIX)) {
                    throw new InvalidInput("There is no solver \"" + name + "\"; choose diagonalization, chebyshev, window,"
                            + " a network (" + String.join(", ", Network.SHIPPED) + ") or a weights file ending in "
                            + Network.SUFFIX + ".");
                }
                if (name.startsWith("\\\\") || name.startsWith("//")) {
                    throw new InvalidInput("The weights file " + name + " lies on another computer, and a file may not send the program "
                            + "there; copy it to this one.");
                }
                yield new Network(name);
            }
        };
    }

    /** The requested rms error of n; 0 where none is asked for. */
    static double accuracyOf(SolverSpec spec) {
        return switch (spec) {
            case Diagonalization _ -> 0;
            case Chebyshev c -> c.accuracy();
            case Window w -> w.accuracy();
            case Network _ -> 0;
        };
    }

    private static void requireAccuracy(double accuracy) {
        if (!(accuracy >= 1e-14 && accuracy <= 0.1)) {
            throw new InvalidInput("The accuracy is " + accuracy + "; give an rms error of the density from 1e-14 to 0.1.");
        }
    }
}
