package org.checkerwave.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerwave.electrons.SolverSpec;

/**
 * Where the weights of a network come from: in their file as {@link #text}, so that people and the program read the same.
 *
 * @param states that were learned from
 * @param recipe of the data, as {@link Recipe#toString} tells it
 * @param epoch whose weights were kept
 * @param validationError rms error of n of that epoch on the validation trajectories
 * @param command that trained the network, with {@value #DATA} and {@value #OUT} for its folders
 */
public record Origin(int states, String recipe, int epoch, double validationError, String command) {

    /** How a command names the data before they have a place. */
    public static final String DATA = "--data FOLDER";
    /** How a command names where the results go before they have a place. */
    public static final String OUT = "--out FOLDER";

    private static final Pattern TEXT = Pattern.compile("Learned from (\\d+) states of the recipe (.+)\\. Epoch (\\d+) was"
            + " kept, rms error of n (\\S+) on the validation trajectories\\. Trained by: (.+)");
    private static final Pattern TRAINED = Pattern.compile("^checkerwave train .*--network (\\S+)");
    private static final Pattern STANDARD =
            Pattern.compile(Recipe.STANDARD + ", seed (-?\\d+), (\\d+) trajectories");

    /** In words, as weights files carry it. */
    public String text() {
        return String.format(Locale.ROOT, "Learned from %d states of the recipe %s. Epoch %d was kept, rms error of n %.5f"
                + " on the validation trajectories. Trained by: %s", states, recipe, epoch, validationError, command);
    }

    /** Reads {@link #text}; empty for any other words. */
    public static Optional<Origin> of(String text) {
        final Matcher words = TEXT.matcher(text);
        if (!words.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Origin(Integer.parseInt(words.group(1)), words.group(2), Integer.parseInt(words.group(3)),
                    Double.parseDouble(words.group(4)), words.group(5)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether data of that recipe have states that were learned from: the standard recipe begins with the same trajectories
     * for a seed, however many there are. False where one of the recipes is {@link DataSet#UNKNOWN}.
     */
    public boolean learnedFrom(String other) {
        final Matcher own = STANDARD.matcher(recipe);
        final Matcher others = STANDARD.matcher(other);
        return !other.equals(DataSet.UNKNOWN) && (other.equals(recipe)
                || (own.matches() && others.matches() && own.group(1).equals(others.group(1))));
    }

    /** Whether no state of data of that recipe was learned from, as far as recipes tell; false where one is unknown. */
    public boolean neverLearnedFrom(String other) {
        return !recipe.equals(DataSet.UNKNOWN) && !other.equals(DataSet.UNKNOWN) && !learnedFrom(other);
    }

    /**
     * The command lines that make the network again from nothing: its data, the held-out data, the training, the card.
     *
     * @param folder that the training writes into
     * @return empty where the recipe is none of the program's own
     */
    public List<String> commands(String folder) {
        final Matcher standard = STANDARD.matcher(recipe);
        final List<String> commands = new ArrayList<>();
        if (standard.matches()) {
            commands.add("checkerwave dataset --recipe " + Recipe.STANDARD + " --trajectories " + standard.group(2)
                    + " --seed " + standard.group(1) + " --out data");
            commands.add("checkerwave dataset --recipe " + Recipe.HELD_OUT + " --out heldout");
            commands.add(command.replace(DATA, "--data data --held-out heldout").replace(OUT, "--out " + folder));
            final Matcher network = TRAINED.matcher(command);
            if (network.find()) {
                commands.add("checkerwave evaluate --weights " + folder + "/" + network.group(1)
                        + SolverSpec.Network.SUFFIX + " --data heldout --out " + folder + " --record");
            }
        }
        return commands;
    }
}
