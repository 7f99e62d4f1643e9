package org.checkerwave.app.model;

import java.util.Locale;
import org.checkerwave.app.settings.Setting;
import org.checkerwave.app.text.Texts;

/** How the window is coloured. */
public enum Theme {
    SYSTEM, LIGHT, DARK;

    public static final Setting<Theme> SETTING = Setting.choice("theme", SYSTEM);

    public String title() {
        return Texts.of("theme." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether dark colours are wanted. @param systemIsDark what the system asks for at the moment */
    public boolean isDark(boolean systemIsDark) {
        return this == DARK || (this == SYSTEM && systemIsDark);
    }
}
