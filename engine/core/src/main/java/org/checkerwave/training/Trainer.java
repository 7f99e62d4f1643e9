package org.checkerwave.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.Memory;
import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.Network;
import org.checkerwave.network.TrainingPass;
import org.jspecify.annotations.Nullable;

/**
 * Learns n from exact snapshots: mean-square error, Adam, cosine schedule, early stopping on other trajectories.
 * Threads share the snapshots of a batch; their gradients are added in the order of the batch, so that the result does
 * not depend on how many there are.
 */
public final class Trainer implements AutoCloseable {

    private static final long CHECKPOINT_NANOS = 60_000_000_000L;
    /** Digits of a fingerprint, 64 bits, that tell the data of a checkpoint. */
    private static final int SIGNED = 16;
    /** An epoch whose error is above that of n = ½ and so many times the lowest before has lost what was learned. */
    private static final double LOST = 1.5;
    /** Epochs without a lower error after which one above that of n = ½ means that nothing will be learned. */
    private static final int HOPELESS = 10;
    /** Relative difference of two errors of the same weights, summed in another order. */
    private static final double ROUNDING = 1e-9;

    private final TrainingPlan plan;
    private final String signature;
    private final @Nullable Path checkpoint;
    private final long interval;
    private final Workers workers;
    private final Network network;
    private final SquareLattice lattice;
    private final List<Snapshot> training;
    private final List<Snapshot> validation;
    private final float[][] trainingFeatures;
    private final float[][] validationFeatures;
    private final TrainingPass[] passes;
    private final float[][] gradients;
    private final double[] losses;

    /** Told after every step. */
    @FunctionalInterface
    public interface Listener {
        /** @param fraction of all steps; @param epochs finished so far */
        void progressed(double fraction, List<TrainingState.Epoch> epochs);

        /** Told after every epoch that lowered the validation error. */
        default void improved(Learned best) {
        }

        /** Told each time that the checkpoint cannot be written on the way; the training goes on. */
        default void unsaved(InvalidInput failure) {
        }

        /** Asked before every step; on true the training stops there, and can go on from its checkpoint. */
        default boolean stops() {
            return false;
        }
    }

    /** How a training ended. */
    public enum End {
        /** All epochs are done, or the validation error has not become better for long. */
        FINISHED,
        /** The listener stopped it. */
        STOPPED,
        /** The error was no number any more, or all that had been learned was lost again: the rate is too high. */
        DIVERGED,
        /** The error is above that of n = ½ and no longer falls: the rate is too high or too low. */
        NOTHING_LEARNED
    }

    /** @param checkpoint file written every minute, and read if it is there; null for none */
    public Trainer(TrainingPlan plan, DataSet training, DataSet validation, @Nullable Path checkpoint, int threads) {
        this(plan, training, validation, checkpoint, CHECKPOINT_NANOS, threads);
    }

    /** The same. @param interval between two checkpoints at least, in nanoseconds */
    public Trainer(TrainingPlan plan, DataSet training, DataSet validation, @Nullable Path checkpoint, long interval, int threads) {
        this.plan = plan;
        this.interval = interval;
        this.signature = plan + " on " + training.recipe() + ", " + training.snapshots().size() + " states, fingerprint "
                + training.fingerprint().substring(0, SIGNED) + ", validated by " + validation.fingerprint().substring(0, SIGNED);
        this.checkpoint = checkpoint;
        this.training = training.snapshots();
        this.validation = validation.snapshots();
        if (this.training.isEmpty() || this.validation.isEmpty()) {
            throw new InvalidInput("A training needs states of several trajectories, some to learn from and some to "
                    + "validate on; make more data with checkerwave dataset.");
        }
        this.lattice = this.training.getFirst().lattice();
        requireOneLattice(this.training);
        requireOneLattice(this.validation);
        this.workers = new Workers(threads);
        this.network = Network.random(plan.architecture(), new SplittableRandom(plan.seed()));
        Memory.require("A training on " + (training.snapshots().size() + validation.snapshots().size()) + " states of " + lattice + " sites",
                bytes(), "take fewer states, smaller ones, or fewer channels");
        this.passes = new TrainingPass[workers.count()];
        Arrays.setAll(passes, _ -> new TrainingPass(network, lattice.width(), lattice.height()));
        final int together = Math.min(plan.batch(), this.training.size());
        this.gradients = new float[together][network.weights().length];
        this.losses = new double[Math.max(together, this.validation.size())];
        this.trainingFeatures = features(this.training);
        this.validationFeatures = features(this.validation);
    }

