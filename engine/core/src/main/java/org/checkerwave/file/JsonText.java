package org.checkerwave.file;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON text and what it says: maps in the order of the text, lists, texts, truth values, null, and numbers as Long, beyond its range
 * BigInteger, or Double. Of entries with one name the last counts.
 */
final class JsonText {

    private static final int MAX_DEPTH = 50;
    /** Of a short text. A long one may have one every {@value #LEAST_TOKEN} bytes: an object takes a hundred bytes of memory. */
    private static final long MOST_TOKENS = 1_000_000;
    private static final int LEAST_TOKEN = 6;

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private JsonText() {
    }

    /** @throws JacksonException if it is no JSON, or is nested too deep or cut too fine */
    static @Nullable Object read(byte[] text) {
        final StreamReadConstraints limits = StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH)
                .maxTokenCount(Math.max(MOST_TOKENS, text.length / LEAST_TOKEN)).build();
        try (JsonParser parser = JsonFactory.builder().streamReadConstraints(limits).build().createParser(ObjectReadContext.empty(), text)) {
            final JsonToken first = parser.nextToken();
            final Object value = first == null ? null : value(parser, first);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something follows after its end");
            }
            return value;
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        final Map<String, Object> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            final String key = parser.currentName();
            entries.put(key, value(parser, parser.nextToken()));
        }
        return entries;
    }

    private static List<Object> list(JsonParser parser) {
        final List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return items;
    }

    private static Number integer(JsonParser parser) {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            return parser.getBigIntegerValue();
        }
        return parser.getLongValue();
    }

    /** Indented, in UTF-8. */
    static byte[] write(Object value) {
        final ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(INDENTED, text, JsonEncoding.UTF8)) {
            write(value, generator);
        }
        return text.toByteArray();
    }

    /** In one line, to be quoted. */
    static String quote(@Nullable Object value) {
        final StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            write(value, generator);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator to) {
        switch (value) {
            case null -> to.writeNull();
            case Map<?, ?> entries -> {
                to.writeStartObject();
                entries.forEach((key, entry) -> {
                    to.writeName((String) key);
                    write(entry, to);
                });
                to.writeEndObject();
            }
            case Iterable<?> items -> {
                to.writeStartArray();
                items.forEach(item -> write(item, to));
                to.writeEndArray();
            }
            case int[] items -> to.writeArray(items, 0, items.length);
            case long[] items -> to.writeArray(items, 0, items.length);
            case double[] items -> to.writeArray(items, 0, items.length);
            case String text -> to.writeString(text);
            case Boolean truth -> to.writeBoolean(truth);
            case Long number -> to.writeNumber(number);
            case Integer number -> to.writeNumber(number);
            case BigInteger number -> to.writeNumber(number);
            case Double number -> to.writeNumber(number);
            case Float number -> to.writeNumber(number);
            default -> throw new IllegalArgumentException("JSON has no " + value.getClass());
        }
    }
}
