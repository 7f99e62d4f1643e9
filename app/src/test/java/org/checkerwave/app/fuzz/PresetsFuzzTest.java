package org.checkerwave.app.fuzz;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.file.SafeFile;
import org.checkerwave.state.Preset;
import org.checkerwave.state.Presets;

/** The presets, which the program reads from itself alone. */
class PresetsFuzzTest extends FuzzTest {

    @Override
    protected Format format(Path folder) throws Exception {
        try (InputStream in = Presets.class.getResourceAsStream("presets.json")) {
            return new Format("presets", "presets.json", List.of(in.readAllBytes()),
                    Mutator.oneOf(new JsonMutator(), new JsonMutator(), ByteMutators.ANY), file -> {
                        final List<Preset> presets = Presets.parse(SafeFile.readAll(file), "presets.json");
                        return () -> presets.forEach(preset -> preset.run().schedules().forEach((_, schedule) -> schedule.at(1)));
                    }, 1 << 22, 60);
        }
    }
}
