package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.checkerwave.InvalidInput;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.app.lesson.Lesson;
import org.checkerwave.app.lesson.LessonNames;
import org.checkerwave.app.lesson.LessonReader;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Overlays;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.app.settings.Setting;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Views, settings and lessons of every format there has been are read; {@code -Dfixtures.write=2} writes those of a new one. */
class WindowFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/checkerwave/fixtures");
    private static final Setting<String> NAME = Setting.text("name", "nobody");
    private static final Setting<Boolean> FLAG = Setting.flag("flag", true);
    private static final List<NamedLook> VIEWS = List.of(
            new NamedLook("Wände „fein“", FieldKind.DISPLACEMENT, "grey", new RangeRule.Percentiles(1, 99.5), new Overlays(true, false, true)),
            new NamedLook("b", FieldKind.PHI, "", new RangeRule.Fixed(new ValueRange(-0.1, 0.25)), Overlays.NONE));
    private static final String NEWER = " was written by Checkerwave 7.5.0, which is newer than this one, " + SoftwareVersion.current()
            + "; update to read it.";

    private final List<String> said = new ArrayList<>();

    @TempDir
    private Path copy;

    private Settings settings() {
        final Settings settings = Settings.in(copy, Runnable::run);
        settings.complainTo(said::add);
        return settings;
    }

    private static Lesson lesson(byte[] text) {
        return new LessonReader(new LessonNames(Set.of("checkerboard"), Set.of("melt"), Set.of("window"), Set.of("order"),
                Set.of("slider-T")), _ -> SquareLattice.square(32)).read(text, "lesson");
    }

    @Test
    @EnabledIfSystemProperty(named = "fixtures.write", matches = ".+")
    void write() throws IOException {
        final Path folder = FOLDER.resolve(System.getProperty("fixtures.write"));
        assertThat(folder.resolve("views.json")).as("fixtures are never changed").doesNotExist();
        new ViewFile(folder.resolve("views.json")).save(VIEWS);
        final Settings settings = settings();
        settings.put(NAME, "Änne");
        settings.put(FLAG, false);
        Files.copy(copy.resolve("settings.json"), folder.resolve("settings.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unversioned", "1"})
    void viewsAreRead(String folder) {
        assertThat(new ViewFile(FOLDER.resolve(folder).resolve("views.json")).load()).isEqualTo(VIEWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unversioned", "1"})
    void settingsAreRead(String folder) throws IOException {
        Files.copy(FOLDER.resolve(folder).resolve("settings.json"), copy.resolve("settings.json"));
        final Settings settings = settings();
        assertThat(settings.get(NAME)).isEqualTo("Änne");
        assertThat(settings.get(FLAG)).isFalse();
        settings.put(NAME, "Otto");
        assertThat(settings().get(NAME)).isEqualTo("Otto");
        assertThat(said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unversioned", "1"})
    void aLessonIsRead(String folder) throws IOException {
        final Lesson lesson = lesson(Files.readAllBytes(FOLDER.resolve(folder).resolve("lesson.json")));
        assertThat(lesson.steps()).hasSize(1);
        assertThat(lesson.steps().getFirst().show().field()).hasValue(FieldKind.DENSITY);
        assertThat(lesson.steps().getFirst().pace().until()).hasValue(20);
    }

    private static String newer(String name) throws IOException {
        final String text = Files.readString(FOLDER.resolve("1").resolve(name));
        return text.replaceFirst(",?\\s*\"softwareVersion\" ?: \"[^\"]*\"", "")
                .replaceFirst("\"formatVersion\" ?: 1", "\"formatVersion\": 9, \"softwareVersion\": \"7.5.0\"");
    }

    @Test
    void newerViewsAreRefusedAndNotWrittenOver() throws IOException {
        final Path file = Files.writeString(copy.resolve("views.json"), newer("views.json"));
        assertThatThrownBy(() -> new ViewFile(file).load()).isInstanceOf(InvalidInput.class).hasMessage("views.json" + NEWER);
        final ViewsModel views = new ViewsModel(new LookModel(ColorMaps.load()), new Notices(Runnable::run), Runnable::run, Runnable::run);
        views.keepIn(new ViewFile(file));
        views.save("mine");
        assertThat(file).hasContent(newer("views.json"));
    }

    @Test
    void newerSettingsAreToldAndNotWrittenOver() throws IOException {
        final Path file = Files.writeString(copy.resolve("settings.json"), newer("settings.json"));
        final String before = Files.readString(file);
        final Settings settings = settings();
        assertThat(settings.get(NAME)).isEqualTo("nobody");
        settings.put(NAME, "Otto");
        settings.close();
        assertThat(file).hasContent(before);
        assertThat(said).hasSize(1).first().asString().contains("7.5.0").contains(file.toString());
    }

    @Test
    void aNewerLessonIsRefused() throws IOException {
        final byte[] text = newer("lesson.json").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> lesson(text)).isInstanceOf(InvalidInput.class).hasMessage("lesson.json" + NEWER);
    }
}
