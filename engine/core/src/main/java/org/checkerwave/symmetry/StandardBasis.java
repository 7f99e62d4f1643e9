package org.checkerwave.symmetry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Turns the matrices of an irrep to a basis that does not depend on how they were found: the common eigenvectors of
 * mirrors and other commuting elements of order two, +1 before −1, with such signs that the first element that takes
 * the first vector to another one takes it to the positive of it. The doublet of D4 is then (x, y).
 */
final class StandardBasis {

    private static final double SMALL = 1e-9;

    private StandardBasis() {
    }

    /** D(g) in the standard basis, [element][row][column], snapped to simple numbers. */
    static double[][][] of(FiniteGroup group, double[][][] matrices) {
        final double[][][] standard = turned(matrices, involutions(group, matrices));
        for (int j = 1; j < standard[0].length; j++) {
            final int column = j;
            final int first = IntStream.range(0, group.order())
                    .filter(g -> Math.abs(standard[g][column][0]) > SMALL).findFirst().orElseThrow();
            if (standard[first][column][0] < 0) {
                reverse(standard, column);
            }
        }
        for (final double[][] matrix : standard) {
            Exact.snap(matrix);
        }
        return standard;
    }

    /** Σ 2⁻ᵏ D(sₖ) over commuting D(s) of order two: every pattern of signs has its own eigenvalue. */
    private static double[][] involutions(FiniteGroup group, double[][][] matrices) {
        final int d = matrices[0].length;
        final double[][] sum = new double[d][d];
        final List<Integer> chosen = new ArrayList<>();
        for (int g = 1; g < group.order(); g++) {
            final int s = g;
            if (!isScalar(matrices[s]) && isOne(matrices[group.product(s, s)]) && chosen.stream().allMatch(t ->
                    isOne(matrices[group.product(group.product(s, t), group.inverse(group.product(t, s)))]))) {
                final double weight = Math.scalb(1.0, -chosen.size());
                chosen.add(s);
                for (int i = 0; i < d; i++) {
                    for (int j = 0; j < d; j++) {
                        sum[i][j] += weight * matrices[s][i][j];
                    }
                }
            }
        }
        return sum;
    }

    private static boolean isOne(double[][] matrix) {
        return isScalar(matrix) && matrix[0][0] > 0;
    }

    private static boolean isScalar(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                if (Math.abs(matrix[i][j] - (i == j ? matrix[0][0] : 0)) > SMALL) {
                    return false;
                }
            }
        }
        return true;
    }

    /** VᵀD(g)V with the eigenvectors of a symmetric matrix, largest eigenvalue first. */
    private static double[][][] turned(double[][][] matrices, double[][] symmetric) {
        final List<Eigenvector> eigenvectors = new ArrayList<>(Eigenvector.ofSymmetric(symmetric));
        eigenvectors.sort(Comparator.comparingDouble(Eigenvector::value).reversed());
        final DMatrixRMaj basis =
                new DMatrixRMaj(eigenvectors.stream().map(Eigenvector::components).toArray(double[][]::new));
        final double[][][] turned = new double[matrices.length][][];
        final DMatrixRMaj half = new DMatrixRMaj(basis.numRows, basis.numCols);
        final DMatrixRMaj whole = new DMatrixRMaj(basis.numRows, basis.numCols);
        for (int g = 0; g < matrices.length; g++) {
            CommonOps_DDRM.mult(basis, new DMatrixRMaj(matrices[g]), half);
            CommonOps_DDRM.multTransB(half, basis, whole);
            turned[g] = whole.get2DData();
        }
        return turned;
    }

    /** Takes basis vector j to its negative. */
    private static void reverse(double[][][] matrices, int j) {
        for (final double[][] matrix : matrices) {
            for (int i = 0; i < matrix.length; i++) {
                matrix[i][j] = -matrix[i][j];
                matrix[j][i] = -matrix[j][i];
            }
        }
    }
}
