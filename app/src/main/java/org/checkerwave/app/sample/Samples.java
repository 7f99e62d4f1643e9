package org.checkerwave.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.state.CdwFile;
import org.checkerwave.file.Json;

/** The sample states, packaged from the folder {@code sample-states}, whose index is {@code samples.json}. */
public final class Samples {

    private static final String FOLDER = "/org/checkerwave/samples/";

    private Samples() {
    }

    public static List<Sample> load() {
        return read("samples.json", in -> Json.parse(in.readAllBytes(), "samples.json")).objects("samples").stream()
                .map(json -> new Sample(json.text("key"), json.text("title"), json.text("look"))).toList();
    }

    public static Checkpoint state(Sample sample) {
        final String file = sample.key() + ".cdw";
        return read(file, in -> CdwFile.read(in, file));
    }

    /** The bytes of a small PNG. */
    public static byte[] thumbnail(Sample sample) {
        return read(sample.key() + ".png", InputStream::readAllBytes);
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
