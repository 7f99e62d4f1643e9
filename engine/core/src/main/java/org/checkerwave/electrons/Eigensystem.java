package org.checkerwave.electrons;

/** Eigenvalues and eigenvectors of a real symmetric matrix of fixed order, computed in place. */
interface Eigensystem extends AutoCloseable {

    /** Sets one entry of the matrix and its mirror image; call {@link #clear} first. */
    void set(int row, int column, double value);

    /** Makes the matrix zero. */
    void clear();

    /** Diagonalizes the matrix, which is lost. */
    void decompose();

    /** Eigenvalue m, ascending order not guaranteed. */
    double value(int m);

    /** Component i of eigenvector m. */
    double vector(int i, int m);

    @Override
    void close();
}
