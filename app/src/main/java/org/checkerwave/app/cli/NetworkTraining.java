package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.Measured;
import org.checkerwave.network.NetworkSolver;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.Evaluation;
import org.checkerwave.training.Trainer;
import org.checkerwave.training.TrainingPlan;
import org.checkerwave.training.TrainingState;

/**
 * Learns one network, watched on the terminal, and keeps its weights with what is known of them.
 *
 * @param folder that holds the weights and, beside them, the checkpoint
 * @param name of the weights file, without its suffix
 */
record NetworkTraining(TrainingPlan plan, DataSet training, DataSet validation, Path folder, String name, int threads) {

    /** One trajectory of so many validates. */
    static final int VALIDATION = 20;

    /** Goes on from the checkpoint if there is one. @param curve told the finished epochs, each time there is one more */
    Trainer.Result run(String label, Consumer<List<TrainingState.Epoch>> curve, StopOnInterrupt interrupt) {
        try (Trainer trainer = new Trainer(plan, training, validation,
                folder.resolve(name + "-checkpoint" + SolverSpec.Network.SUFFIX), threads);
                WatchedTraining watched = new WatchedTraining(label, curve, interrupt)) {
            return trainer.train(watched);
        }
    }

    Path weights() {
        return folder.resolve(name + SolverSpec.Network.SUFFIX);
    }

    /** Measures the best network and writes its weights. @param command as the origin of the weights tells it */
    Evaluation keep(Trainer.Result result, String command, DataSet measured) {
        return result.best().write(weights(), training, command, measured, threads);
    }

    /** How a training failed and what there is of it, to go on behind its name; empty for one that did not fail. */
    Optional<String> failure(Trainer.Result result) {
        final String kept = result.epoch() > 0
                ? "the weights of epoch " + result.epoch() + ", the best, are in " + weights() + "."
                : "no epoch was finished, so there are no weights to keep.";
        return switch (result.end()) {
            case FINISHED, STOPPED -> Optional.empty();
            case DIVERGED -> Optional.of(" diverged in epoch " + result.lastEpoch() + "; " + kept);
            case NOTHING_LEARNED -> Optional.of(" has learned nothing: in epoch " + result.lastEpoch()
                    + " its error is above that of n = ½ and no longer falls; " + kept);
        };
    }
}
