package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Overlays;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.picture.ValueRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewFileTest {

    @TempDir
    private Path folder;

    private ViewsModel views(LookModel look) {
        return new ViewsModel(look, new Notices(Runnable::run), Runnable::run, Runnable::run);
    }

    @Test
    void viewsComeBackAsTheyWereSaved() {
        final ViewFile file = new ViewFile(folder.resolve("deep/views.json"));
        assertThat(file.load()).isEmpty();
        final List<NamedLook> views = List.of(
                new NamedLook("Wände „fein“", FieldKind.DISPLACEMENT, "grey", new RangeRule.Percentiles(1, 99.5),
                        new Overlays(true, false, true)),
                new NamedLook("b", FieldKind.PHI, "", new RangeRule.Fixed(new ValueRange(-0.1, 0.25)), Overlays.NONE),
                new NamedLook("c", FieldKind.DOMAINS, "", new RangeRule.Symmetric(), Overlays.NONE),
                new NamedLook("d", FieldKind.CHANGE, "", new RangeRule.Automatic(), Overlays.NONE));
        file.save(views);
        assertThat(file.load()).isEqualTo(views);
    }

    @Test
    void aFileWithAnErrorIsToldAndNotWrittenOver() throws IOException {
        final Path file = folder.resolve("views.json");
        Files.writeString(file, "{\"views\": [{\"name\": \"a\", \"field\": \"rho\"}]}");
        assertThatThrownBy(() -> new ViewFile(file).load()).isInstanceOf(InvalidInput.class);
        final ViewsModel views = views(new LookModel(ColorMaps.load()));
        views.keepIn(new ViewFile(file));
        views.save("mine");
        assertThat(Files.readString(file)).contains("rho");
    }

    @Test
    void aViewOfOnesOwnIsKeptRenamedShownAndDeleted() {
        final ViewFile file = new ViewFile(folder.resolve("views.json"));
        final LookModel look = new LookModel(ColorMaps.load());
        final ViewsModel views = views(look);
        views.keepIn(file);
        final int shipped = views.views().size();
        look.fieldProperty().set(FieldKind.VELOCITY);
        look.mapProperty().set("ember");
        assertThat(views.shownProperty().get()).isNull();
        views.save("Fast");
        look.contoursProperty().set(true);
        views.save("Fast");
        assertThat(file.load()).singleElement().satisfies(view -> {
            assertThat(view.map()).isEqualTo("ember");
            assertThat(view.overlays().contours()).isTrue();
        });
        views.rename("Velocity");
        assertThat(file.load()).extracting(NamedLook::name).containsExactly("Velocity");
        views.show(views.views().getFirst());
        assertThat(look.fieldProperty().get()).isEqualTo(FieldKind.PHI);
        assertThat(views.own(views.shownProperty().get())).isFalse();
        views.delete();
        assertThat(views.views()).hasSize(shipped + 1);
        views.show(views.views().getLast());
        assertThat(look.colors().name()).isEqualTo("ember");
        views.delete();
        assertThat(file.load()).isEmpty();
        assertThat(views.views()).hasSize(shipped);
        assertThat(look.fieldProperty().get()).isEqualTo(FieldKind.VELOCITY);
    }

    @Test
    void aViewThatComesWithTheProgramCannotBeReplaced() {
        final Notices notices = new Notices(Runnable::run);
        final ViewsModel views = new ViewsModel(new LookModel(ColorMaps.load()), notices, Runnable::run, Runnable::run);
        final String taken = views.views().getFirst().name();
        views.save(taken);
        assertThat(views.views()).extracting(NamedLook::name).doesNotHaveDuplicates();
        assertThat(notices.messageProperty().get()).contains(taken);
    }
}
