package org.checkerwave.app.settings;

import java.util.Locale;

/** Language of the window; what it was at the start stays until the program is started again. */
public enum Language {
    SYSTEM, ENGLISH, GERMAN;

    public static final Setting<Language> SETTING = Setting.choice("language", SYSTEM);

    /** The locale of the window's texts. @param ofSystem what the system asks for */
    public Locale locale(Locale ofSystem) {
        return switch (this) {
            case SYSTEM -> ofSystem;
            case ENGLISH -> Locale.ENGLISH;
            case GERMAN -> Locale.GERMAN;
        };
    }
}
