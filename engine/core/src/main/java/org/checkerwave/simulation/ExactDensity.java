package org.checkerwave.simulation;

import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.parameter.Parameter;

/** The density that an exact solver finds where a frame stands, to measure that of the frame by. */
public final class ExactDensity {

    /** Aim of the windowed expansion, rms error of n. */
    public static final double ACCURACY = 1e-5;

    private ExactDensity() {
    }

    /**
     * n of the frame's displacements and temperature, by the windowed expansion, which needs T > 0.
     *
     * @param threads at most this many threads work at once, at least 1
     */
    public static double[] of(Frame frame, int threads) {
        final HolsteinModel model = frame.parameters().model();
        final double[] potential = new double[frame.lattice().sites()];
        model.potential(frame.displacement(), potential);
        final double[] density = new double[potential.length];
        try (DensitySolver solver = Solvers.create(new SolverSpec.Window(ACCURACY), frame.lattice(), threads)) {
            solver.density(potential, frame.parameters().get(Parameter.TEMPERATURE) / model.hopping(), density);
        }
        return density;
    }
}
