package org.checkerwave.electrons.chebyshev;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;

/**
 * The Chebyshev moments of the density of states, μ_m = (1/N) tr T_m(h/a) for h = −adjacency + diag(v).
 *
 * <p>The same bits for any number of threads. Source: A. Weiße et al., Rev. Mod. Phys. 78, 275 (2006).
 *
 * @param radius a in units of t, above every |ε|
 * @param values μ₀ = 1, μ₁, …
 */
public record SpectralMoments(double radius, double[] values) {

    public static final int MIN_MOMENTS = 16;
    public static final int MAX_MOMENTS = 8192;

    /** How far a is at least above the bound of the spectrum. */
    private static final double MARGIN = 1.01;

    /** Sums are kept apart in this many pieces whatever the number of threads, so that their order is fixed. */
    private static final int PIECES = 64;

    /** Writes vector number {@code vector} of a trace. */
    @FunctionalInterface
    private interface Start {
        void write(int vector, double[] out);
    }

    /**
     * From random vectors of ±1: μ_m = (1/RN) Σ ⟨r|T_m|r⟩, each with a statistical error of about √(2/RN) at most. A
     * vector depends on the seed and its own number alone. Each is one piece of work for the threads.
     *
     * @param potential v in units of t, one value per site, not modified
     * @param moments even, from {@value #MIN_MOMENTS} to {@value #MAX_MOMENTS}
     * @param vectors R, at least 1
     */
    public static SpectralMoments random(SquareLattice lattice, double[] potential, int moments, int vectors, long seed,
            Workers workers) {
        if (vectors < 1) {
            throw new InvalidInput("The trace has " + vectors + " random vectors; give at least 1.");
        }
        final SplittableRandom root = new SplittableRandom(seed);
        final SplittableRandom[] generators = new SplittableRandom[vectors];
        Arrays.setAll(generators, _ -> root.split());
        return trace(lattice, potential, moments, vectors, workers, (vector, out) -> {
            long bits = 0;
            for (int i = 0; i < out.length; i++) {
                bits = i % Long.SIZE == 0 ? generators[vector].nextLong() : bits >>> 1;
                out[i] = 1 - 2 * (bits & 1);
            }
        });
    }

    /** From the unit vectors of all sites, exact to rounding; quadratic in the number of sites. */
    public static SpectralMoments exact(SquareLattice lattice, double[] potential, int moments, Workers workers) {
        return trace(lattice, potential, moments, lattice.sites(), workers, (vector, out) -> {
            Arrays.fill(out, 0);
            out[vector] = 1;
        });
    }

    private static SpectralMoments trace(SquareLattice lattice, double[] potential, int moments, int vectors,
            Workers workers, Start start) {
        lattice.requireField(potential, "v");
        if (moments < MIN_MOMENTS || moments > MAX_MOMENTS || moments % 2 != 0) {
            throw new InvalidInput("The density of states has " + moments + " moments; give an even number from "
                    + MIN_MOMENTS + " to " + MAX_MOMENTS + ".");
        }
        final double radius = radius(lattice, potential, moments, workers);
        final TraceRecursion[] recursions = new TraceRecursion[workers.count()];
        final double[][] sums = new double[Math.min(vectors, PIECES)][moments];
        workers.run(sums.length, (worker, piece) -> {
            if (recursions[worker] == null) {
                recursions[worker] = new TraceRecursion(lattice, potential, radius);
            }
            for (int vector = piece; vector < vectors; vector += sums.length) {
                start.write(vector, recursions[worker].start());
                recursions[worker].addTo(sums[piece]);
            }
        });
        return new SpectralMoments(radius, mean(sums));
    }

    /** The margin leaves room for the Jackson kernel, π/M wide in arccos(ε/a), on the far side of the last state. */
    private static double radius(SquareLattice lattice, double[] potential, int moments, Workers workers) {
        final double[] squares = new SpectralBound(lattice, workers).squares(potential);
        final double bound = Math.sqrt(Arrays.stream(squares).max().orElseThrow());
        if (!Double.isFinite(bound)) {
            throw new InvalidInput("The potential v is not finite everywhere; give finite numbers in units of t.");
        }
        return bound * Math.max(MARGIN, 1 / StrictMath.cos(4 * Math.PI / moments));
    }

    private static double[] mean(double[][] sums) {
        final double[] mean = new double[sums[0].length];
        for (final double[] sum : sums) {
            for (int m = 0; m < mean.length; m++) {
                mean[m] += sum[m];
            }
        }
        final double norm = mean[0];
        for (int m = 0; m < mean.length; m++) {
            mean[m] /= norm;
        }
        return mean;
    }
}
