package org.checkerwave.training;

import java.nio.file.Path;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.Architecture;

/**
 * What somebody at the window wants to be learned.
 *
 * @param kind family, in the size of the network that comes with the program
 * @param source of the states to learn from
 * @param seconds that learning is to take, about; making data takes its own time
 * @param folder of this training alone; made if missing
 * @param name of the weights files in it, before the epoch
 * @param threads at most this many compute
 */
public record TrainingOrder(Architecture.Kind kind, Source source, double seconds, Path folder, String name, int threads) {

    /** Shortest time that a training is worth, in seconds. */
    public static final double SHORTEST = 5;

    /** Where states come from. */
    public sealed interface Source {

        /** They are made first. */
        record Made(Recipe recipe) implements Source {
        }

        /** What checkerwave dataset wrote. */
        record Stored(Path file) implements Source {
        }
    }

    public TrainingOrder {
        if (!(seconds >= SHORTEST) || seconds == Double.POSITIVE_INFINITY) {
            throw new InvalidInput("A training of " + seconds + " s is asked for; give at least " + SHORTEST + " s.");
        }
    }

    /** Where the weights of that epoch belong: a file of their own, since a run names its weights by their file. */
    public Path weights(Learned learned) {
        return folder.resolve(name + "-epoch" + learned.epoch() + SolverSpec.Network.SUFFIX);
    }
}
