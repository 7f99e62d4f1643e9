package org.checkerwave.symmetry;

import org.checkerwave.InvalidInput;

/**
 * A representation by full matrices.
 *
 * @param matrices M(g), [element][row][column], not to be changed by the caller
 */
record MatrixRepresentation(FiniteGroup group, double[][][] matrices) implements Representation {

    MatrixRepresentation {
        if (matrices.length != group.order()) {
            throw new InvalidInput("There are " + matrices.length + " matrices for " + group
                    + "; give one for each element.");
        }
    }

    static MatrixRepresentation product(Representation left, Representation right) {
        final int n = left.dimension();
        final int m = right.dimension();
        final double[][][] product = new double[left.group().order()][n * m][n * m];
        for (int g = 0; g < product.length; g++) {
            final double[][] a = left.matrix(g);
            final double[][] b = right.matrix(g);
            for (int row = 0; row < n * m; row++) {
                for (int column = 0; column < n * m; column++) {
                    product[g][row][column] = a[row / m][column / m] * b[row % m][column % m];
                }
            }
        }
        return new MatrixRepresentation(left.group(), product);
    }

    @Override
    public int dimension() {
        return matrices[0].length;
    }

    @Override
    public void addImage(int g, int j, double factor, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * matrices[g][i][j];
        }
    }
}