    /** Of every thread's pass, the gradients of a batch, and the features of all states. */
    long bytes() {
        return workers.count() * TrainingPass.bytes(network, lattice.width(), lattice.height())
                + (long) Float.BYTES * Math.min(plan.batch(), training.size()) * network.weights().length
                + (training.size() + validation.size()) * TrainingPass.featureBytes(network, lattice.width(), lattice.height());
    }

    private void requireOneLattice(List<Snapshot> states) {
        for (final Snapshot snapshot : states) {
            if (!snapshot.lattice().equals(lattice)) {
                throw new InvalidInput("The states of a training need lattices of one size, but some are " + lattice
                        + " and others " + snapshot.lattice() + "; use data sets of the same size.");
            }
        }
    }

    private float[][] features(List<Snapshot> states) {
        final float[][] features = new float[states.size()][];
        workers.run(states.size(), (_, s) -> features[s] = TrainingPass.features(network, states.get(s).potential(),
                lattice.width(), lattice.height(), states.get(s).temperature()));
        return features;
    }

    /** Trains to the end of the plan, or until stopped or hopeless; returns the network of the lowest validation error. */
    public Result train(Listener listener) {
        final int weights = network.weights().length;
        final int stepsAnEpoch = plan.stepsAnEpoch(training.size());
        final long total = (long) plan.epochs() * stepsAnEpoch;
        TrainingState state = checkpoint != null && Files.exists(checkpoint)
                ? TrainingState.read(checkpoint, signature, weights)
                : new TrainingState(0, network.weights().clone(), new float[weights], new float[weights],
                        network.weights().clone(), Double.POSITIVE_INFINITY, 0, 0, List.of());
        System.arraycopy(state.weights(), 0, network.weights(), 0, weights);
        final Adam adam = new Adam(state.first(), state.second(), state.step());
        final List<TrainingState.Epoch> curve = new ArrayList<>(state.curve());
        final float[] gradient = new float[weights];
        float[] best = state.best();
        double bestError = state.bestError();
        int bestEpoch = state.bestEpoch();
        double lossSum = state.lossSum();
        long step = state.step();
        int lastEpoch = curve.size();
        long saved = System.nanoTime();
        final double ignorance = ignorance();
        End end = End.FINISHED;
        while (step < total && curve.size() - bestEpoch < plan.patience()) {
            if (listener.stops()) {
                end = End.STOPPED;
                break;
            }
            final int epoch = (int) (step / stepsAnEpoch);
            lastEpoch = epoch + 1;
            final int[] order = order(epoch);
            final int from = (int) (step % stepsAnEpoch) * plan.batch();
            final int states = Math.min(plan.batch(), training.size() - from);
            lossSum += batch(order, from, states, gradient);
            if (!Double.isFinite(lossSum)) {
                end = End.DIVERGED;
                break;
            }
            adam.step(network.weights(), gradient, plan.rate((double) step / total));
            step++;
            if (step % stepsAnEpoch == 0) {
                final double error = validationError();
                if (!Double.isFinite(error)) {
                    end = End.DIVERGED;
                    break;
                }
                curve.add(new TrainingState.Epoch(lastEpoch, Math.sqrt(lossSum / training.size()), error,
                        plan.rate((double) step / total)));
                lossSum = 0;
                if (error < bestError) {
                    bestError = error;
                    bestEpoch = lastEpoch;
                    best = network.weights().clone();
                    listener.improved(learned(best, bestError, bestEpoch));
                }
                end = judged(curve, ignorance);
                if (end != End.FINISHED) {
                    break;
                }
            }
            if (checkpoint != null && System.nanoTime() - saved > interval) {
                saveOnTheWay(new TrainingState(step, network.weights(), adam.first(), adam.second(), best, bestError, bestEpoch,
                        lossSum, curve), checkpoint, listener);
                saved = System.nanoTime();
            }
            listener.progressed((double) step / total, List.copyOf(curve));
        }
        if (end == End.FINISHED && worse(curve, ignorance)) {
            end = End.NOTHING_LEARNED;
        }
        if (checkpoint != null && (end == End.FINISHED || end == End.STOPPED)) {
            new TrainingState(step, network.weights(), adam.first(), adam.second(), best, bestError, bestEpoch,
                    lossSum, curve).write(checkpoint, signature);
        }
        return new Result(end, lastEpoch, learned(best, bestError, bestEpoch), List.copyOf(curve));
    }

