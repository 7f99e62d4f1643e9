package org.checkerwave.training;

import java.util.Locale;
import org.checkerwave.InvalidInput;

/** Parts of parameter space that data are drawn from and errors are told for. */
public enum Region {
    /** Round the preset coarsening. */
    DEFAULT,
    /** Round the preset strong. */
    STRONG,
    /** Everything the sliders reach: g 1–4, κ 0–0.2, T 0.05–1.5. */
    RANGE;

    /** Name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
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
