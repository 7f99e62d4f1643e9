package org.checkerwave;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** What an object keeps from the garbage collector, on the heap and beside it. */
public final class HeldMemory {

    private static final int ROUNDS = 3;

    private HeldMemory() {
    }

    /** @return bytes that are held once the object has been made and used, and were not before */
    public static long by(Supplier<AutoCloseable> making) throws Exception {
        final long before = held();
        final AutoCloseable made = making.get();
        try {
            return held() - before;
        } finally {
            made.close();
        }
    }

    private static long held() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            // Memory beside the heap is given back by a thread of its own.
            Thread.sleep(20);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()
                + ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream().mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
    }
}
