package org.checkerwave.symmetry;

/**
 * A real orthogonal representation of a group.
 *
 * @param group whose elements the matrices belong to
 * @param matrices M(g), indexed [element][row][column]; the image of basis vector j is column j
 */
public record Representation(FiniteGroup group, double[][][] matrices) {

    public int dimension() {
        return matrices[0].length;
    }

    /** The group acting on itself: e_h → e_{gh}. */
    public static Representation regular(FiniteGroup group) {
        final int n = group.order();
        final double[][][] matrices = new double[n][n][n];
        for (int g = 0; g < n; g++) {
            for (int h = 0; h < n; h++) {
                matrices[g][group.product(g, h)][h] = 1;
            }
        }
        return new Representation(group, matrices);
    }

    /** One dimension that nothing changes. */
    public static Representation trivial(FiniteGroup group) {
        final double[][][] matrices = new double[group.order()][1][1];
        for (final double[][] matrix : matrices) {
            matrix[0][0] = 1;
        }
        return new Representation(group, matrices);
    }

    /** A variable's components on the sites of a neighbourhood; index {@code site · components + component}. */
    public static Representation onSites(FiniteGroup group, Neighborhood neighborhood) {
        final int components = group.element(0).components().length;
        final int n = neighborhood.size() * components;
        final double[][][] matrices = new double[group.order()][n][n];
        for (int g = 0; g < group.order(); g++) {
            final Operation operation = group.element(g);
            for (int site = 0; site < neighborhood.size(); site++) {
                final int image = neighborhood.image(operation, site);
                for (int i = 0; i < components; i++) {
                    for (int j = 0; j < components; j++) {
                        matrices[g][image * components + i][site * components + j] = operation.components()[i][j];
                    }
                }
            }
        }
        return new Representation(group, matrices);
    }

    public static Representation of(FiniteGroup group, Irrep irrep) {
        return new Representation(group, irrep.matrices());
    }

    /** Every irrep once, one after another in their order. */
    public static Representation ofEveryIrrep(Irreps irreps) {
        final int n = irreps.list().stream().mapToInt(Irrep::dimension).sum();
        final double[][][] matrices = new double[irreps.group().order()][n][n];
        for (int g = 0; g < matrices.length; g++) {
            int at = 0;
            for (final Irrep irrep : irreps.list()) {
                for (int i = 0; i < irrep.dimension(); i++) {
                    System.arraycopy(irrep.matrices()[g][i], 0, matrices[g][at + i], at, irrep.dimension());
                }
                at += irrep.dimension();
            }
        }
        return new Representation(irreps.group(), matrices);
    }

    /** The product representation; index {@code own · other.dimension() + other's}. */
    public Representation times(Representation other) {
        final int n = dimension();
        final int m = other.dimension();
        final double[][][] product = new double[group.order()][n * m][n * m];
        for (int g = 0; g < group.order(); g++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    final double left = matrices[g][i][j];
                    for (int k = 0; left != 0 && k < m; k++) {
                        for (int l = 0; l < m; l++) {
                            product[g][i * m + k][j * m + l] = left * other.matrices[g][k][l];
                        }
                    }
                }
            }
        }
        return new Representation(group, product);
    }
}
