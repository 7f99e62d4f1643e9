package org.checkerwave.app.tile;

import java.util.Locale;
import org.checkerwave.app.text.Texts;

/** What can be switched in a tile; each offers those that make sense for it. */
public enum Switch {
    LOG_X,
    LOG_Y,
    LOG_COLOR,
    /** Distances in units of L½. */
    COLLAPSE;

    public String title() {
        return Texts.of("plot.switch." + name().toLowerCase(Locale.ROOT));
    }
}
