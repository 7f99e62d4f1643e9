package org.checkerwave.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.file.Safetensors;
import org.checkerwave.simulation.Solvers;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.Region;
import org.checkerwave.training.Snapshot;

/** Twenty trajectories of one exactly solved random state on 8²; the last one validates. */
public final class SmallData {

    private static final SquareLattice LATTICE = SquareLattice.square(8);

    private SmallData() {
    }

    public static Path write(Path file) {
        final SplittableRandom random = new SplittableRandom(4);
        final List<Snapshot> states = new ArrayList<>();
        try (DensitySolver exact = Solvers.create(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), LATTICE, 1)) {
            for (int number = 0; number < 20; number++) {
                final double temperature = random.nextDouble(0.1, 1);
                final double[] v = random.doubles(LATTICE.sites(), -4, 4).map(x -> (float) x).toArray();
                final double[] n = new double[v.length];
                exact.density(v, temperature, n);
                final float[] potential = new float[v.length];
                final float[] label = new float[v.length];
                for (int i = 0; i < v.length; i++) {
                    potential[i] = (float) v[i];
                    label[i] = (float) (n[i] - 0.5);
                }
                states.add(new Snapshot(LATTICE, potential, label, temperature, 2, Region.DEFAULT, number, number));
            }
        }
        new DataSet("small", states).write(file);
        return file;
    }

    /** Other states of another recipe, as exact: those of the file after particle–hole exchange. */
    public static DataSet exchanged(Path file) {
        return new DataSet("exchanged", DataSet.read(file).snapshots().stream().map(s -> new Snapshot(s.lattice(),
                negative(s.potential()), negative(s.density()), s.temperature(), s.coupling(), s.region(), s.trajectory(),
                s.time())).toList());
    }

    private static float[] negative(float[] values) {
        final float[] negative = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            negative[i] = -values[i];
        }
        return negative;
    }

    /**
     * Makes the eighth state's temperature one that is finite, but whose square is not: recursion cannot learn from it. The
     * first states and those that validate stay.
     */
    public static void makeHopeless(Path file) {
        final Safetensors content = Safetensors.read(file);
        content.tensors().get("temperature").data()[7] = 3e38f;
        new Safetensors(content.metadata(), content.tensors()).write(file);
    }
}
