package org.checkerwave.symmetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** Small dense matrices [row][column], straight from the definitions. */
final class Matrices {

    private Matrices() {
    }

    static double[][] identity(int n) {
        return identity(n, 1);
    }

    /** {@code factor} times the identity. */
    static double[][] identity(int n, double factor) {
        final double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = factor;
        }
        return matrix;
    }

    static double[][] product(double[][] a, double[][] b) {
        final double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    static double[] product(double[][] a, double[] x) {
        final double[] product = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            product[i] = dot(a[i], x);
        }
        return product;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static void assertEqual(double[][] actual, double[][] expected, double tolerance) {
        assertThat(actual).hasDimensions(expected.length, expected[0].length);
        for (int i = 0; i < expected.length; i++) {
            assertEqual(actual[i], expected[i], tolerance);
        }
    }

    static void assertEqual(double[] actual, double[] expected, double tolerance) {
        assertThat(actual).hasSameSizeAs(expected);
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            worst = Math.max(worst, Math.abs(actual[i] - expected[i]));
        }
        // One comparison a row: thousands of rows are compared, and Math.max keeps a NaN.
        if (!(worst <= tolerance)) {
            throw new AssertionError(Arrays.toString(actual) + " instead of " + Arrays.toString(expected));
        }
    }
}
