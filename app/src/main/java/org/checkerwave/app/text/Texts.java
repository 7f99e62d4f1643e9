package org.checkerwave.app.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of the window, from {@code texts.properties} (English) or the file of the language of
 * {@link Locale.Category#DISPLAY}, which the program sets before it opens its window. Numbers in texts are those of files and
 * papers, with a decimal point in every language.
 */
public final class Texts {

    private static final String BUNDLE = "org.checkerwave.app.text.texts";
    /** A language that there is no file for becomes English, not that of the system. */
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Texts() {
    }

    /** The text of that key. @param values fill its places, as in {@link String#format} */
    public static String of(String key, Object... values) {
        final String text = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(Locale.Category.DISPLAY), ENGLISH_OTHERWISE)
                .getString(key);
        return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    }
}
