package org.checkerwave.app.view;

import java.util.Locale;
import org.checkerwave.app.text.Texts;

/** The menus of the window, from left to right. */
public enum ActionMenu {
    FILE, EDIT, RUN, VIEW, COMPARE, PLOTS, LEARN, HELP;

    public String title() {
        return Texts.of("menu." + name().toLowerCase(Locale.ROOT));
    }
}
