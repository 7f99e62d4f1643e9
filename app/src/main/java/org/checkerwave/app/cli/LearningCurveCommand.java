package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.network.Architecture;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.Evaluation;
import org.checkerwave.training.Origin;
import org.checkerwave.training.Trainer;
import org.checkerwave.training.TrainingPlan;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much better networks become with more data, at the same work of training. */
@Command(name = "learning-curve", mixinStandardHelpOptions = true, description = {
        "Trains networks on growing amounts of data and measures their errors on held-out states.",
        "All trainings do the same number of steps. Results: learning-curve.csv, learning-curve as PNG and SVG, and "
                + "KIND-STATES.safetensors for each training. After an interruption the same command goes on where it "
                + "stopped."})
final class LearningCurveCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--networks", split = ",", defaultValue = "gcnn,cnn", paramLabel = "KIND",
            converter = NetworkKind.class, description = "Families, built as those that come with the program. Default: "
                    + "${DEFAULT-VALUE}, with and without symmetry at nearly the same cost.")
    private List<Architecture.Kind> kinds;

    @Option(names = "--states", split = ",", defaultValue = "50,200,800", paramLabel = "N",
            description = "How many states to learn from, the first of the data. Default: ${DEFAULT-VALUE}.")
    private List<Integer> amounts;

    @Option(names = "--data", required = true, paramLabel = "FOLDER|FILE",
            description = "What checkerwave dataset wrote; every twentieth trajectory validates, the same ones for all amounts.")
    private Path data;

    @Option(names = "--held-out", required = true, paramLabel = "FOLDER|FILE",
            description = "Data to measure the errors on, of which nothing is in --data.")
    private Path heldOut;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Receives the results; made if missing.")
    private Path folder;

    @Option(names = "--steps", defaultValue = "6000", paramLabel = "N",
            description = "Steps of each training, rounded to whole epochs. Default: ${DEFAULT-VALUE}.")
    private long steps;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "NUMBER",
            description = "Of first weights and order. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin
    private ThreadsOption threads;

    @Override
    public void run() {
        final DataSet all = DataFile.read(data);
        final DataSet measured = DataFile.readHeldOut(heldOut, all, data);
        final List<NetworkTraining> trainings = trainings(all);
        OutputFolder.create(folder);
        final FigureFolder figures = new FigureFolder(folder, MadeBy.note(spec, List.of()));
        final List<LearningCurvePoint> points = new ArrayList<>();
        try (StopOnInterrupt interrupt = new StopOnInterrupt()) {
            for (final NetworkTraining training : trainings) {
                final String label = String.format(Locale.ROOT, "%s (%d of %d)", training.name(), points.size() + 1,
                        trainings.size());
                final Trainer.Result result = training.run(label, _ -> { }, interrupt);
                if (result.end() == Trainer.End.STOPPED) {
                    break;
                }
                points.add(point(training, result, measured));
                LearningCurveFiles.write(points, figures);
            }
        }
        print(points, trainings.size());
    }

    /** One for each network and amount; what cannot be trained is refused before anything is. */
    private List<NetworkTraining> trainings(DataSet all) {
        final DataSet validation = all.validation(NetworkTraining.VALIDATION);
        final DataSet training = all.training(NetworkTraining.VALIDATION);
        final List<NetworkTraining> trainings = new ArrayList<>();
        for (final Architecture.Kind kind : kinds.stream().distinct().toList()) {
            final TrainingPlan usual = TrainingPlan.standard(kind);
            for (final int amount : amounts.stream().distinct().sorted().toList()) {
                final DataSet first = training.firstStates(amount);
                trainings.add(new NetworkTraining(usual.withSeed(seed).lasting(steps, amount), first, validation, folder,
                        kind.key() + "-" + amount, threads.count()));
            }
        }
        return trainings;
    }

    private LearningCurvePoint point(NetworkTraining training, Trainer.Result result, DataSet measured) {
        final Optional<InvalidInput> failure = training.failure(result).map(how -> new InvalidInput("The training "
                + training.name() + how + " Choose another --seed and another folder."));
        if (result.epoch() == 0) {
            throw failure.orElseThrow();
        }
        final DataSet learned = training.training();
        final int states = learned.snapshots().size();
        final Evaluation evaluation = training.keep(result, "checkerwave learning-curve " + Origin.DATA + " " + Origin.OUT
                + " --networks " + training.plan().architecture().kind().key() + " --states " + states + " --steps " + steps
                + " --seed " + seed, measured);
        failure.ifPresent(e -> {
            throw e;
        });
        return new LearningCurvePoint(result.network(), learned.snapshots().getFirst().lattice(), states,
                (long) training.plan().stepsAnEpoch(states) * training.plan().epochs(), evaluation);
    }

    private void print(List<LearningCurvePoint> points, int planned) {
        final PrintWriter out = spec.commandLine().getOut();
        if (!points.isEmpty()) {
            out.print(LearningCurveFiles.table(points).aligned());
        }
        if (points.size() < planned) {
            out.printf(Locale.ROOT, "stopped after %d of %d trainings; the same command goes on from here%n",
                    points.size(), planned);
        }
        out.printf("results in %s%n", folder);
        out.flush();
    }
}
