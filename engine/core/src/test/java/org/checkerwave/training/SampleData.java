package org.checkerwave.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.checkerwave.lattice.SquareLattice;

/** A law that is learned in seconds: n − ½ = −½ tanh(v − ¼ Σ of the four neighbours' v). */
final class SampleData {

    static final SquareLattice LATTICE = new SquareLattice(8, 6);

    private SampleData() {
    }

    static DataSet states(int count, long seed) {
        return states(LATTICE, count, seed);
    }

    static DataSet states(SquareLattice lattice, int count, long seed) {
        final Random random = new Random(seed);
        final List<Snapshot> snapshots = new ArrayList<>();
        for (int s = 0; s < count; s++) {
            final float[] v = new float[lattice.sites()];
            for (int i = 0; i < v.length; i++) {
                v[i] = (float) random.nextGaussian();
            }
            final float[] density = new float[v.length];
            for (int i = 0; i < v.length; i++) {
                final int x = i % lattice.width();
                final int y = i / lattice.width();
                density[i] = (float) (-0.5 * Math.tanh(v[i] - 0.25 * (v[lattice.site(x + 1, y)]
                        + v[lattice.site(x - 1, y)] + v[lattice.site(x, y + 1)] + v[lattice.site(x, y - 1)])));
            }
            snapshots.add(new Snapshot(lattice, v, density, 0.1 + 0.02 * (s % 5), 1.5, Region.DEFAULT, s, s));
        }
        return new DataSet("sample-" + seed, snapshots);
    }
}
