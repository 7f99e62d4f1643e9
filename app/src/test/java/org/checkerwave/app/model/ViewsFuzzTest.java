package org.checkerwave.app.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.app.fuzz.ByteMutators;
import org.checkerwave.app.fuzz.Format;
import org.checkerwave.app.fuzz.FuzzTest;
import org.checkerwave.app.fuzz.JsonMutator;
import org.checkerwave.app.fuzz.Mutator;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Overlays;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.picture.ValueRange;

/** The user's own views, {@code views.json}. */
class ViewsFuzzTest extends FuzzTest {

    @Override
    protected Format format(Path folder) throws Exception {
        final ColorMaps maps = ColorMaps.load();
        final Path valid = folder.resolve("valid.json");
        new ViewFile(valid).save(List.of(
                new NamedLook("walls", FieldKind.DISPLACEMENT, "grey", new RangeRule.Percentiles(1, 99.5), new Overlays(true, false, true)),
                new NamedLook("b", FieldKind.PHI, "", new RangeRule.Fixed(new ValueRange(-0.1, 0.25)), Overlays.NONE),
                new NamedLook("c", FieldKind.DOMAINS, "", new RangeRule.Symmetric(), Overlays.NONE)));
        return new Format("views", "views.json", List.of(Files.readAllBytes(valid)),
                Mutator.oneOf(new JsonMutator(), new JsonMutator(), ByteMutators.ANY), file -> {
                    final List<NamedLook> views = new ViewFile(file).load();
                    return () -> views.forEach(view -> maps.chosen(view.map(), view.field(), false).color(0.3,
                            view.range() instanceof RangeRule.Fixed fixed ? fixed.range() : new ValueRange(0, 1)));
                }, 1 << 22, 60);
    }
}
