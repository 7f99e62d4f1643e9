package org.checkerwave.app.picture;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.app.fuzz.ByteMutators;
import org.checkerwave.app.fuzz.Format;
import org.checkerwave.app.fuzz.FuzzTest;
import org.checkerwave.file.SafeFile;

/** Colour maps, which the program reads from itself alone. */
class ColorMapFuzzTest extends FuzzTest {

    @Override
    protected Format format(Path folder) throws Exception {
        return new Format("color-map", "map.csv", List.of(map("viridis"), map("blue-white-orange")), ByteMutators.ANY, file -> {
            final ColorMap map = ColorMaps.parse("map", SafeFile.readLines(file));
            return () -> map.color(0.3, new ValueRange(0, 1));
        }, 1 << 22, 60);
    }

    private static byte[] map(String name) throws Exception {
        try (InputStream in = ColorMaps.class.getResourceAsStream("/org/checkerwave/styles/colormaps/" + name + ".csv")) {
            return in.readAllBytes();
        }
    }
}
