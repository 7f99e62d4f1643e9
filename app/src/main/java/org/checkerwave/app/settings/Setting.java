package org.checkerwave.app.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.Json;

/**
 * One value that is remembered.
 *
 * @param key its name in the file
 * @param usual what it is until somebody changes it
 * @param reader reads it; one that is of no use is told in an {@link InvalidInput}
 * @param format what stands for it in JSON
 */
public record Setting<T>(String key, T usual, Function<Json, T> reader, Function<T, Object> format) {

    public static Setting<String> text(String key, String usual) {
        return new Setting<>(key, usual, json -> json.text(key), text -> text);
    }

    public static Setting<Boolean> flag(String key, boolean usual) {
        return new Setting<>(key, usual, json -> json.flag(key), flag -> flag);
    }

    public static Setting<List<String>> texts(String key, List<String> usual) {
        return new Setting<>(key, List.copyOf(usual), json -> List.copyOf(json.texts(key)), texts -> texts);
    }

    /** A number between two, which belong to it. */
    public static Setting<Number> number(String key, Number usual, double least, double most) {
        final UnaryOperator<Double> checked = value -> {
            if (!(value >= least && value <= most)) {
                throw new InvalidInput("\"" + key + "\" is " + value + ", not between " + least + " and " + most + ".");
            }
            return value;
        };
        return new Setting<>(key, usual, json -> checked.apply(json.number(key)), number -> number);
    }

    /** One of the constants of an enum, by its name in lower case. */
    public static <E extends Enum<E>> Setting<E> choice(String key, E usual) {
        return new Setting<>(key, usual, json -> Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .filter(each -> word(each).equals(json.text(key))).findFirst()
                .orElseThrow(() -> new InvalidInput("\"" + key + "\" is \"" + json.text(key) + "\", which is none of "
                        + String.join(", ", Arrays.stream(usual.getDeclaringClass().getEnumConstants()).map(Setting::word)
                                .toList()) + ".")), Setting::word);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
