package org.checkerwave.app.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.Json;

/** A text of a data file in every language of the window. @param byLanguage keys are {@link #LANGUAGES} */
public record Translated(Map<String, String> byLanguage) {

    /** Those of the window's own texts; English first. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    public Translated {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** A text of a data file; one that lacks a language is refused with an {@link InvalidInput}. */
    public static Translated read(Json json, String key) {
        if (!json.has(key)) {
            throw new InvalidInput(json.name() + " has no \"" + key + "\"; write one in each language ("
                    + String.join(", ", LANGUAGES) + ").");
        }
        final Json texts = json.part(key).requireOnly(LANGUAGES.toArray(String[]::new));
        final Map<String, String> byLanguage = new HashMap<>();
        for (final String language : LANGUAGES) {
            if (!texts.has(language) || texts.text(language).isBlank()) {
                throw new InvalidInput(texts.name() + " is missing in the language \"" + language
                        + "\"; write it beside the others.");
            }
            byLanguage.put(language, texts.text(language));
        }
        return new Translated(byLanguage);
    }

    /** In the language that the window speaks. */
    public String shown() {
        return in(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** In that language; in English if there is no other. */
    public String in(Locale language) {
        return Objects.requireNonNullElseGet(byLanguage.get(language.getLanguage()), () -> Objects.requireNonNull(byLanguage.get(LANGUAGES.getFirst())));
    }
}
