package org.checkerwave.network;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.FormatVersion;
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
    private static final Pattern NEWER = Pattern.compile("checkerwave-network-([2-9]|[1-9][0-9]+)");
    static final String ERRORS = "errors";
    static final String CHECKS = "checks";

    /** Of one that comes with the program, or of a weights file by its path. */
    public static NetworkCard load(String name) {
        return of(TrainedNetwork.content(name), name);
    }

    static NetworkCard of(Safetensors content, String name) {
        final String format = content.metadata().getOrDefault("format", "");
        if (!FORMAT.equals(format) && NEWER.matcher(format).matches()) {
            throw FormatVersion.newer(content.metadata().get(FormatVersion.SOFTWARE), name);
        }
        if (!FORMAT.equals(format)) {
            throw new InvalidInput(name + " holds no Checkerwave network" + (format.isEmpty() ? "" : " of this version")
                    + "; give a weights file that checkerwave train wrote.");
        }
        final Json shape = Json.parse(text(content, "architecture", name), "The architecture in " + name);
        final Json range = Json.parse(text(content, "range", name), "The range in " + name);
        return new NetworkCard(architecture(shape, name), range(range, name), measured(content, name),
                content.metadata().getOrDefault("origin", ""));
    }

    private static TrainedRange range(Json range, String name) {
        final double potential = range.number("potential");
        final double coldest = range.number("coldest");
        final double hottest = range.number("hottest");
        try {
            return new TrainedRange(potential, coldest, hottest);
        } catch (InvalidInput e) {
            throw new InvalidInput(name + ": " + e.getMessage(), e);
        }
    }

    private static Measured measured(Safetensors content, String name) {
        return Measured.of(figures(content, ERRORS, name),
                content.metadata().containsKey(CHECKS) ? figures(content, CHECKS, name) : Map.of());
    }

    private static Map<String, Double> figures(Safetensors content, String key, String name) {
        final Map<String, Double> figures = Json.parse(text(content, key, name), "The " + key + " in " + name).numbers();
        figures.forEach((what, figure) -> {
            if (!(figure >= 0 && figure < Double.POSITIVE_INFINITY)) {
                throw new InvalidInput("The " + key + " in " + name + " tell " + figure + " for \"" + what
                        + "\", which cannot be; restore the file from a backup or train the network again.");
            }
        });
        return figures;
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
