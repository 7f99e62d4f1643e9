package org.checkerwave.training;

import java.nio.file.Path;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.Measured;
import org.checkerwave.network.Network;
import org.checkerwave.network.NetworkSolver;
import org.checkerwave.network.TrainedNetwork;

/**
 * The best that a training has learned so far.
 *
 * @param network of the lowest validation error; nobody changes it
 * @param validationError its rms error of n; infinite where no epoch was finished
 * @param epoch when it was reached, 0 for never
 */
public record Learned(Network network, double validationError, int epoch) {

    /**
     * The network with its range and origin, ready to be written.
     *
     * @param command that trained it, as {@link Origin#command}
     */
    public TrainedNetwork trained(DataSet training, String command, Measured measured) {
        return new TrainedNetwork(network, training.range(), measured,
                new Origin(training.snapshots().size(), training.recipe(), epoch, validationError, command).text());
    }

    /**
     * Measures errors and symmetry and writes the weights. The speed is left out: the same seed gives the same file.
     *
     * @param training what was learned from
     * @param measured what the errors are measured on
     * @return the errors
     */
    public Evaluation write(Path weights, DataSet training, String command, DataSet measured, int threads) {
        try (NetworkSolver solver = new NetworkSolver(new SolverSpec.Network(weights.toString()),
                trained(training, command, Measured.NOTHING), measured.snapshots().getFirst().lattice(), threads)) {
            final Evaluation evaluation = Evaluation.of(solver, measured);
            trained(training, command, new Measured(evaluation.byRegion(),
                    SymmetryResidual.on(measured, solver).group(), Double.NaN)).write(weights);
            return evaluation;
        }
    }
}
