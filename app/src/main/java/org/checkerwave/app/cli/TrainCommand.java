package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.network.Architecture;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.Origin;
import org.checkerwave.training.Trainer;
import org.checkerwave.training.TrainingPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns a network from exact data. */
@Command(name = "train", mixinStandardHelpOptions = true, description = {
        "Trains a network on the data that checkerwave dataset made.",
        "Results: NETWORK.safetensors, loss.csv and loss.png. A training that was stopped goes on from its checkpoint "
                + "when the same command is given again; the same seed gives the same weights."})
final class TrainCommand implements Runnable {

    private static final String USUAL = "Default: as the network that comes with the program.";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--network", required = true, paramLabel = "KIND", converter = NetworkKind.class,
            description = "recursion, gcnn, gnn, efnn, descriptor or cnn.")
    private Architecture.Kind kind;

    @Option(names = "--data", required = true, paramLabel = "FOLDER|FILE",
            description = "What checkerwave dataset wrote; every twentieth trajectory validates.")
    private Path data;

    @Option(names = "--held-out", paramLabel = "FOLDER|FILE",
            description = "Data to measure the errors by region on, of which nothing is in --data. Default: the validation "
                    + "trajectories.")
    private @Nullable Path heldOut;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Receives the results; made if missing.")
    private Path folder;

    @Option(names = "--channels", paramLabel = "C", description = "Of each parity in a hidden layer. " + USUAL)
    private @Nullable Integer channels;

    @Option(names = "--depth", paramLabel = "D", description = "Hidden layers. " + USUAL)
    private @Nullable Integer depth;

    @Option(names = "--epochs", paramLabel = "N", description = "Times that every state is used. " + USUAL)
    private @Nullable Integer epochs;

    @Option(names = "--levels", paramLabel = "K", description = "Levels of the local recursion, for recursion. " + USUAL)
    private @Nullable Integer levels;

    @Option(names = "--batch", paramLabel = "B", description = "States in one step. " + USUAL)
    private @Nullable Integer batch;

    @Option(names = "--rate", paramLabel = "R", description = "Largest learning rate. " + USUAL)
    private @Nullable Double rate;

    @Option(names = "--patience", paramLabel = "P",
            description = "Epochs without a better validation error after which to stop. Default: as many as there are "
                    + "epochs, so that no training stops early.")
    private @Nullable Integer patience;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Of first weights and order. " + USUAL)
    private @Nullable Long seed;

    @Mixin
    private ThreadsOption threads;

    @Override
    public void run() {
        final TrainingPlan plan = plan();
        final DataSet all = DataFile.read(data);
        final DataSet validation = all.validation(NetworkTraining.VALIDATION);
        final DataSet measured = heldOut == null ? validation : DataFile.readHeldOut(heldOut, all, data);
        final NetworkTraining training = new NetworkTraining(plan, all.training(NetworkTraining.VALIDATION), validation,
                folder, kind.key(), threads.count());
        OutputFolder.create(folder);
        try (StopOnInterrupt interrupt = new StopOnInterrupt()) {
            final FigureFolder figures = new FigureFolder(folder, MadeBy.note(spec, List.of()));
            figures.writeNote();
            final LossCurve curve = new LossCurve(figures);
            final Trainer.Result result = training.run(kind.key(), curve::write, interrupt);
            curve.write(result.curve());
            finish(result, training, measured);
        }
    }

    private TrainingPlan plan() {
        final TrainingPlan usual = TrainingPlan.standard(kind);
        final int times = epochs != null ? epochs : usual.epochs();
        return new TrainingPlan(
                new Architecture(kind, channels != null ? channels : usual.architecture().channels(),
                        depth != null ? depth : usual.architecture().depth(),
                        levels != null ? levels : usual.architecture().levels()),
                times, batch != null ? batch : usual.batch(), rate != null ? rate : usual.rate(),
                patience != null ? patience : times, seed != null ? seed : usual.seed());
    }

    private void finish(Trainer.Result result, NetworkTraining training, DataSet measured) {
        final PrintWriter out = spec.commandLine().getOut();
        if (result.epoch() > 0) {
            final Map<String, Double> errors = training.keep(result, "checkerwave train " + Origin.DATA + " " + Origin.OUT
                    + " " + training.plan().options(), measured).byRegion();
            out.printf(Locale.ROOT, "%s, %d weights: rms error of n %.5f on the validation trajectories in epoch %d of %d%n",
                    kind.key(), result.network().weights().length, result.validationError(), result.epoch(),
                    training.plan().epochs());
            errors.forEach((region, error) -> out.printf(Locale.ROOT, "rms error of n, region %s, %s: %.5f%n", region,
                    heldOut == null ? "validation" : "held out", error));
        }
        training.failure(result).ifPresent(failure -> {
            throw new InvalidInput("The training" + failure + " Train with "
                    + (result.end() == Trainer.End.DIVERGED ? "a lower" : "another") + " --rate into another folder.");
        });
        if (result.end() == Trainer.End.STOPPED) {
            out.println("stopped on the way; the same command goes on from here");
        }
        out.printf(Locale.ROOT, "results in %s%n", folder);
        out.flush();
    }
}
