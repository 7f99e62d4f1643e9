package org.checkerwave.electrons;

import static org.bytedeco.openblas.global.openblas.LAPACKE_dsyevd;
import static org.bytedeco.openblas.global.openblas.LAPACK_COL_MAJOR;
import static org.bytedeco.openblas.global.openblas.blas_set_num_threads;

import java.util.Optional;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.checkerwave.InvalidInput;
import org.checkerwave.NativeLibrary;

/** Divide and conquer by LAPACK's dsyevd, from OpenBLAS; its last digits depend on the native library. */
final class LapackEigensystem implements Eigensystem {

    private final int order;
    private final DoublePointer matrix;
    private final DoublePointer values;

    LapackEigensystem(int order, int threads) {
        load();
        blas_set_num_threads(threads);
        this.order = order;
        this.matrix = new DoublePointer((long) order * order);
        this.values = new DoublePointer(order);
    }

    /** Loaded when it is first asked for, and once: a second failure of the same class does not tell the reason any more. */
    private static final class Library {
        static final Optional<String> MISSING = load();

        private static Optional<String> load() {
            try {
                Loader.load(org.bytedeco.openblas.global.openblas.class);
                return Optional.empty();
            } catch (LinkageError | RuntimeException e) {
                return Optional.of(NativeLibrary.reason("The library OpenBLAS", e));
            }
        }
    }

    /** Loads the native library, or says in one sentence why it cannot. */
    static void load() {
        Library.MISSING.ifPresent(reason -> {
            throw new InvalidInput(reason);
        });
    }

    @Override
    public void clear() {
        Pointer.memset(matrix, 0, (long) order * order * Double.BYTES);
    }

    @Override
    public void set(int row, int column, double value) {
        matrix.put(row + (long) order * column, value);
        matrix.put(column + (long) order * row, value);
    }

    @Override
    public void decompose() {
        final int info = LAPACKE_dsyevd(LAPACK_COL_MAJOR, (byte) 'V', (byte) 'L', order, matrix, order, values);
        if (info != 0) {
            throw new IllegalStateException("LAPACK dsyevd gave up with info = " + info + ".");
        }
    }

    @Override
    public double value(int m) {
        return values.get(m);
    }

    @Override
    public double vector(int i, int m) {
        return matrix.get(i + (long) order * m);
    }

    @Override
    public void close() {
        matrix.close();
        values.close();
    }
}
