package org.checkerwave.electrons;

import java.util.Locale;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.chebyshev.SpectralMoments;
import org.checkerwave.lattice.SquareLattice;

/**
 * The density of states per site, ρ(ω) = (1/N) Σₘ δ(ω − εₘ) for h = −adjacency + diag(v), by the kernel polynomial
 * method with the Jackson kernel, from M moments.
 *
 * <p>Every state is drawn as a positive, nearly Gaussian peak of area 1/N and width {@link #resolution}·√(1 − (ω/a)²).
 * Source: A. Weiße, G. Wellein, A. Alvermann and H. Fehske, Rev. Mod. Phys. 78, 275 (2006), section II.
 */
public final class DensityOfStates {

    /** The share of all states that {@link #gap} lets pass as none. */
    public static final double GAP_SHARE = 0.005;

    /** Energies per moment: about one per width of the peaks next to ±a, where they are narrowest. */
    private static final int ENERGIES_PER_MOMENT = 4;
    private static final int BISECTIONS = 50;
    /** Steps in which the share of {@link #gap} is moved from above ω = 0 to below. */
    private static final int SPLITS = 64;

    /** An interval of ω round 0. @param low its lower edge, at most 0 @param high its upper edge, at least 0 */
    public record Gap(double low, double high) {

        public double width() {
            return high - low;
        }

        /** In another unit of energy. */
        public Gap times(double factor) {
            return new Gap(factor * low, factor * high);
        }
    }

    private final int moments;
    private final JacksonSeries series;
    private final double[] energies;
    private final double[] density;

    private DensityOfStates(SpectralMoments moments) {
        this.moments = moments.values().length;
        this.series = JacksonSeries.of(moments);
        this.energies = new double[ENERGIES_PER_MOMENT * this.moments];
        this.density = new double[energies.length];
        for (int k = 0; k < energies.length; k++) {
            energies[k] = moments.radius() * (2 * k + 1 - energies.length) / energies.length;
            density[k] = series.density(energies[k]);
        }
    }

    /**
     * From random vectors; its statistical error is at most about √(ρ/(√π w R N)) for peaks of width w on N sites.
     * The same bits for any number of threads.
     *
     * @param potential v in units of t, one value per site, not modified
     * @param moments M, even, from {@value SpectralMoments#MIN_MOMENTS} to {@value SpectralMoments#MAX_MOMENTS}
     * @param vectors R, at least 1; as many threads are of use
     */
    public static DensityOfStates of(SquareLattice lattice, double[] potential, int moments, int vectors, long seed,
            Workers workers) {
        return new DensityOfStates(SpectralMoments.random(lattice, potential, moments, vectors, seed, workers));
    }

    /** From the exact trace: no statistical error, but a time quadratic in the number of sites. */
    public static DensityOfStates exact(SquareLattice lattice, double[] potential, int moments, Workers workers) {
        if (lattice.sites() > DiagonalizationSolver.MAX_SITES) {
            throw new InvalidInput(String.format(Locale.ROOT,
                    "An exact trace on a %s lattice would take too long; use random vectors above %d sites.",
                    lattice, DiagonalizationSolver.MAX_SITES));
        }
        return new DensityOfStates(SpectralMoments.exact(lattice, potential, moments, workers));
    }

    /** ω in units of t, ascending, the midpoints of equal steps from −a to a. */
    public double[] energies() {
        return energies.clone();
    }

    /** ρ in states per site and t at the {@link #energies}; its sum times their step is 1. */
    public double[] density() {
        return density.clone();
    }

    /** a in units of t: above every |ε|, by 1 % or, below 90 moments, more. */
    public double radius() {
        return series.radius();
    }

    /** The width of a state's peak at ω = 0, where it is widest, in units of t: its standard deviation, πa/M. */
    public double resolution() {
        return Math.PI * radius() / moments;
    }

    /** ρ(ω) in states per site and t; |ω| below {@link #radius}. */
    public double density(double energy) {
        return series.density(energy);
    }

    /** States per site below ω, from 0 at −a to 1 at a; |ω| at most {@link #radius}. */
    public double statesBelow(double energy) {
        return series.statesBelow(energy);
    }

    /**
     * The gap round ω = 0: the widest interval around it that holds {@link #GAP_SHARE} of the states, so that a few states
     * of domain walls do not hide it. Never without width: without a gap it is GAP_SHARE/ρ(0) wide, and what is below
     * {@link #resolution} cannot be told from none. Nothing makes up for the broadening of the gap's edges: a clean
     * checkerboard's 2Δ comes out too small by about three resolutions.
     */
    public Gap gap() {
        final double middle = statesBelow(0);
        Gap widest = new Gap(0, 0);
        for (int k = 0; k <= SPLITS; k++) {
            final double states = Math.max(0, middle - GAP_SHARE * k / SPLITS);
            final Gap gap = new Gap(energy(states, -radius(), 0), energy(Math.min(1, states + GAP_SHARE), 0, radius()));
            widest = gap.width() > widest.width() ? gap : widest;
        }
        return widest;
    }

    /** The energy between two others below which there are so many states per site. */
    private double energy(double states, double from, double to) {
        double low = from;
        double high = to;
        for (int k = 0; k < BISECTIONS; k++) {
            final double middle = 0.5 * (low + high);
            if (statesBelow(middle) < states) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }
}
