package org.checkerwave.electrons;

import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;

/** Eigenvalues and eigenvectors of a real symmetric matrix of fixed order, computed in place. */
interface Eigensystem extends AutoCloseable {

    /** Sets one entry of the matrix and its mirror image; call {@link #clear} first. */
    void set(int row, int column, double value);

    /** Makes the matrix zero. */
    void clear();

    /** Fills the matrix with h = −adjacency + diag(v); v in units of t, rows in the index order of the lattice. */
    default void setHamiltonian(SquareLattice lattice, double[] potential) {
        lattice.requireField(potential, "v");
        clear();
        for (int y = 0; y < lattice.height(); y++) {
            for (int x = 0; x < lattice.width(); x++) {
                final int i = lattice.site(x, y);
                set(i, i, potential[i]);
                set(i, lattice.site(x + 1, y), -1);
                set(i, lattice.site(x, y + 1), -1);
            }
        }
    }

    /** Diagonalizes the matrix, which is lost. @throws InvalidInput if that does not converge */
    void decompose();

    /** @param method that did not find the eigenvalues, and what it says itself */
    static InvalidInput notConverged(String method) {
        return new InvalidInput("The diagonalization did not converge (" + method + "); go on with the solver window or chebyshev.");
    }

    /** Eigenvalue m, ascending order not guaranteed. */
    double value(int m);

    /** Component i of eigenvector m. */
    double vector(int i, int m);

    @Override
    void close();
}
