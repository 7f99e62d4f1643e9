package org.checkerwave.symmetry;

/**
 * A real irreducible representation by orthogonal matrices.
 *
 * @param label Mulliken's where it applies, such as "B1" or "Eu"
 * @param matrices D(g), indexed [element][row][column]
 */
public record Irrep(String label, double[][][] matrices) {

    public int dimension() {
        return matrices[0].length;
    }

    /** χ(g) = tr D(g). */
    public double character(int element) {
        double trace = 0;
        for (int i = 0; i < dimension(); i++) {
            trace += matrices[element][i][i];
        }
        return trace;
    }
}
