package org.checkerwave.symmetry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** A normalized eigenvector of a symmetric matrix with its eigenvalue. */
record Eigenvector(double value, double[] components) {

    /** All of them, by ascending eigenvalue, orthonormal. */
    static List<Eigenvector> ofSymmetric(double[][] matrix) {
        final EigenDecomposition_F64<DMatrixRMaj> solver =
                DecompositionFactory_DDRM.eig(matrix.length, true, true);
        if (!solver.decompose(new DMatrixRMaj(matrix))) {
            throw new IllegalStateException("the eigenvalues of a symmetric matrix did not converge");
        }
        return IntStream.range(0, matrix.length)
                .mapToObj(i -> new Eigenvector(solver.getEigenvalue(i).getReal(),
                        solver.getEigenVector(i).getData().clone()))
                .sorted(Comparator.comparingDouble(Eigenvector::value)).toList();
    }
}
