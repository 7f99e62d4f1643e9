package org.checkerwave.electrons.chebyshev;

import java.util.concurrent.TimeUnit;

/**
 * Lets the JVM compile a recursion before it is used: until then vector code is a thousand times slower, and a method is compiled after so
 * many calls, however short. So it is called on the smallest patch, by one thread, which leaves the compilers a processor.
 */
final class Priming {

    private static final int PADDED_SITES = (Recursion.SMALLEST + 2) * (Recursion.SMALLEST + 2);
    private static final int STEPS = 64;
    /** What so many steps take in compiled code, several times over. */
    private static final long FAST_NANOS = TimeUnit.MICROSECONDS.toNanos(50);
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private Priming() {
    }

    /** Takes microseconds once that has been done. */
    static void prime(boolean singlePrecision) {
        final Recursion recursion = Recursion.of(singlePrecision, PADDED_SITES);
        final long begin = System.nanoTime();
        long now = begin;
        long before;
        do {
            before = now;
            recursion.idle(STEPS);
            now = System.nanoTime();
        } while (now - before > FAST_NANOS && now - begin < PATIENCE_NANOS);
    }
}
