package org.checkerwave.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerwave.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A JSON object with checked access: what is missing or of the wrong type is told by name in an {@link InvalidInput}.
 *
 * @param entries maps in the order of the text, lists, String, Boolean, null, and numbers as Long, BigInteger beyond its range, or Double
 * @param name where it stands, for messages
 */
public record Json(Map<String, ?> entries, String name) {

    /** Parses an object. */
    public static Json parse(byte[] text, String name) {
        try {
            return object(JsonText.read(text), name);
        } catch (JacksonException e) {
            throw new InvalidInput(name + " is no valid JSON (" + e.getOriginalMessage() + "); restore it from a backup.", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Json object(@Nullable Object value, String name) {
        if (!(value instanceof Map<?, ?>)) {
            throw new InvalidInput(name + " must be a JSON object, not " + quote(value) + ".");
        }
        return new Json((Map<String, ?>) value, name);
    }

    /** Indented text of maps, lists, numbers, truth values and strings, in UTF-8. */
    public static byte[] format(Map<String, ?> object) {
        return JsonText.write(object);
    }

    /** An entry as it is written in JSON, in one line. */
    public static String quote(@Nullable Object value) {
        return JsonText.quote(value);
    }

    public Set<String> keys() {
        return entries.keySet();
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Refuses an object that has an entry of another name. */
    public Json requireOnly(String... known) {
        for (final String key : keys()) {
            if (!List.of(known).contains(key)) {
                throw new InvalidInput(name + " has the entry \"" + key + "\", which nothing reads; the entries are "
                        + String.join(", ", known) + ".");
            }
        }
        return this;
    }

    /** An object without entries. */
    public Json empty() {
        return new Json(Map.of(), name);
    }

    private <T> T required(String key, Class<T> type, String kind) {
        final Object value = entries.get(key);
        if (!type.isInstance(value)) {
            throw new InvalidInput(name + " lacks " + kind + " \"" + key + "\".");
        }
        return type.cast(value);
    }

    /** Infinite beyond the largest that there is. */
    public double number(String key) {
        return required(key, Number.class, "a number").doubleValue();
    }

    public long integer(String key) {
        return required(key, Long.class, "a whole number");
    }

    /** A whole number that an int holds. */
    public int count(String key) {
        final long number = integer(key);
        if (number != (int) number) {
            throw new InvalidInput(name + " has the " + key + " " + number + ", which is far too "
                    + (number < 0 ? "small" : "large") + "; give a whole number of a usual size.");
        }
        return (int) number;
    }

    public String text(String key) {
        return required(key, String.class, "a text");
    }

    public boolean isText(String key) {
        return entries.get(key) instanceof String;
    }

    public boolean flag(String key) {
        return required(key, Boolean.class, "true or false for");
    }

    /** Its items are what entries are. */
    public List<?> list(String key) {
        return required(key, List.class, "a list");
    }

    public List<String> texts(String key) {
        final List<String> texts = new ArrayList<>();
        for (final Object item : list(key)) {
            if (!(item instanceof String text)) {
                throw new InvalidInput(name + "." + key + " holds " + quote(item) + ", which is no text.");
            }
            texts.add(text);
        }
        return texts;
    }

    public Json object(String key) {
        return object(required(key, Map.class, "an object"), name + "." + key);
    }

    /** As {@link #object}, named as in a sentence. */
    public Json part(String key) {
        return new Json(object(key).entries(), name + ", " + key);
    }

    public List<Json> objects(String key) {
        final List<Json> objects = new ArrayList<>();
        for (final Object item : list(key)) {
            objects.add(object(item, name + "." + key + "[" + objects.size() + "]"));
        }
        return objects;
    }

    /** Numbers as {@link #format} takes them: JSON has no word for what is not finite, so that becomes a text. */
    public static List<Object> values(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(v -> Double.isFinite(v) ? (Object) v : Double.toString(v)).toList();
    }

    /** A list of numbers, from {@link #values(double[])}. */
    public double[] values(String key) {
        return list(key).stream().mapToDouble(item -> value(item, key)).toArray();
    }

    private double value(@Nullable Object item, String key) {
        return switch (item) {
            case Number number -> number.doubleValue();
            case String text when text.equals("NaN") -> Double.NaN;
            case String text when text.equals("Infinity") -> Double.POSITIVE_INFINITY;
            case String text when text.equals("-Infinity") -> Double.NEGATIVE_INFINITY;
            case null, default -> throw new InvalidInput(name + "." + key + " holds " + quote(item) + ", which is no number.");
        };
    }

    /** All entries, which must be numbers. */
    public Map<String, Double> numbers() {
        final Map<String, Double> numbers = new LinkedHashMap<>();
        keys().forEach(key -> numbers.put(key, number(key)));
        return numbers;
    }
}
