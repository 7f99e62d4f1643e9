package org.checkerwave.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.fuzz.ByteMutators;
import org.checkerwave.app.fuzz.Format;
import org.checkerwave.app.fuzz.FuzzTest;
import org.checkerwave.app.fuzz.JsonMutator;
import org.checkerwave.app.fuzz.Mutator;
import org.checkerwave.file.Json;

/** What is remembered, {@code settings.json}: the program goes on with the usual values, and says so in sentences. */
class SettingsFuzzTest extends FuzzTest {

    private enum Color { RED, GREEN }

    private static final Setting<Boolean> FLAG = Setting.flag("walls", false);
    private static final List<Setting<?>> SETTINGS = List.of(FLAG, Setting.number("speed", 10, 0, 100), Setting.text("minutes", "5"),
            Setting.texts("compare-T", List.of()), Setting.choice("color", Color.RED));

    @Override
    protected Format format(Path folder) {
        return new Format("settings", "settings.json", List.of(Json.format(Map.of("walls", true, "speed", 12.5, "minutes", "7",
                "compare-T", List.of("0.1", "0.2"), "color", "green", "recent-files", List.of("/home/me/run.cdw", "b.cdw")))),
                Mutator.oneOf(new JsonMutator(), new JsonMutator(), ByteMutators.ANY), SettingsFuzzTest::read, 1 << 28, 60);
    }

    private static Format.Use read(Path file) {
        final List<String> complaints = new ArrayList<>();
        final Settings settings = Settings.in(file.getParent(), Runnable::run);
        settings.complainTo(complaints::add);
        SETTINGS.forEach(settings::get);
        final RecentFiles recent = new RecentFiles(settings);
        if (!complaints.isEmpty()) {
            // For the fuzzer, a file that was refused.
            throw new InvalidInput(complaints.getFirst());
        }
        return () -> {
            recent.remove(file);
            settings.get(FLAG);
        };
    }
}
