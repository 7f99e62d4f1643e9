package org.checkerwave.app.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something that the palette finds and does.
 *
 * @param title a few words
 * @param place where it stands otherwise, such as its menu
 * @param about a sentence on what it does; may be empty
 * @param keys that do it without the palette; may be empty
 */
public record PaletteEntry(String title, String place, String about, String keys, Runnable action) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** How well this fits what was typed, in words of any order; 0 if a word is nowhere in it. */
    int fit(String typed) {
        final String[] words = plain(typed).strip().split("\\s+");
        final String ownTitle = plain(title);
        final String rest = plain(place + " " + about + " " + keys);
        final int[] fits = Arrays.stream(words).mapToInt(word -> fit(word, ownTitle, rest)).toArray();
        return Arrays.stream(fits).anyMatch(fit -> fit == 0) ? 0 : Arrays.stream(fits).sum();
    }

    private static int fit(String word, String title, String rest) {
        if (title.startsWith(word) || title.contains(" " + word)) {
            return 8;
        }
        if (title.contains(word)) {
            return 6;
        }
        if (inOrder(word, title)) {
            return 3;
        }
        return rest.contains(word) ? 2 : 0;
    }

    /** Whether the letters stand in the text one after the other, at whatever distance. */
    private static boolean inOrder(String letters, String text) {
        int next = 0;
        for (int i = 0; i < text.length() && next < letters.length(); i++) {
            next += text.charAt(i) == letters.charAt(next) ? 1 : 0;
        }
        return next == letters.length();
    }

    /** In small letters without accents. */
    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
