package org.checkerwave.symmetry;

import java.util.Arrays;
import org.checkerwave.InvalidInput;

/**
 * One symmetry operation: what it does to the lattice and what it does to the variable that lives on a site.
 *
 * @param sites integer 2×2 matrix in lattice coordinates, applied to (x, y) as a column
 * @param components orthogonal matrix of the variable's components; 1×1 for one scalar
 */
public record Operation(int[][] sites, double[][] components) {

    private static final double SAME = 1e-9;

    public Operation {
        if (Math.abs(sites[0][0] * sites[1][1] - sites[0][1] * sites[1][0]) != 1) {
            throw new InvalidInput("A symmetry operation maps the lattice to itself; its site matrix "
                    + Arrays.deepToString(sites) + " needs determinant 1 or -1.");
        }
        for (int i = 0; i < components.length; i++) {
            for (int j = 0; j < components.length; j++) {
                double product = 0;
                for (int k = 0; k < components.length; k++) {
                    product += components[i][k] * components[j][k];
                }
                if (Math.abs(product - (i == j ? 1 : 0)) > SAME) {
                    throw new InvalidInput("A symmetry operation keeps lengths; its component matrix "
                            + Arrays.deepToString(components) + " needs to be orthogonal.");
                }
            }
        }
    }

    /** An operation on a scalar that is multiplied by {@code sign}. */
    public static Operation onScalar(int[][] sites, int sign) {
        return new Operation(sites, new double[][] {{sign}});
    }

    /** This after the other. */
    Operation after(Operation other) {
        final int[][] product = new int[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                product[i][j] = sites[i][0] * other.sites[0][j] + sites[i][1] * other.sites[1][j];
            }
        }
        final int n = components.length;
        final double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    matrix[i][j] += components[i][k] * other.components[k][j];
                }
            }
        }
        return new Operation(product, matrix);
    }

    /** The operation that changes nothing, for a variable of as many components. */
    Operation identity() {
        final double[][] one = new double[components.length][components.length];
        for (int i = 0; i < one.length; i++) {
            one[i][i] = 1;
        }
        return new Operation(new int[][] {{1, 0}, {0, 1}}, one);
    }

    boolean same(Operation other) {
        if (!Arrays.deepEquals(sites, other.sites) || components.length != other.components.length) {
            return false;
        }
        for (int i = 0; i < components.length; i++) {
            for (int j = 0; j < components.length; j++) {
                if (Math.abs(components[i][j] - other.components[i][j]) > SAME) {
                    return false;
                }
            }
        }
        return true;
    }
}
