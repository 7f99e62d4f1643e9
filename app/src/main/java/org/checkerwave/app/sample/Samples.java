package org.checkerwave.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.function.BiFunction;
import org.checkerwave.app.text.Translated;
import org.checkerwave.file.Json;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.state.CdwFile;

/** The sample states, packaged from the folder {@code sample-states}, whose index is {@code samples.json}. */
public final class Samples {

    private static final String FOLDER = "/org/checkerwave/samples/";

    private Samples() {
    }

    public static List<Sample> load() {
        return entries("samples", (json, key) ->
                new Sample(key, Translated.read(json, "title"), Translated.read(json, "look")));
    }

    /** In the order of the presets. */
    public static List<PresetCard> presets() {
        return entries("presets", (json, key) ->
                new PresetCard(key, Translated.read(json, "title"), Translated.read(json, "look")));
    }

    private static <T> List<T> entries(String name, BiFunction<Json, String, T> entry) {
        return read(name + ".json", in -> Json.parse(in.readAllBytes(), name + ".json")).objects(name).stream()
                .map(json -> entry.apply(json, json.text("key"))).toList();
    }

    public static Checkpoint state(Sample sample) {
        final String file = sample.key() + ".cdw";
        return read(file, in -> CdwFile.read(in, file));
    }

    /** Where a small PNG is. @param name of a sample, {@code preset-} and key of a preset, {@code lessons/} and that of a lesson */
    public static URL thumbnail(String name) {
        return Samples.class.getResource(FOLDER + name + ".png");
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(String file, Reader<T> reader) {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + file)) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