    /** The training goes on if this fails: there may be room again next time. */
    private void saveOnTheWay(TrainingState state, Path file, Listener listener) {
        try {
            state.write(file, signature);
        } catch (InvalidInput e) {
            listener.unsaved(e);
        }
    }

    /**
     * What a training gave.
     *
     * @param lastEpoch that it was in when it ended
     */
    public record Result(End end, int lastEpoch, Learned best, List<TrainingState.Epoch> curve) {

        /** Of the lowest validation error. */
        public Network network() {
            return best.network();
        }

        public double validationError() {
            return best.validationError();
        }

        /** When the lowest validation error was reached, 0 for never. */
        public int epoch() {
            return best.epoch();
        }
    }

    private Learned learned(float[] weights, double error, int epoch) {
        return new Learned(Network.of(plan.architecture(), weights), error, epoch);
    }

    /** {@link End#FINISHED} where nothing speaks against going on. @param ignorance error of n = ½ */
    private static End judged(List<TrainingState.Epoch> curve, double ignorance) {
        final double last = curve.getLast().training();
        if (last <= ignorance) {
            return End.FINISHED;
        }
        final double lowest = curve.stream().mapToDouble(TrainingState.Epoch::training).min().orElseThrow();
        if (last > LOST * lowest) {
            return End.DIVERGED;
        }
        final TrainingState.Epoch fallen =
                curve.stream().filter(epoch -> epoch.training() <= lowest * (1 + ROUNDING)).findFirst().orElseThrow();
        return curve.getLast().number() - fallen.number() >= HOPELESS ? End.NOTHING_LEARNED : End.FINISHED;
    }

    /** Whether a training that has come to its end knows less than nothing and no more than after its first epoch. */
    private static boolean worse(List<TrainingState.Epoch> curve, double ignorance) {
        return curve.size() > 1 && curve.getLast().training() > ignorance
                && curve.getLast().training() >= curve.getFirst().training();
    }

    /** The rms error of n = ½ everywhere on the training states. */
    private double ignorance() {
        double sum = 0;
        for (final Snapshot snapshot : training) {
            for (final float density : snapshot.density()) {
                sum += density * density;
            }
        }
        return Math.sqrt(sum / ((double) training.size() * lattice.sites()));
    }

    private int[] order(int epoch) {
        final int[] order = IntStream.range(0, training.size()).toArray();
        final Random random = new Random(plan.seed() * 31 + epoch);
        for (int i = order.length - 1; i > 0; i--) {
            final int j = random.nextInt(i + 1);
            final int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
        return order;
    }

    /** Sum of the losses of a batch; their mean gradient to {@code gradient}. */
    private double batch(int[] order, int from, int states, float[] gradient) {
        workers.run(states, (worker, i) -> {
            final int s = order[from + i];
            losses[i] = passes[worker].gradient(trainingFeatures[s], training.get(s).temperature(),
                    training.get(s).density(), 1.0 / states, gradients[i]);
        });
        System.arraycopy(gradients[0], 0, gradient, 0, gradient.length);
        double loss = losses[0];
        for (int i = 1; i < states; i++) {
            loss += losses[i];
            for (int w = 0; w < gradient.length; w++) {
                gradient[w] += gradients[i][w];
            }
        }
        return loss;
    }

    private double validationError() {
        final float[][] densities = new float[workers.count()][lattice.sites()];
        workers.run(validation.size(), (worker, s) -> {
            final Snapshot snapshot = validation.get(s);
            passes[worker].density(validationFeatures[s], snapshot.temperature(), densities[worker]);
            double sum = 0;
            for (int i = 0; i < lattice.sites(); i++) {
                final double error = densities[worker][i] - snapshot.density()[i];
                sum += error * error;
            }
            losses[s] = sum / lattice.sites();
        });
        return Math.sqrt(Arrays.stream(losses, 0, validation.size()).sum() / validation.size());
    }

    @Override
    public void close() {
        workers.close();
    }
}
