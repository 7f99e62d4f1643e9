package org.checkerwave.symmetry;

/**
 * A real irreducible representation by orthogonal matrices.
 *
 * @param label Mulliken's name where it applies, such as "B1" or "Eu", otherwise "Γ" and a number
 * @param matrices D(g), [element][row][column], not to be changed by the caller
 */
public record Irrep(String label, double[][][] matrices) {

    public int dimension() {
        return matrices[0].length;
    }

    /** χ(g) = tr D(g). */
    public double character(int g) {
        double trace = 0;
        for (int i = 0; i < dimension(); i++) {
            trace += matrices[g][i][i];
        }
        return trace;
    }

    @Override
    public String toString() {
        return label;
    }
}
