package org.checkerwave.probe;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/** Looks at one site after the other; keeps the network that it read last. Not for several threads at once. */
public final class SiteProbe {

    /** Of the sensitivities, so that something beyond a narrow view of the network is seen. */
    private static final int LEAST = 8;

    private final int threads;
    private @Nullable TrainedNetwork last;

    /** @param threads at most this many threads work at once; as many as the run has, for LAPACK knows one number for all */
    public SiteProbe(int threads) {
        this.threads = threads;
    }

    /**
     * Takes some tenths of a second, whatever the size of the lattice.
     *
     * @param cancelled may be asked often; ends it with a {@link java.util.concurrent.CancellationException}
     */
    public SiteReport report(Frame frame, int site, BooleanSupplier cancelled) {
        if (frame.solver().weights().isEmpty()) {
            return new SiteReport(frame, site, ExactSite.of(frame, site, radius(frame.lattice(), LEAST), threads),
                    Optional.empty(), 0);
        }
        final TrainedNetwork trained = read(frame.solver());
        final int reach = trained.network().radius();
        final int radius = radius(frame.lattice(), Math.max(reach, LEAST));
        final Sensitivity row = NetworkSite.of(frame, site, new SolverSpec.Network(frame.solver().name()), trained, radius,
                threads, cancelled);
        return new SiteReport(frame, site, ExactSite.of(frame, site, radius, threads), Optional.of(row), reach);
    }

    private TrainedNetwork read(SolverStatus network) {
        final TrainedNetwork known = last;
        if (known != null && known.fingerprint().equals(network.weights())) {
            return known;
        }
        final TrainedNetwork read = TrainedNetwork.load(network.name());
        if (!read.fingerprint().equals(network.weights())) {
            throw new InvalidInput("The weights in " + network.name()
                    + " are not those that drive the run any more; open them again to probe with them.");
        }
        last = read;
        return read;
    }

    /** The largest at which no site is met twice, at most this one. */
    private static int radius(SquareLattice lattice, int wanted) {
        return Math.min(Math.min(wanted, ExactSite.MOST), (Math.min(lattice.width(), lattice.height()) - 1) / 2);
    }
}
