package org.checkerwave.symmetry;

import java.util.Arrays;
import org.checkerwave.InvalidInput;

/**
 * One symmetry operation: what it does to the lattice and what it does to the variable that lives on a site. Two
 * operations are equal if their matrices are, to nine decimals.
 *
 * @param sites integer 2×2 matrix in lattice coordinates, [row][column], applied to (x, y) as a column; determinant ±1
 * @param components orthogonal matrix of the variable's components, [row][column]; 1×1 for one scalar. Neither array
 *     may be changed by the caller.
 */
public record Operation(int[][] sites, double[][] components) {

    private static final double DECIMALS = 1e9;
    private static final double NOISE = 1e-10;

    public Operation {
        if (sites.length != 2 || sites[0].length != 2 || sites[1].length != 2
                || Math.abs(sites[0][0] * sites[1][1] - sites[0][1] * sites[1][0]) != 1) {
            throw new InvalidInput("The site matrix " + Arrays.deepToString(sites)
                    + " does not map the lattice to itself; give a 2×2 integer matrix of determinant 1 or -1.");
        }
        if (components.length == 0 || !isOrthogonal(components)) {
            throw new InvalidInput("The component matrix " + Arrays.deepToString(components)
                    + " changes lengths; give an orthogonal matrix.");
        }
        sites = new int[][] {sites[0].clone(), sites[1].clone()};
        components = Exact.snap(Arrays.stream(components).map(double[]::clone).toArray(double[][]::new));
    }

    private static boolean isOrthogonal(double[][] matrix) {
        for (final double[] row : matrix) {
            if (row.length != matrix.length) {
                return false;
            }
        }
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double product = 0;
                for (int k = 0; k < matrix.length; k++) {
                    product += matrix[i][k] * matrix[j][k];
                }
                // Negated so that NaN is refused.
                if (!(Math.abs(product - (i == j ? 1 : 0)) < NOISE)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** An operation on the sites that multiplies the one component of a scalar by {@code sign}, 1 or −1. */
    public static Operation onScalar(int[][] sites, int sign) {
        return new Operation(sites, new double[][] {{sign}});
    }

    /** This operation after the other one. */
    public Operation compose(Operation other) {
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
    public Operation identity() {
        final double[][] one = new double[components.length][components.length];
        for (int i = 0; i < one.length; i++) {
            one[i][i] = 1;
        }
        return new Operation(new int[][] {{1, 0}, {0, 1}}, one);
    }

    /** Whether the lattice is turned over. */
    boolean isMirror() {
        return sites[0][0] * sites[1][1] - sites[0][1] * sites[1][0] < 0;
    }

    /** The n of Cₙ: how often a turn of the lattice (determinant 1, finite order) makes a full one, from its trace. */
    int rotationOrder() {
        return switch (sites[0][0] + sites[1][1]) {
            case -2 -> 2;
            case -1 -> 3;
            case 0 -> 4;
            case 1 -> 6;
            default -> 1;
        };
    }

    private long[][] rounded() {
        return Arrays.stream(components)
                .map(row -> Arrays.stream(row).mapToLong(value -> Math.round(value * DECIMALS)).toArray())
                .toArray(long[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Operation operation && Arrays.deepEquals(sites, operation.sites)
                && Arrays.deepEquals(rounded(), operation.rounded());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(sites) + Arrays.deepHashCode(rounded());
    }

    @Override
    public String toString() {
        return Arrays.deepToString(sites) + " on sites, " + Arrays.deepToString(components) + " on components";
    }
}
