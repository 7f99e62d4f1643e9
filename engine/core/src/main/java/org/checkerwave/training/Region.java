package org.checkerwave.training;

import java.util.Locale;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;

/** Parts of parameter space that data are drawn from and errors are told for. */
public enum Region {
    /** Round the preset coarsening. */
    DEFAULT(0),
    /** Round the preset strong. */
    STRONG(1),
    /** Everything the sliders reach: g 1–4, κ 0–0.2, T 0.05–1.5. */
    RANGE(2);

    private final int number;

    Region(int number) {
        this.number = number;
    }

    /** Number in data sets. */
    int number() {
        return number;
    }

    /** Name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param number of a region, from 0 to one less than there are */
    static Region ofNumber(int number) {
        return Stream.of(values()).filter(region -> region.number == number).findFirst().orElseThrow();
    }

    public static Region ofKey(String key) {
        for (final Region region : values()) {
            if (region.key().equals(key)) {
                return region;
            }
        }
        throw new InvalidInput("There is no region \"" + key + "\"; choose default, strong or range.");
    }
}
