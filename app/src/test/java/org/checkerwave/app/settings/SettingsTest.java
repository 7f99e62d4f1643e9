package org.checkerwave.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final Setting<String> NAME = Setting.text("name", "nobody");
    private static final Setting<Number> LEVEL = Setting.number("level", 3, 0, 10);
    private static final Setting<Boolean> FLAG = Setting.flag("flag", true);
    private static final Setting<List<String>> LIST = Setting.texts("list", List.of("a"));

    @TempDir
    private Path folder;
    private final List<String> said = new ArrayList<>();

    private Settings open() {
        final Settings settings = Settings.in(folder.resolve("new"), Runnable::run);
        settings.complainTo(said::add);
        return settings;
    }

    private Path write(String text) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("new")).resolve("settings.json"), text);
    }

    @Test
    void whatIsPutIsThereAtTheNextStart() {
        final Settings settings = open();
        settings.put(NAME, "Änne");
        settings.put(LEVEL, 7);
        settings.put(FLAG, false);
        settings.put(LIST, List.of("x", "y"));
        settings.put(Language.SETTING, Language.GERMAN);
        final Settings next = open();
        assertThat(next.get(NAME)).isEqualTo("Änne");
        assertThat(next.get(LEVEL).intValue()).isEqualTo(7);
        assertThat(next.get(FLAG)).isFalse();
        assertThat(next.get(LIST)).containsExactly("x", "y");
        assertThat(next.get(Language.SETTING)).isEqualTo(Language.GERMAN);
        assertThat(said).isEmpty();
    }

    @Test
    void entriesOfAnotherVersionStay() throws IOException {
        write("{\"future\": {\"a\": [1, 2]}, \"name\": \"Otto\"}");
        open().put(NAME, "Karl");
        assertThat(Files.readString(folder.resolve("new/settings.json"))).contains("future").contains("Karl").doesNotContain("Otto");
    }

    @Test
    void damagedFileIsSetAsideWithOneSentence() throws IOException {
        write("{\"name\": \"Ot");
        final Settings settings = open();
        assertThat(settings.get(NAME)).isEqualTo("nobody");
        assertThat(said).hasSize(1).first().asString().contains("settings.json.damaged");
        settings.put(NAME, "Otto");
        assertThat(open().get(NAME)).isEqualTo("Otto");
        assertThat(folder.resolve("new/settings.json.damaged")).hasContent("{\"name\": \"Ot");
    }

    @Test
    void valueOfNoUseIsToldAndTheUsualOneTaken() throws IOException {
        write("{\"level\": 11, \"flag\": \"maybe\", \"name\": \"Otto\", \"language\": \"klingon\"}");
        final Settings settings = open();
        assertThat(settings.get(LEVEL).intValue()).isEqualTo(3);
        assertThat(settings.get(FLAG)).isTrue();
        assertThat(settings.get(Language.SETTING)).isEqualTo(Language.SYSTEM);
        assertThat(settings.get(NAME)).isEqualTo("Otto");
        assertThat(said).hasSize(3).first().asString().contains("\"level\"").contains("(3)");
    }

    @Test
    void folderThatCannotBeWrittenIsToldOnce() throws IOException {
        Files.writeString(folder.resolve("new"), "a file where the folder should be");
        final Settings settings = Settings.in(folder.resolve("new"), Runnable::run);
        settings.complainTo(said::add);
        said.clear();
        settings.put(NAME, "Otto");
        settings.put(NAME, "Karl");
        assertThat(settings.get(NAME)).isEqualTo("Karl");
        assertThat(said).hasSize(1).first().asString().contains(folder.resolve("new").toString());
    }

    @Test
    void propertiesFollowAndResetBringsBackTheUsual() {
        final Settings settings = open();
        settings.put(LEVEL, 7);
        final SimpleIntegerProperty level = new SimpleIntegerProperty();
        final SimpleStringProperty name = new SimpleStringProperty("other");
        settings.remember(LEVEL, level);
        settings.remember(NAME, name);
        assertThat(level.get()).isEqualTo(7);
        assertThat(name.get()).isEqualTo("nobody");
        name.set("Otto");
        assertThat(open().get(NAME)).isEqualTo("Otto");
        settings.reset();
        assertThat(level.get()).isEqualTo(3);
        assertThat(name.get()).isEqualTo("nobody");
        assertThat(open().get(NAME)).isEqualTo("nobody");
    }

    @Test
    void manyChangesAreWrittenTogetherAndNoneIsLost() {
        final List<Runnable> tasks = new ArrayList<>();
        final Settings settings = Settings.in(folder.resolve("new"), tasks::add);
        for (int level = 0; level <= 10; level++) {
            settings.put(LEVEL, level);
        }
        assertThat(tasks).hasSize(1);
        settings.close();
        assertThat(open().get(LEVEL).intValue()).isEqualTo(10);
    }

    @Test
    void recentFilesComeLatestFirstOnceEachAndAreFew() {
        final RecentFiles recent = new RecentFiles(open());
        for (int i = 0; i < 12; i++) {
            recent.add(folder.resolve(i + ".cdw"));
        }
        recent.add(folder.resolve("5.cdw"));
        final RecentFiles next = new RecentFiles(open());
        assertThat(next.files()).hasSize(10).startsWith(folder.resolve("5.cdw"), folder.resolve("11.cdw"))
                .doesNotHaveDuplicates();
        next.remove(folder.resolve("11.cdw"));
        assertThat(next.files()).hasSize(9).doesNotContain(folder.resolve("11.cdw"));
    }
}
