package org.checkerwave.app.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Overlays;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.file.FormatVersion;
import org.checkerwave.file.Json;
import org.checkerwave.file.SafeFile;

/**
 * Views in a JSON file, under {@code views} a list of objects with name, field, map, {@code range} and overlays. A range has a
 * {@code rule}: automatic, symmetric, percentiles (low, high, in per cent) or fixed (low, high).
 */
public record ViewFile(Path file) implements ViewStore {

    private static final long FORMAT_VERSION = 1;

    @Override
    public List<NamedLook> load() {
        if (!Files.exists(file)) {
            return List.of();
        }
        final String name = file.getFileName().toString();
        final Json json = Json.parse(SafeFile.readAll(file), name);
        FormatVersion.require(FORMAT_VERSION, json, name);
        return json.objects("views").stream().map(ViewFile::view).toList();
    }

    @Override
    public void save(List<NamedLook> views) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new InvalidInput("The folder of " + file + " could not be made; check its rights.", e);
        }
        final Map<String, Object> json = new LinkedHashMap<>();
        FormatVersion.put(FORMAT_VERSION, json);
        json.put("views", views.stream().map(ViewFile::entry).toList());
        SafeFile.write(file, out -> out.write(Json.format(json)));
    }

    private static Map<String, Object> entry(NamedLook view) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", view.name());
        entry.put("field", view.field().key());
        entry.put("map", view.map());
        entry.put("range", range(view.range()));
        entry.put("walls", view.overlays().walls());
        entry.put("contours", view.overlays().contours());
        entry.put("scaleBar", view.overlays().scaleBar());
        return entry;
    }

    private static Map<String, Object> range(RangeRule rule) {
        return switch (rule) {
            case RangeRule.Automatic _ -> Map.of("rule", "automatic");
            case RangeRule.Symmetric _ -> Map.of("rule", "symmetric");
            case RangeRule.Percentiles p -> Map.of("rule", "percentiles", "low", p.low(), "high", p.high());
            case RangeRule.Fixed f -> Map.of("rule", "fixed", "low", f.range().minimum(), "high", f.range().maximum());
        };
    }

    private static NamedLook view(Json entry) {
        return new NamedLook(entry.text("name"), FieldKind.ofKey(entry.text("field")), entry.text("map"),
                rule(entry.object("range")),
                new Overlays(entry.flag("walls"), entry.flag("contours"), entry.flag("scaleBar")));
    }

    private static RangeRule rule(Json range) {
        return switch (range.text("rule")) {
            case "automatic" -> new RangeRule.Automatic();
            case "symmetric" -> new RangeRule.Symmetric();
            case "percentiles" -> new RangeRule.Percentiles(range.number("low"), range.number("high"));
            case "fixed" -> new RangeRule.Fixed(new ValueRange(range.number("low"), range.number("high")));
            default -> throw new InvalidInput(range.name() + " has the rule \"" + range.text("rule")
                    + "\"; the rules are automatic, symmetric, percentiles and fixed.");
        };
    }
}
