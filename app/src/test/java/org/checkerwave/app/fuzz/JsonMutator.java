package org.checkerwave.app.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Changes the structure of a JSON text, and of JSON texts within its strings; what is no JSON any more is damaged byte by byte. */
public final class JsonMutator implements Mutator {

    /** Stands where text is put in that no tree holds. */
    private static final String MARK = "the-place-to-change";
    private static final List<String> OTHER_TYPES = List.of("null", "true", "false", "\"\"", "[]", "{}", "0", "-1", "1.5", "[[]]",
            "{\"a\": 1}", "[null]", "[1, \"x\"]", "\"7\"");
    private static final int DEEP = 100_000;

    private final JsonMapper mapper = new JsonMapper();

    /** A value in an object or a list. */
    private sealed interface Place {
        record Entry(ObjectNode parent, String key) implements Place {
        }

        record Item(ArrayNode parent, int index) implements Place {
        }

        default JsonNode value() {
            return switch (this) {
                case Entry(ObjectNode parent, String key) -> parent.get(key);
                case Item(ArrayNode parent, int index) -> parent.get(index);
            };
        }

        default void set(JsonNode value) {
            switch (this) {
                case Entry(ObjectNode parent, String key) -> parent.set(key, value);
                case Item(ArrayNode parent, int index) -> parent.set(index, value);
            }
        }

        default void remove() {
            switch (this) {
                case Entry(ObjectNode parent, String key) -> parent.remove(key);
                case Item(ArrayNode parent, int index) -> parent.remove(index);
            }
        }
    }

    @Override
    public byte[] mutate(byte[] file, SplittableRandom random) {
        try {
            final JsonNode tree = mapper.readTree(file);
            final List<Place> places = new ArrayList<>();
            collect(tree, places);
            return places.isEmpty() ? ByteMutators.ANY.mutate(file, random)
                    : change(tree, places, random).getBytes(StandardCharsets.UTF_8);
        } catch (JacksonException e) {
            return ByteMutators.ANY.mutate(file, random);
        }
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            for (final String key : object.propertyNames()) {
                places.add(new Place.Entry(object, key));
                collect(object.get(key), places);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                places.add(new Place.Item(list, i));
                collect(list.get(i), places);
            }
        }
    }

    private String change(JsonNode tree, List<Place> places, SplittableRandom random) {
        final Place place = places.get(random.nextInt(places.size()));
        final JsonNode value = place.value();
        if (value.isString() && value.stringValue().startsWith("{") && random.nextInt(10) > 0) {
            place.set(StringNode.valueOf(new String(mutate(value.stringValue().getBytes(StandardCharsets.UTF_8), random),
                    StandardCharsets.UTF_8)));
            return tree.toString();
        }
        return switch (random.nextInt(12)) {
            case 0 -> {
                place.remove();
                yield tree.toString();
            }
            case 1 -> replaced(tree, place, twice(place, places, random));
            case 2 -> renamed(tree, place, random);
            case 3 -> replaced(tree, place, OTHER_TYPES.get(random.nextInt(OTHER_TYPES.size())));
            case 4 -> replaced(tree, place, nested(random));
            case 5, 6, 7 -> replaced(tree, place, Extremes.number(random));
            case 8 -> {
                place.set(StringNode.valueOf(Extremes.word(random)));
                yield tree.toString();
            }
            case 9 -> {
                // The other may hold this one.
                final String other = places.get(random.nextInt(places.size())).value().toString();
                yield replaced(tree, place, other);
            }
            case 10 -> replaced(tree, place, "[" + (value + ",").repeat(random.nextInt(1, 1 + 100_000 / (1 + value.toString().length())))
                    + value + "]");
            default -> replaced(tree, place, "\"" + (random.nextBoolean() ? "\\ud800" : "\\u0000") + Extremes.number(random) + "\"");
        };
    }

    private static String replaced(JsonNode tree, Place place, String text) {
        place.set(StringNode.valueOf(MARK));
        return tree.toString().replace("\"" + MARK + "\"", text);
    }

    /** The entry, and another value under its name again, or the item several times. */
    private static String twice(Place place, List<Place> places, SplittableRandom random) {
        final String value = place.value().toString();
        return switch (place) {
            case Place.Entry(ObjectNode _, String key) -> value + ", " + StringNode.valueOf(key) + ": "
                    + (random.nextBoolean() ? value : places.get(random.nextInt(places.size())).value());
            case Place.Item _ -> (value + ", ").repeat(random.nextInt(1, 20)) + value;
        };
    }

    private static String renamed(JsonNode tree, Place place, SplittableRandom random) {
        if (place instanceof Place.Entry(ObjectNode parent, String key)) {
            final JsonNode value = parent.remove(key);
            parent.set(random.nextBoolean() ? key + "x" : Extremes.word(random), value);
        }
        return tree.toString();
    }

    private static String nested(SplittableRandom random) {
        final int depth = random.nextBoolean() ? DEEP : random.nextInt(1, 200);
        return switch (random.nextInt(3)) {
            case 0 -> "[".repeat(depth) + "]".repeat(depth);
            case 1 -> "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
            default -> "[{\"a\":".repeat(depth);
        };
    }
}
