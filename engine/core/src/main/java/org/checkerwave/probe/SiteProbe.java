package org.checkerwave.probe;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.simulation.Frame;

/** Looks at one site after the other; keeps the network that it read last. Not for several threads at once. */
public final class SiteProbe {

    /** Of the sensitivities, so that something beyond a narrow view of the network is seen. */
    private static final int LEAST = 8;

    private final int threads;
    private TrainedNetwork trained;

    /** @param threads at most this many threads work at once; as many as the run has, for LAPACK knows one number for all */
    public SiteProbe(int threads) {
        this.threads = threads;
    }

    /**
     * Takes some tenths of a second, whatever the size of the lattice.
     *
     * @param spec solver that drives the run
     * @param cancelled may be asked often; ends it with a {@link java.util.concurrent.CancellationException}
     */
    public SiteReport report(Frame frame, int site, SolverSpec spec, BooleanSupplier cancelled) {
        if (!(spec instanceof SolverSpec.Network network)) {
            return new SiteReport(frame, site, ExactSite.of(frame, site, radius(frame.lattice(), LEAST), threads),
                    Optional.empty(), 0);
        }
        if (trained == null || !trained.fingerprint().equals(frame.solver().weights())) {
            trained = TrainedNetwork.load(network.name());
        }
        final int reach = trained.network().radius();
        final int radius = radius(frame.lattice(), Math.max(reach, LEAST));
        final Sensitivity row = NetworkSite.of(frame, site, network, trained, radius, threads, cancelled);
        return new SiteReport(frame, site, ExactSite.of(frame, site, radius, threads), Optional.of(row), reach);
    }

    /** The largest at which no site is met twice, at most this one. */
    private static int radius(SquareLattice lattice, int wanted) {
        return Math.min(Math.min(wanted, ExactSite.MOST), (Math.min(lattice.width(), lattice.height()) - 1) / 2);
    }
}
