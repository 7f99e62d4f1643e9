package org.checkerwave.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;
import org.jspecify.annotations.Nullable;

/**
 * A training from nothing to weights, within a time: makes or reads the data, tries how long a step takes, learns for as many
 * epochs as the time has room for, and measures what was learned on trajectories that it has not seen.
 */
public final class TrainingJob {

    /** One trajectory of so many validates. */
    private static final int VALIDATION = 10;
    /** At most this part of the time is spent on trying how long a step takes, in at most so many seconds. */
    private static final double TRIAL_SHARE = 0.1;
    private static final double LONGEST_TRIAL = 3;

    private final TrainingOrder order;
    private final Watcher watcher;

    /** What the job is at. */
    public enum Stage { DATA, TRIAL, LEARNING, MEASURING }

    /** Told on the job's threads. */
    public interface Watcher {

        /** @param fraction of this stage that is done */
        void at(Stage stage, double fraction);

        /** @param plan of the epochs that follow @param training what is learned from @param validation what is not */
        void planned(TrainingPlan plan, DataSet training, DataSet validation);

        void learned(List<TrainingState.Epoch> curve);

        void improved(Learned best);

        /** Asked often; on true the job ends with what it has. */
        boolean stops();
    }

    /**
     * @param weights file of the best network, measured; null where no epoch was finished
     * @param errors of the best network on the validation states; null without weights
     */
    public record Outcome(Trainer.Result result, TrainingPlan plan, @Nullable Path weights, @Nullable Evaluation errors) {
    }

    public TrainingJob(TrainingOrder order, Watcher watcher) {
        this.order = order;
        this.watcher = watcher;
    }

    /** Carries the order out. @throws CancellationException if it was stopped before it had begun to learn */
    public Outcome run() {
        final DataSet all = data();
        final DataSet training = all.training(VALIDATION);
        final DataSet validation = all.validation(VALIDATION);
        final TrainingPlan plan = planned(training, validation);
        watcher.planned(plan, training, validation);
        final Trainer.Result result = learn(plan, training, validation);
        if (result.epoch() == 0) {
            return new Outcome(result, plan, null, null);
        }
        watcher.at(Stage.MEASURING, 0);
        final Path weights = order.weights(result.best());
        return new Outcome(result, plan, weights,
                result.best().write(weights, training, command(plan), validation, order.threads()));
    }

    /** As {@link Origin#command}. */
    public static String command(TrainingPlan plan) {
        return "checkerwave train " + Origin.DATA + " " + Origin.OUT + " " + plan.options();
    }

    private DataSet data() {
        try {
            Files.createDirectories(order.folder());
        } catch (IOException e) {
            throw new InvalidInput("The folder " + order.folder() + " cannot be made (" + SafeFile.reason(e)
                    + "); choose another one or make room.", e);
        }
        watcher.at(Stage.DATA, 0);
        return switch (order.source()) {
            case TrainingOrder.Source.Stored(Path file) -> DataSet.read(file);
            case TrainingOrder.Source.Made(Recipe recipe) -> {
                final DataSetMaker maker = new DataSetMaker(recipe, order.folder());
                maker.make(order.threads(), done -> {
                    if (watcher.stops()) {
                        throw new CancellationException("Stopped while making data.");
                    }
                    watcher.at(Stage.DATA, (double) done / recipe.trajectories().size());
                });
                final DataSet made = maker.finished();
                made.write(order.folder().resolve("dataset.safetensors"));
                yield made;
            }
        };
    }

    /** The usual plan with as many epochs as there is time for. */
    private TrainingPlan planned(DataSet training, DataSet validation) {
        final TrainingPlan usual = TrainingPlan.standard(order.kind());
        final double trial = Math.min(LONGEST_TRIAL, TRIAL_SHARE * order.seconds());
        watcher.at(Stage.TRIAL, 0);
        final Trial steps = new Trial(trial);
        try (Trainer trainer = new Trainer(usual, training, validation, null, order.threads())) {
            trainer.train(steps);
        }
        if (watcher.stops()) {
            throw new CancellationException("Stopped before learning.");
        }
        final long possible = (long) (order.seconds() / steps.seconds());
        return usual.lasting(Math.max(possible, usual.stepsAnEpoch(training.snapshots().size())), training.snapshots().size());
    }

    private Trainer.Result learn(TrainingPlan plan, DataSet training, DataSet validation) {
        try (Trainer trainer = new Trainer(plan, training, validation, null, order.threads())) {
            return trainer.train(new Trainer.Listener() {
                private int epochs;

                @Override
                public void progressed(double fraction, List<TrainingState.Epoch> curve) {
                    watcher.at(Stage.LEARNING, fraction);
                    if (curve.size() > epochs) {
                        epochs = curve.size();
                        watcher.learned(curve);
                    }
                }

                @Override
                public void improved(Learned best) {
                    watcher.improved(best);
                }

                @Override
                public boolean stops() {
                    return watcher.stops();
                }
            });
        }
    }

    /** Counts steps for a while, without the first one, in which everything is prepared. */
    private final class Trial implements Trainer.Listener {

        private final double longest;
        private int steps;
        private long start;
        private double elapsed;

        Trial(double longest) {
            this.longest = longest;
        }

        @Override
        public void progressed(double fraction, List<TrainingState.Epoch> epochs) {
            if (steps++ == 0) {
                start = System.nanoTime();
            }
            elapsed = (System.nanoTime() - start) * 1e-9;
        }

        @Override
        public boolean stops() {
            return (elapsed > longest && steps > 1) || watcher.stops();
        }

        /** A step's. */
        double seconds() {
            return elapsed / (steps - 1);
        }
    }
}
