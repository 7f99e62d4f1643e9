package org.checkerwave.symmetry;

/**
 * Brings the matrices of a doublet to the basis in which one mirror is diag(1, −1) and the first operation that mixes
 * the two components takes the first to the positive second, so that the doublet of D4 transforms as (x, y).
 */
final class MirrorBasis {

    private static final double SAME = 1e-9;

    private MirrorBasis() {
    }

    /** Other dimensions are returned as they are. */
    static double[][][] of(FiniteGroup group, double[][][] matrices) {
        if (matrices[0].length != 2) {
            return matrices;
        }
        final double[][] mirror = mirror(group, matrices);
        // A reflection [[c, s], [s, −c]] keeps (cos α/2, sin α/2) with c = cos α, s = sin α.
        final double half = 0.5 * Math.atan2(mirror[0][1], mirror[0][0]);
        double[][][] turned = turned(matrices, Math.cos(half), Math.sin(half), 1);
        for (final double[][] matrix : turned) {
            if (Math.abs(matrix[1][0]) > SAME) {
                if (matrix[1][0] < 0) {
                    turned = turned(matrices, Math.cos(half), Math.sin(half), -1);
                }
                break;
            }
        }
        return turned;
    }

    private static double[][] mirror(FiniteGroup group, double[][][] matrices) {
        for (int g = 0; g < group.order(); g++) {
            final double[][] m = matrices[g];
            if (Math.abs(m[0][0] + m[1][1]) < SAME && group.product(g, g) == 0) {
                return m;
            }
        }
        throw new IllegalStateException("a real two-dimensional irrep of a finite group has a mirror");
    }

    /** New basis vectors (c, s) and ±(−s, c). */
    private static double[][][] turned(double[][][] matrices, double c, double s, int sign) {
        final double[][] basis = {{c, -sign * s}, {s, sign * c}};
        final double[][][] result = new double[matrices.length][2][2];
        for (int g = 0; g < matrices.length; g++) {
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < 2; j++) {
                    for (int k = 0; k < 2; k++) {
                        for (int l = 0; l < 2; l++) {
                            result[g][i][j] += basis[k][i] * matrices[g][k][l] * basis[l][j];
                        }
                    }
                }
            }
        }
        return result;
    }
}
