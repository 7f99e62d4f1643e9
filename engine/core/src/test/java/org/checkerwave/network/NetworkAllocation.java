package org.checkerwave.network;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.checkerwave.lattice.SquareLattice;

/** Prints the bytes that a density of one kind of network allocates once it is compiled, for a JVM of its own. */
public final class NetworkAllocation {

    static final long FEW_BYTES = 4096;
    /** Vectors are objects until the compiler has seen them often enough and found the time. */
    private static final Duration COMPILING = Duration.ofSeconds(60);

    private NetworkAllocation() {
    }

    /** @param args the kind */
    public static void main(String[] args) {
        final Network network = SampleNetworks.random(SampleNetworks.of(Architecture.Kind.valueOf(args[0])), 34);
        final SquareLattice lattice = SquareLattice.square(32);
        final double[] potential = SampleNetworks.gaussian(lattice, 2, 4);
        final double[] density = new double[lattice.sites()];
        final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        try (NetworkSolver solver = SampleNetworks.solver(network, lattice, 1)) {
            final long patience = System.nanoTime() + COMPILING.toNanos();
            while (least > FEW_BYTES && System.nanoTime() < patience) {
                final long before = memory.getCurrentThreadAllocatedBytes();
                solver.density(potential, 0.1, density);
                least = Math.min(least, memory.getCurrentThreadAllocatedBytes() - before);
            }
        }
        System.out.println("bytes " + least);
    }
}
