package org.checkerwave.network;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.Json;
import org.checkerwave.file.Safetensors;

/**
 * What the header of a weights file tells of its network; read without making the network, which takes longer.
 *
 * @param range what it was trained on
 * @param origin data, seeds and settings of its training, in words
 */
public record NetworkCard(Architecture architecture, TrainedRange range, Measured measured, String origin) {

    static final String FORMAT = "checkerwave-network-1";
    static final String ERRORS = "errors";
    static final String CHECKS = "checks";

    /** Of one that comes with the program, or of a weights file by its path. */
    public static NetworkCard load(String name) {
        return of(TrainedNetwork.content(name), name);
    }

    static NetworkCard of(Safetensors content, String name) {
        if (!FORMAT.equals(content.metadata().get("format"))) {
            throw new InvalidInput(name + " holds no Checkerwave network"
                    + (content.metadata().containsKey("format") ? " of this version" : "")
                    + "; give a weights file that checkerwave train wrote.");
        }
        final Json shape = Json.parse(text(content, "architecture", name), "The architecture in " + name);
        final Json range = Json.parse(text(content, "range", name), "The range in " + name);
        return new NetworkCard(architecture(shape, name),
                new TrainedRange(range.number("potential"), range.number("coldest"), range.number("hottest")),
                Measured.of(Json.parse(text(content, ERRORS, name), "The errors in " + name).numbers(),
                        content.metadata().containsKey(CHECKS)
                                ? Json.parse(text(content, CHECKS, name), "The checks in " + name).numbers() : Map.of()),
                content.metadata().getOrDefault("origin", ""));
    }

    private static Architecture architecture(Json shape, String name) {
        final String kind = shape.text("kind");
        final long channels = shape.integer("channels");
        final long depth = shape.integer("depth");
        final long levels = shape.integer("levels");
        try {
            return new Architecture(Architecture.Kind.ofKey(kind), Math.toIntExact(channels), Math.toIntExact(depth),
                    Math.toIntExact(levels));
        } catch (InvalidInput e) {
            throw new InvalidInput(name + ": " + e.getMessage(), e);
        } catch (ArithmeticException e) {
            throw new InvalidInput(name + " describes a network of " + channels + " channels, " + depth
                    + " layers and " + levels + " levels, which cannot be made; restore it from a backup.", e);
        }
    }

    private static byte[] text(Safetensors content, String key, String name) {
        final String text = content.metadata().get(key);
        if (text == null) {
            throw new InvalidInput(name + " lacks the \"" + key + "\" of its network; give a weights file that "
                    + "checkerwave train wrote.");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
