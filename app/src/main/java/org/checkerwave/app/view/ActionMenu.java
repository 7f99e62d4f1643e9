package org.checkerwave.app.view;

import java.util.Locale;
import java.util.Optional;
import org.checkerwave.app.text.Texts;

/** The menus of the window, from left to right, and the menus within them. */
public enum ActionMenu {
    FILE, EDIT, RUN, VIEW, COMPARE, PLOTS, LEARN, HELP, COLOURS, SCALE, LANGUAGE;

    public String title() {
        return Texts.of("menu." + name().toLowerCase(Locale.ROOT));
    }

    /** The menu that this one stands in. */
    public Optional<ActionMenu> parent() {
        return switch (this) {
            case COLOURS, SCALE, LANGUAGE -> Optional.of(VIEW);
            default -> Optional.empty();
        };
    }

    /** Its title after those that it stands in. */
    public String path() {
        return parent().map(above -> above.path() + " › ").orElse("") + title();
    }
}
