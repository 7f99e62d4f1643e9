package org.checkerwave.app.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A text of a data file in every language of the window. @param byLanguage keys are {@link #LANGUAGES} */
public record Translated(Map<String, String> byLanguage) {

    /** Those of the window's own texts; English first. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    public Translated {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** In the language that the window speaks. */
    public String shown() {
        return in(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** In that language; in English if there is no other. */
    public String in(Locale language) {
        return byLanguage.getOrDefault(language.getLanguage(), byLanguage.get(LANGUAGES.getFirst()));
    }
}
