package org.checkerwave.observable;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

/**
 * The domains of a staggered order: connected sets of sites, by bonds and across the periods, where φ has one sign; φ = 0
 * counts as positive. Domains are numbered by their first site in the index order of the lattice.
 *
 * <p>Rows are cut into runs of one sign, and runs that touch are joined in a forest with path halving: work in proportion
 * to the number of runs, not of sites, after one pass over the signs. Sources: J. Hoshen and R. Kopelman, Phys. Rev. B 14,
 * 3438 (1976); R. E. Tarjan, J. ACM 22, 215 (1975).
 */
public final class Domains {

    private final SquareLattice lattice;
    private final SignRuns runs;
    /** Number of the domain of each run. */
    private final int[] domain;
    private final int[] areas;
    private final int[] perimeters;
    private final boolean[] positive;

    private Domains(SquareLattice lattice, SignRuns runs, RunForest forest) {
        this.lattice = lattice;
        this.runs = runs;
        this.domain = forest.numbers();
        final int count = forest.trees();
        this.areas = new int[count];
        this.perimeters = new int[count];
        this.positive = new boolean[count];
        for (int run = 0; run < runs.count(); run++) {
            areas[domain[run]] += runs.length(run);
            perimeters[domain[run]] += forest.border(run);
            positive[domain[run]] = runs.positive(run);
        }
    }

    /** @param order φ, not modified */
    public static Domains of(SquareLattice lattice, double[] order) {
        lattice.requireField(order, "phi");
        final SignRuns runs = SignRuns.of(lattice, order);
        return new Domains(lattice, runs, RunForest.of(lattice, runs));
    }

    public int count() {
        return areas.length;
    }

    /** Number of sites of each domain. */
    public int[] areas() {
        return areas.clone();
    }

    /** Number of bonds from each domain to sites of the other sign. */
    public int[] perimeters() {
        return perimeters.clone();
    }

    /** Whether φ ≥ 0 in the domain of this number. */
    public boolean positive(int number) {
        return positive[number];
    }

    /** Share of the lattice that the largest domain covers, 0 … 1. */
    public double largestShare() {
        return (double) Arrays.stream(areas).max().orElseThrow() / lattice.sites();
    }

    /** Number of bonds between sites of different sign. */
    public long brokenBonds() {
        return Arrays.stream(perimeters).asLongStream().sum() / 2;
    }

    /** @param labels receives the number of the domain of every site, in the index order of the lattice */
    public void labels(int[] labels) {
        int site = 0;
        for (int run = 0; run < runs.count(); run++) {
            Arrays.fill(labels, site, site + runs.length(run), domain[run]);
            site += runs.length(run);
        }
    }
}
