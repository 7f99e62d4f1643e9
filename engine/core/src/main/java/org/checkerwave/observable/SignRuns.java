package org.checkerwave.observable;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

/**
 * A field cut into runs of one sign along its rows; 0 counts as positive. Runs follow one another as the sites do, and end
 * with their row at the latest.
 */
final class SignRuns {

    private static final int FIRST_CAPACITY = 4096;

    private final int[] firstOfRow;
    private int[] ends = new int[FIRST_CAPACITY];
    private boolean[] positive = new boolean[FIRST_CAPACITY];
    private int count;

    private SignRuns(int height) {
        this.firstOfRow = new int[height + 1];
    }

    static SignRuns of(SquareLattice lattice, double[] field) {
        final SignRuns runs = new SignRuns(lattice.height());
        for (int y = 0; y < lattice.height(); y++) {
            runs.firstOfRow[y] = runs.count;
            runs.cut(field, y * lattice.width(), (y + 1) * lattice.width());
        }
        runs.firstOfRow[lattice.height()] = runs.count;
        return runs;
    }

    private void cut(double[] field, int from, int to) {
        reserve(to - from);
        boolean current = field[from] >= 0;
        for (int site = from + 1; site < to; site++) {
            final boolean here = field[site] >= 0;
            if (here != current) {
                positive[count] = current;
                ends[count++] = site;
                current = here;
            }
        }
        positive[count] = current;
        ends[count++] = to;
    }

    private void reserve(int more) {
        if (count + more > ends.length) {
            final int capacity = 2 * (count + more);
            ends = Arrays.copyOf(ends, capacity);
            positive = Arrays.copyOf(positive, capacity);
        }
    }

    int count() {
        return count;
    }

    /** Number of the first run of row y; for y = height the number of runs. */
    int firstOfRow(int y) {
        return firstOfRow[y];
    }

    /** Index of the site behind the last one of the run, which is the first of the next run. */
    int end(int run) {
        return ends[run];
    }

    int length(int run) {
        return ends[run] - (run == 0 ? 0 : ends[run - 1]);
    }

    boolean positive(int run) {
        return positive[run];
    }
}
