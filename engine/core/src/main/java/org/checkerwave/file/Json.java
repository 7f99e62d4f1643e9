package org.checkerwave.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerwave.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A JSON object with checked access: what is missing or of the wrong type is told by name in an {@link InvalidInput}.
 *
 * @param node the object
 * @param name where it stands, for messages
 */
public record Json(JsonNode node, String name) {

    private static final int MAX_DEPTH = 50;

    /** Parses an object. */
    public static Json parse(byte[] text, String name) {
        try {
            return new Json(mapper().readTree(text), name).requireObject();
        } catch (JacksonException e) {
            throw new InvalidInput(name + " is no valid JSON (" + e.getOriginalMessage() + "); restore it from a backup.", e);
        }
    }

    /** Indented text of maps, lists, numbers and strings. */
    public static byte[] format(Map<String, ?> object) {
        return mapper().writeValueAsBytes(object);
    }

    private static JsonMapper mapper() {
        final JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build()).build();
        return JsonMapper.builder(factory).enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    private Json requireObject() {
        if (node == null || !node.isObject()) {
            throw new InvalidInput(name + " must be a JSON object, not " + (node == null ? "empty" : node.getNodeType()) + ".");
        }
        return this;
    }

    public boolean has(String key) {
        return node.has(key);
    }

    /** Refuses an object that has an entry of another name. */
    public Json requireOnly(String... known) {
        for (final String key : node.propertyNames()) {
            if (!List.of(known).contains(key)) {
                throw new InvalidInput(name + " has the entry \"" + key + "\", which nothing reads; the entries are "
                        + String.join(", ", known) + ".");
            }
        }
        return this;
    }

    /** An object without entries. */
    public Json empty() {
        return new Json(JsonNodeFactory.instance.objectNode(), name);
    }

    private JsonNode required(String key, boolean rightType, String type) {
        if (!node.has(key) || !rightType) {
            throw new InvalidInput(name + " lacks " + type + " \"" + key + "\".");
        }
        return node.get(key);
    }

    public double number(String key) {
        return required(key, node.path(key).isNumber(), "a number").doubleValue();
    }

    public long integer(String key) {
        return required(key, node.path(key).isIntegralNumber() && node.path(key).canConvertToLong(), "a whole number")
                .longValue();
    }

    public String text(String key) {
        return required(key, node.path(key).isString(), "a text").stringValue();
    }

    public boolean flag(String key) {
        return required(key, node.path(key).isBoolean(), "true or false for").booleanValue();
    }

    public List<String> texts(String key) {
        final List<String> list = new ArrayList<>();
        for (final JsonNode item : required(key, node.path(key).isArray(), "a list")) {
            if (!item.isString()) {
                throw new InvalidInput(name + "." + key + " holds " + item + ", which is no text.");
            }
            list.add(item.stringValue());
        }
        return list;
    }

    public Json object(String key) {
        return new Json(required(key, node.path(key).isObject(), "an object"), name + "." + key);
    }

    /** As {@link #object}, named as in a sentence. */
    public Json part(String key) {
        return new Json(object(key).node(), name + ", " + key);
    }

    public List<Json> objects(String key) {
        final List<Json> list = new ArrayList<>();
        for (final JsonNode item : required(key, node.path(key).isArray(), "a list")) {
            list.add(new Json(item, name + "." + key + "[" + list.size() + "]").requireObject());
        }
        return list;
    }

    /** Numbers as {@link #format} takes them: JSON has no word for what is not finite, so that becomes a text. */
    public static List<Object> values(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(v -> Double.isFinite(v) ? (Object) v : Double.toString(v)).toList();
    }

    /** A list of numbers, from {@link #values(double[])}. */
    public double[] values(String key) {
        final JsonNode list = required(key, node.path(key).isArray(), "a list");
        final double[] values = new double[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(list.get(i), key);
        }
        return values;
    }

    private double value(JsonNode item, String key) {
        return switch (item.isString() ? item.stringValue() : "") {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> {
                if (!item.isNumber()) {
                    throw new InvalidInput(name + "." + key + " holds " + item + ", which is no number.");
                }
                yield item.doubleValue();
            }
        };
    }

    /** All entries, which must be numbers. */
    public Map<String, Double> numbers() {
        final Map<String, Double> map = new LinkedHashMap<>();
        node.propertyNames().forEach(key -> map.put(key, number(key)));
        return map;
    }
}
