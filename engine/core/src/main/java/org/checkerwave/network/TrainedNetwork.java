package org.checkerwave.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.checkerwave.InvalidInput;
import org.checkerwave.state.Json;
import org.checkerwave.state.Safetensors;

/**
 * A network with what is known of it; its file is a safetensors file with a tensor {@code layers.i} for each layer and
 * the rest in the metadata.
 *
 * @param range what it was trained on
 * @param errors rms error of n on held-out trajectories by region, such as "default"
 * @param origin data, seeds and settings of its training, in words
 */
public record TrainedNetwork(Network network, TrainedRange range, Map<String, Double> errors, String origin) {

    private static final String FORMAT = "checkerwave-network-1";
    /** The networks that come with the program. */
    public static final List<String> SHIPPED = List.of("recursion", "gcnn", "gnn", "cnn");
    /** How the name of a weights file ends. */
    public static final String SUFFIX = ".safetensors";

    /** One that comes with the program, or a weights file by its path. */
    public static TrainedNetwork load(String name) {
        if (!SHIPPED.contains(name)) {
            return read(Path.of(name));
        }
        try (InputStream in = TrainedNetwork.class.getResourceAsStream("weights/" + name + SUFFIX)) {
            if (in == null) {
                throw new InvalidInput("The weights of " + name + " are missing from this installation; install it again.");
            }
            return of(Safetensors.read(in, name), name);
        } catch (IOException e) {
            throw new InvalidInput("The weights of " + name + " could not be read; install the program again.", e);
        }
    }

    public static TrainedNetwork read(Path file) {
        return of(Safetensors.read(file), file.toString());
    }

    private static TrainedNetwork of(Safetensors content, String name) {
        if (!FORMAT.equals(content.metadata().get("format"))) {
            throw new InvalidInput(name + " holds no Checkerwave network"
                    + (content.metadata().containsKey("format") ? " of this version" : "")
                    + "; give a weights file that checkerwave train wrote.");
        }
        final Json shape = Json.parse(text(content, "architecture", name), "The architecture in " + name);
        final Architecture architecture = new Architecture(Architecture.Kind.ofKey(shape.text("kind")),
                Math.toIntExact(shape.integer("channels")), Math.toIntExact(shape.integer("depth")),
                Math.toIntExact(shape.integer("levels")));
        final Network network = Network.of(architecture, new float[Network.weightCount(architecture)]);
        int at = 0;
        for (int i = 0; i < network.layers().size(); i++) {
            final float[] values = content.required(tensor(i), name).data();
            final int expected = network.layers().get(i).weightCount();
            if (values.length != expected) {
                throw new InvalidInput(name + " holds " + values.length + " weights of layer " + i + " where a "
                        + architecture.kind().key() + " with " + architecture.channels() + " channels has " + expected
                        + "; it belongs to another architecture.");
            }
            for (final float value : values) {
                if (!Float.isFinite(value)) {
                    throw new InvalidInput(name + " holds a weight that is " + value
                            + "; restore it from a backup or train it again.");
                }
            }
            System.arraycopy(values, 0, network.weights(), at, expected);
            at += expected;
        }
        final Json range = Json.parse(text(content, "range", name), "The range in " + name);
        return new TrainedNetwork(network,
                new TrainedRange(range.number("potential"), range.number("coldest"), range.number("hottest")),
                Json.parse(text(content, "errors", name), "The errors in " + name).numbers(),
                content.metadata().getOrDefault("origin", ""));
    }

    private static byte[] text(Safetensors content, String key, String name) {
        final String text = content.metadata().get(key);
        if (text == null) {
            throw new InvalidInput(name + " lacks the \"" + key + "\" of its network; give a weights file that "
                    + "checkerwave train wrote.");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String tensor(int layer) {
        return "layers." + layer;
    }

    public void write(Path file) {
        final Map<String, Safetensors.Tensor> tensors = new LinkedHashMap<>();
        int at = 0;
        final List<Layer> layers = new ArrayList<>(network.layers());
        for (int i = 0; i < layers.size(); i++) {
            final int count = layers.get(i).weightCount();
            tensors.put(tensor(i), new Safetensors.Tensor(new int[] {count},
                    Arrays.copyOfRange(network.weights(), at, at + count)));
            at += count;
        }
        final Architecture shape = network.architecture();
        final Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("format", FORMAT);
        metadata.put("architecture", json(Map.of("kind", shape.kind().key(), "channels", shape.channels(), "depth",
                shape.depth(), "levels", shape.levels())));
        metadata.put("range", json(Map.of("potential", range.potential(), "coldest", range.coldest(), "hottest",
                range.hottest())));
        metadata.put("errors", json(errors));
        metadata.put("origin", origin);
        new Safetensors(metadata, tensors).write(file);
    }

    private static String json(Map<String, ?> object) {
        return new String(Json.format(new TreeMap<>(object)), StandardCharsets.UTF_8);
    }
}
