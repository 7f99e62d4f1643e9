package org.checkerwave.app.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.checkerwave.file.Json;

/** The lessons that the program ships, from the folder {@code sample-states/lessons}, whose index is {@code lessons.json}. */
public final class Lessons {

    private static final String FOLDER = "/org/checkerwave/samples/lessons/";

    private Lessons() {
    }

    /** In the order in which they are offered. */
    public static List<String> keys() {
        return Json.parse(bytes("lessons.json"), "lessons.json").texts("lessons");
    }

    public static byte[] file(String key) {
        return bytes(key + ".json");
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Lessons.class.getResourceAsStream(FOLDER + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
