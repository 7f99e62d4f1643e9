package org.checkerwave.symmetry;

/**
 * The operator P^λ_ij = (d_λ/|G|) Σ_g D^λ(g)_ij M(g). P_ii projects to component i of irrep λ, P_ij takes component j
 * to component i, all else to zero: P_ij P_kl = δ_jk P_il (M. S. Dresselhaus et al., Group Theory, Springer 2008,
 * chapter 4).
 *
 * @param representation M
 * @param irrep D^λ
 * @param i component that comes out, from 0
 * @param j component that goes in
 */
public record Projection(Representation representation, Irrep irrep, int i, int j) {

    /** P times a vector. */
    public double[] of(double[] vector) {
        final double[] sum = new double[representation.dimension()];
        for (int index = 0; index < vector.length; index++) {
            if (vector[index] != 0) {
                add(index, vector[index], sum);
            }
        }
        return sum;
    }

    /** P e_index, a column of the operator. */
    public double[] column(int index) {
        final double[] sum = new double[representation.dimension()];
        add(index, 1, sum);
        return sum;
    }

    private void add(int index, double factor, double[] sum) {
        final int order = representation.group().order();
        for (int g = 0; g < order; g++) {
            final double weight = irrep.matrices()[g][i][j] * irrep.dimension() / order;
            if (weight != 0) {
                representation.addImage(g, index, factor * weight, sum);
            }
        }
    }
}
