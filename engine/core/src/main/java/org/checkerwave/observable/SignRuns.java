package org.checkerwave.observable;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;

/**
 * A field cut into runs of one sign along its rows; 0 counts as positive. Runs follow one another as the sites do, and end
 * with their row at the latest.
 */
final class SignRuns {

    /** Sites a run, in a field that has begun to order. */
    private static final int USUAL_LENGTH = 4;

    private final int[] firstOfRow;
    /** Twice the index of the site behind the run, plus 1 if the run is negative. */
    private int[] runs;
    private int count;

    private SignRuns(SquareLattice lattice) {
        this.firstOfRow = new int[lattice.height() + 1];
        this.runs = new int[lattice.sites() / USUAL_LENGTH + lattice.width()];
    }

    static SignRuns of(SquareLattice lattice, double[] field) {
        final SignRuns runs = new SignRuns(lattice);
        for (int y = 0; y < lattice.height(); y++) {
            runs.firstOfRow[y] = runs.count;
            runs.reserve(lattice.width());
            runs.cut(field, y * lattice.width(), (y + 1) * lattice.width());
        }
        runs.firstOfRow[lattice.height()] = runs.count;
        return runs;
    }

    private void reserve(int more) {
        if (count + more > runs.length) {
            runs = Arrays.copyOf(runs, 2 * (count + more));
        }
    }

    private void cut(double[] field, int from, int to) {
        final int[] out = runs;
        int at = count;
        int current = negative(field[from]);
        for (int site = from + 1; site < to; site++) {
            final int here = negative(field[site]);
            // Written whether the run ends or not: in a disordered field nobody can predict which.
            out[at] = 2 * site + current;
            at += here ^ current;
            current = here;
        }
        out[at] = 2 * to + current;
        count = at + 1;
    }

    /** The sign bit, 0 for both zeros. */
    private static int negative(double value) {
        return (int) (Double.doubleToRawLongBits(value + 0.0) >>> 63);
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
        return runs[run] >> 1;
    }

    int length(int run) {
        return end(run) - (run == 0 ? 0 : end(run - 1));
    }

    boolean positive(int run) {
        return (runs[run] & 1) == 0;
    }
}
