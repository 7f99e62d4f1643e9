package org.checkerwave.electrons;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.bytedeco.openblas.global.openblas_nolapack.blas_set_num_threads;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.checkerwave.InvalidInput;
import org.checkerwave.NativeLibrary;

/** Divide and conquer by LAPACK's dsyevd, from OpenBLAS; its last digits depend on the native library. */
final class LapackEigensystem implements Eigensystem {

    /** LAPACK_COL_MAJOR of lapacke.h. */
    private static final int COLUMN_MAJOR = 102;

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
                Loader.load(openblas_nolapack.class);
                return Optional.empty();
            } catch (LinkageError | RuntimeException e) {
                return Optional.of(NativeLibrary.reason("The library OpenBLAS", e));
            }
        }
    }

    /**
     * {@code lapack_int LAPACKE_dsyevd(int layout, char job, char triangle, lapack_int order, double* matrix, lapack_int stride,
     * double* values)}, without the wrapper that JavaCPP has for the whole of LAPACK, a library of 24 MB.
     */
    private static final class Dsyevd {
        static final MethodHandle FUNCTION = function();

        @SuppressWarnings("restricted")
        private static MethodHandle function() {
            return Linker.nativeLinker().downcallHandle(SymbolLookup.loaderLookup().findOrThrow("LAPACKE_dsyevd"),
                    FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS));
        }
    }

    /** Why it cannot be used, in one sentence; empty if it can. */
    static Optional<String> missing() {
        return Library.MISSING;
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
        final int info = dsyevd(MemorySegment.ofAddress(matrix.address()), MemorySegment.ofAddress(values.address()));
        if (info != 0) {
            throw Eigensystem.notConverged("LAPACK dsyevd, info = " + info);
        }
    }

    private int dsyevd(MemorySegment vectors, MemorySegment eigenvalues) {
        try {
            return (int) Dsyevd.FUNCTION.invokeExact(COLUMN_MAJOR, (byte) 'V', (byte) 'L', order, vectors, order, eigenvalues);
        } catch (Throwable e) {
            throw new IllegalStateException("LAPACK dsyevd", e);
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
