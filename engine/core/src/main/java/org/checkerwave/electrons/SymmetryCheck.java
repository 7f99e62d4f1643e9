package org.checkerwave.electrons;

import java.util.List;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.symmetry.FiniteGroup;
import org.checkerwave.symmetry.Operation;
import org.checkerwave.symmetry.PointGroups;

/**
 * One symmetry of the lattice that a solver is held against: an operation S on the sites with its sign s on v, then a
 * translation. The field moves as (v′)(S r + d) = s v(r), and so does n − ½ in exact electrons.
 *
 * @param operation on one scalar a site, such as an element of D4 × Z2
 * @param shiftX first component of d
 * @param shiftY second component of d
 */
public record SymmetryCheck(SquareLattice lattice, Operation operation, int shiftX, int shiftY) {

    /** How far n breaks the symmetry. @param rms over all sites @param largest of all sites */
    public record Residual(double rms, double largest) {
    }

    public SymmetryCheck {
        if (operation.components().length != 1) {
            throw new InvalidInput("The density is one number a site; check an operation on one component.");
        }
        if (!fits(operation, lattice)) {
            throw new InvalidInput("The operation swaps the axes of a " + lattice
                    + " lattice, which are not alike; choose a square lattice.");
        }
    }

    /** The elements of D4 × Z2 that map the lattice to itself, the identity first: 16, or 8 where the sides differ. */
    public static List<Operation> pointGroup(SquareLattice lattice) {
        final FiniteGroup group = PointGroups.squareD4ParticleHole();
        return IntStream.range(0, group.order()).mapToObj(group::element).filter(element -> fits(element, lattice))
                .toList();
    }

    private static boolean fits(Operation operation, SquareLattice lattice) {
        return lattice.width() == lattice.height()
                || (operation.sites()[0][1] == 0 && operation.sites()[1][0] == 0);
    }

    /** +1, or −1 with particle–hole exchange. */
    public int sign() {
        return operation.components()[0][0] > 0 ? 1 : -1;
    }

    /** Index of the site that r comes to lie on. */
    private int image(int site) {
        final int x = site % lattice.width();
        final int y = site / lattice.width();
        final int[][] s = operation.sites();
        return lattice.site(s[0][0] * x + s[0][1] * y + shiftX, s[1][0] * x + s[1][1] * y + shiftY);
    }

    /**
     * Solves for the field and for the moved field, with the settings that the solver has.
     *
     * @param potential v, not modified
     * @param temperature T/t
     */
    public Residual of(DensitySolver solver, double[] potential, double temperature) {
        lattice.requireField(potential, "v");
        final int sites = lattice.sites();
        final double[] moved = new double[sites];
        for (int i = 0; i < sites; i++) {
            moved[image(i)] = sign() * potential[i];
        }
        final double[] density = new double[sites];
        final double[] movedDensity = new double[sites];
        solver.density(moved, temperature, movedDensity);
        solver.density(potential, temperature, density);
        double squares = 0;
        double largest = 0;
        for (int i = 0; i < sites; i++) {
            final double residual = Math.abs(movedDensity[image(i)] - 0.5 - sign() * (density[i] - 0.5));
            squares += residual * residual;
            largest = Math.max(largest, residual);
        }
        return new Residual(Math.sqrt(squares / sites), largest);
    }
}
