package org.checkerwave.app.model;

import java.util.Locale;
import org.checkerwave.app.text.Texts;

/** Where the states come from that a network is to learn from. */
public enum TrainingSource {
    /** Quenches round the parameters of the run that is shown. */
    RUN,
    /** Quenches from everywhere that the sliders reach. */
    STANDARD,
    /** A file that checkerwave dataset wrote. */
    FILE;

    public String title() {
        return Texts.of("training.source." + key());
    }

    public String about() {
        return Texts.of("training.source." + key() + ".about");
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
