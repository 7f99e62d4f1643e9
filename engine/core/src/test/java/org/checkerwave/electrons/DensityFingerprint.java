package org.checkerwave.electrons;

import java.util.Arrays;
import org.checkerwave.SampleStates;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Solvers;

/** Prints a hash of the bits of densities in single and double precision, for a JVM started with other vectors. */
public final class DensityFingerprint {

    private DensityFingerprint() {
    }

    public static void main(String[] args) {
        System.out.println("fingerprint " + compute());
    }

    static int compute() {
        final SquareLattice lattice = new SquareLattice(14, 12);
        final double[] potential = SampleStates.potential(SampleStates.parameters(), SampleStates.wavy(lattice));
        final double[] n = new double[lattice.sites()];
        int hash = 1;
        for (final SolverSpec spec : new SolverSpec[] {new SolverSpec.Window(1e-2), new SolverSpec.Window(1e-7),
            new SolverSpec.Chebyshev(1e-4)}) {
            try (DensitySolver electrons = Solvers.create(spec, lattice, 1)) {
                electrons.density(potential, 0.3, n);
                hash = 31 * hash + Arrays.hashCode(n);
                hash = 31 * hash + Double.hashCode(electrons.grandPotential(potential, 0.3));
            }
        }
        return hash;
    }
}
