package org.checkerwave.training;

import java.util.Locale;
import org.checkerwave.InvalidInput;
import org.checkerwave.network.Architecture;

/**
 * All that determines a training: the same plan and data give the same weights, bit for bit, on any number of threads.
 *
 * @param epochs times that every state is used
 * @param batch states in one step
 * @param rate largest learning rate; it falls to 0 as a half cosine
 * @param patience epochs without a better validation error after which the training stops; as many as epochs for never
 * @param seed of the first weights and of the order of the states
 */
public record TrainingPlan(Architecture architecture, int epochs, int batch, double rate, int patience, long seed) {

    public TrainingPlan {
        require(epochs >= 1, "number of epochs", epochs, "at least 1");
        require(batch >= 1, "batch", batch, "at least 1");
        require(rate > 0 && rate <= 1, "learning rate", rate, "between 0 and 1");
        require(patience >= 1, "patience", patience, "at least 1");
    }

    /** What the networks that come with the program are trained with, but for patience: none of them stopped early. */
    public static TrainingPlan standard(Architecture.Kind kind) {
        return switch (kind) {
            case RECURSION -> usual(new Architecture(kind, 32, 4, 10), 80, 3e-3);
            case GCNN -> usual(new Architecture(kind, 8, 3), 40, 3e-3);
            case GNN -> usual(new Architecture(kind, 24, 5), 40, 3e-3);
            case CNN -> usual(new Architecture(kind, 40, 3), 40, 2e-3);
            case EFNN -> usual(new Architecture(kind, 8, 2), 40, 3e-3);
            case DESCRIPTOR -> usual(new Architecture(kind, 48, 3), 40, 3e-3);
        };
    }

    private static TrainingPlan usual(Architecture architecture, int epochs, double rate) {
        return new TrainingPlan(architecture, epochs, 4, rate, epochs, 1);
    }

    private static void require(boolean holds, String what, Number value, String range) {
        if (!holds) {
            throw new InvalidInput("The " + what + " of the training is " + value + "; it must be " + range + ".");
        }
    }

    /** Batches that use every state once; the last one may be smaller. */
    public int stepsAnEpoch(int states) {
        return Math.ceilDiv(states, batch);
    }

    /**
     * The plan with so many epochs that it does about so many steps, and all of them: amounts of data then differ in
     * nothing else.
     */
    public TrainingPlan lasting(long steps, int states) {
        final int epoch = stepsAnEpoch(states);
        if (steps < epoch) {
            throw new InvalidInput(steps + " steps do not use each of " + states + " states once; give at least " + epoch
                    + " steps or fewer states.");
        }
        final int lasting = Math.toIntExact(Math.round((double) steps / epoch));
        return new TrainingPlan(architecture, lasting, batch, rate, lasting, seed);
    }

    /** The same plan from other first weights, in another order. */
    public TrainingPlan withSeed(long other) {
        return new TrainingPlan(architecture, epochs, batch, rate, patience, other);
    }

    /** The plan as options of checkerwave train. */
    public String options() {
        return String.format(Locale.ROOT,
                "--network %s --channels %d --depth %d%s --epochs %d --batch %d --rate %s --patience %d --seed %d",
                architecture.kind().key(), architecture.channels(), architecture.depth(),
                architecture.levels() > 0 ? " --levels " + architecture.levels() : "", epochs, batch, rate, patience,
                seed);
    }

    /** Learning rate after a fraction of all steps: a short linear start, then a half cosine to 0. */
    double rate(double fraction) {
        final double start = Math.min(1, fraction / 0.02 + 0.01);
        return rate * start * 0.5 * (1 + StrictMath.cos(Math.PI * Math.min(1, fraction)));
    }
}
