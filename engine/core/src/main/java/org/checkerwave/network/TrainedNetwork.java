package org.checkerwave.network;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.checkerwave.InvalidInput;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.file.Fingerprint;
import org.checkerwave.file.FormatVersion;
import org.checkerwave.file.Json;
import org.checkerwave.file.SafeFile;
import org.checkerwave.file.Safetensors;

/**
 * A network with what is known of it; its file is a safetensors file with a tensor {@code layers.i} for each layer and
 * the rest in the metadata.
 *
 * @param range what it was trained on
 * @param origin data, seeds and settings of its training, in words
 * @param fingerprint SHA-256 of the whole file as it was read, see {@link #fingerprint(String)}; empty for one that comes
 *        from no file
 */
public record TrainedNetwork(Network network, TrainedRange range, Measured measured, String origin, String fingerprint) {

    /** Bytes of the longest file that is read. */
    private static final int LONGEST = 1 << 29;

    /** One that comes from no file. */
    public TrainedNetwork(Network network, TrainedRange range, Measured measured, String origin) {
        this(network, range, measured, origin, "");
    }

    /** One that comes with the program, or a weights file by its path. */
    public static TrainedNetwork load(String name) {
        return of(bytes(name), name);
    }

    static Safetensors content(String name) {
        return content(bytes(name), name);
    }

    private static Safetensors content(byte[] bytes, String name) {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return Safetensors.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        if (!SolverSpec.Network.SHIPPED.contains(name)) {
            return SafeFile.readAll(path(name), LONGEST);
        }
        try (InputStream in = TrainedNetwork.class.getResourceAsStream("weights/" + name + SolverSpec.Network.SUFFIX)) {
            if (in == null) {
                throw new InvalidInput("The weights of " + name + " are missing from this installation; install it again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names come from files of others too, and may be no name of a file here. */
    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InvalidInput("The weights \"" + name + "\" cannot be the name of a file; give the path of a weights file.", e);
        }
    }

    /**
     * SHA-256 of the whole file, header and values, as 64 hexadecimal digits: tells trainings and architectures of one name
     * apart.
     */
    public static String fingerprint(String name) {
        return new Fingerprint().add(bytes(name)).text();
    }

    public static TrainedNetwork read(Path file) {
        return of(SafeFile.readAll(file, LONGEST), file.toString());
    }

    private static TrainedNetwork of(byte[] bytes, String name) {
        final Safetensors content = content(bytes, name);
        final NetworkCard card = NetworkCard.of(content, name);
        final Architecture architecture = card.architecture();
        final Network network = Network.of(architecture, weights(architecture, content, name));
        return new TrainedNetwork(network, card.range(), card.measured(), card.origin(),
                new Fingerprint().add(bytes).text());
    }

    /** Layer after layer; memory is taken for no more of them than the file holds. */
    private static float[] weights(Architecture architecture, Safetensors content, String name) {
        final List<Layer> layers = architecture.layers();
        if (content.tensors().size() > layers.size()) {
            throw new InvalidInput(name + " holds " + content.tensors().size() + " layers of weights where a "
                    + architecture.kind().key() + " of this depth has " + layers.size()
                    + "; it belongs to another architecture.");
        }
        float[] weights = new float[0];
        for (int i = 0; i < layers.size(); i++) {
            final float[] values = content.required(tensor(i), name).data();
            final int expected = layers.get(i).weightCount();
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
            final int before = weights.length;
            weights = Arrays.copyOf(weights, before + expected);
            System.arraycopy(values, 0, weights, before, expected);
        }
        return weights;
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
        metadata.put("format", NetworkCard.FORMAT);
        metadata.put(FormatVersion.SOFTWARE, SoftwareVersion.current());
        metadata.put("architecture", json(Map.of("kind", shape.kind().key(), "channels", shape.channels(), "depth",
                shape.depth(), "levels", shape.levels())));
        metadata.put("range", json(Map.of("potential", range.potential(), "coldest", range.coldest(), "hottest",
                range.hottest())));
        metadata.put(NetworkCard.ERRORS, json(measured.errors()));
        metadata.put(NetworkCard.CHECKS, json(measured.checks()));
        metadata.put("origin", origin);
        new Safetensors(metadata, tensors).write(file);
    }

    private static String json(Map<String, ?> object) {
        return new String(Json.format(new TreeMap<>(object)), StandardCharsets.UTF_8);
    }
}
