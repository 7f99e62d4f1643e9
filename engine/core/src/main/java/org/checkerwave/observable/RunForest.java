package org.checkerwave.observable;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

/** Runs of one sign joined to trees where they touch, across the periods too; each tree is a domain. */
final class RunForest {

    private final SquareLattice lattice;
    private final SignRuns runs;
    private final int[] parents;
    private final int[] borders;
    private int trees;

    private RunForest(SquareLattice lattice, SignRuns runs) {
        this.lattice = lattice;
        this.runs = runs;
        this.parents = new int[runs.count()];
        this.borders = new int[runs.count()];
        this.trees = runs.count();
        Arrays.setAll(parents, run -> run);
    }

    static RunForest of(SquareLattice lattice, SignRuns runs) {
        final RunForest forest = new RunForest(lattice, runs);
        for (int y = 0; y < lattice.height(); y++) {
            forest.joinAlong(y);
            forest.joinRows(y, (y + 1) % lattice.height());
        }
        return forest;
    }

    int trees() {
        return trees;
    }

    /** Number of bonds from the run to sites of the other sign. */
    int border(int run) {
        return borders[run];
    }

    /** For each run the number of its tree, in the order of the trees' first runs. */
    int[] numbers() {
        final int[] numbers = new int[parents.length];
        int next = 0;
        for (int run = 0; run < parents.length; run++) {
            // The root of a tree is its first run.
            final int root = root(run);
            numbers[run] = root == run ? next++ : numbers[root];
        }
        return numbers;
    }

    /** Neighbours within a row have different signs, but the last and the first may have one. */
    private void joinAlong(int y) {
        final int first = runs.firstOfRow(y);
        final int last = runs.firstOfRow(y + 1) - 1;
        for (int run = first; run < last; run++) {
            borders[run]++;
            borders[run + 1]++;
        }
        meet(last, first, 1);
    }

    private void joinRows(int above, int below) {
        final int shift = (below - above) * lattice.width();
        final int last = runs.firstOfRow(above + 1);
        int upper = runs.firstOfRow(above);
        int lower = runs.firstOfRow(below);
        int from = above * lattice.width();
        while (upper < last) {
            final int upperEnd = runs.end(upper);
            final int lowerEnd = runs.end(lower) - shift;
            final int to = Math.min(upperEnd, lowerEnd);
            meet(upper, lower, to - from);
            from = to;
            upper += upperEnd == to ? 1 : 0;
            lower += lowerEnd == to ? 1 : 0;
        }
    }

    /** Two runs lie side by side over so many bonds. */
    private void meet(int one, int other, int bonds) {
        if (runs.positive(one) != runs.positive(other)) {
            borders[one] += bonds;
            borders[other] += bonds;
        } else {
            final int first = root(one);
            final int second = root(other);
            if (first != second) {
                parents[Math.max(first, second)] = Math.min(first, second);
                trees--;
            }
        }
    }

    private int root(int run) {
        int at = run;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
