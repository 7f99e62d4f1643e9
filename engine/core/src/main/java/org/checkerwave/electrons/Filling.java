package org.checkerwave.electrons;

import java.util.Arrays;
import org.checkerwave.InvalidInput;

/** How the number of electrons is fixed. */
public enum Filling {
    /** μ = 0: half filling by particle–hole symmetry, local and exactly odd. The model's default. */
    GRAND_CANONICAL("grand-canonical"),
    /** Exactly half an electron per site in every configuration, by moving μ: a non-local constraint. */
    HALF("half");

    private final String key;

    Filling(String key) {
        this.key = key;
    }

    /** Name in files and on the command line. */
    public String key() {
        return key;
    }

    public static Filling ofKey(String key) {
        return Arrays.stream(values()).filter(filling -> filling.key.equals(key)).findFirst().orElseThrow(
                () -> new InvalidInput("There is no filling \"" + key + "\"; choose grand-canonical or half."));
    }
}
