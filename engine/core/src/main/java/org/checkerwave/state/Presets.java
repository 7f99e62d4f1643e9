package org.checkerwave.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.FormatVersion;
import org.checkerwave.file.Json;

/** The presets that the program ships, from {@code presets.json}; the first one is the default. */
public final class Presets {

    private static final long FORMAT_VERSION = 1;

    private Presets() {
    }

    public static List<Preset> load() {
        try (InputStream in = Presets.class.getResourceAsStream("presets.json")) {
            return parse(in.readAllBytes(), "presets.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a file. @param name for messages */
    public static List<Preset> parse(byte[] text, String name) {
        final Json json = Json.parse(text, name);
        FormatVersion.require(FORMAT_VERSION, json, name);
        return json.objects("presets").stream().map(Presets::read).toList();
    }

    public static Preset ofKey(String key) {
        final List<Preset> presets = load();
        return presets.stream().filter(preset -> preset.key().equals(key)).findFirst()
                .orElseThrow(() -> new InvalidInput("There is no preset \"" + key + "\"; choose one of "
                        + String.join(", ", presets.stream().map(Preset::key).toList()) + "."));
    }

    private static Preset read(Json json) {
        final Json run = json.object("run");
        return new Preset(run.text("preset"), json.text("title"), json.text("description"), RunJson.read(run),
                json.has("criticalTemperature") ? OptionalDouble.of(json.number("criticalTemperature"))
                        : OptionalDouble.empty());
    }
}
