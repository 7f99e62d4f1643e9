package org.checkerwave.electrons;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Pure Java, where the native LAPACK cannot be loaded; several times slower. */
final class EjmlEigensystem implements Eigensystem {

    private final DMatrixRMaj matrix;
    private final EigenDecomposition_F64<DMatrixRMaj> decomposition;

    EjmlEigensystem(int order) {
        this.matrix = new DMatrixRMaj(order, order);
        this.decomposition = DecompositionFactory_DDRM.eig(order, true, true);
    }

    @Override
    public void clear() {
        matrix.zero();
    }

    @Override
    public void set(int row, int column, double value) {
        matrix.set(row, column, value);
        matrix.set(column, row, value);
    }

    @Override
    public void decompose() {
        if (!decomposition.decompose(matrix)) {
            throw Eigensystem.notConverged("EJML");
        }
    }

    @Override
    public double value(int m) {
        return decomposition.getEigenvalue(m).getReal();
    }

    @Override
    public double vector(int i, int m) {
        return decomposition.getEigenVector(m).get(i);
    }

    @Override
    public void close() {
    }
}
