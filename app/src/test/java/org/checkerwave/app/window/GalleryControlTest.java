package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.checkerwave.app.sample.PresetCard;
import org.checkerwave.app.sample.Sample;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.state.Preset;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GalleryControlTest {

    private OpenWindow window;

    @TempDir
    private Path folder;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 16);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private boolean shown() {
        return window.ask(() -> window.find("#gallery", Node.class).isVisible());
    }

    private Node focus() {
        return window.ask(() -> window.find("#gallery", Node.class).getScene().getFocusOwner());
    }

    @Test
    void thePageLiesOverTheRunningProgramAndEscTakesItAway(FxRobot robot) {
        window.awaitFrame();
        assertThat(shown()).isFalse();
        window.act(() -> window.model().gallery().started());
        assertThat(shown()).isTrue();
        final long step = window.frame().step();
        window.await("further steps", () -> window.model().run().frameProperty().get().step() > step + 5);
        robot.type(KeyCode.ESCAPE);
        assertThat(shown()).isFalse();
        assertThat(focus().getId()).isEqualTo("picture");
    }

    @Test
    void switchedOffItDoesNotComeAtStart(FxRobot robot) {
        window.act(() -> window.model().gallery().started());
        robot.clickOn("#gallery-at-start").clickOn("#go-on");
        assertThat(shown()).isFalse();
        window.act(() -> window.model().gallery().started());
        assertThat(shown()).isFalse();
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        assertThat(shown()).isTrue();
    }

    @Test
    void aCardIsReachedAndOpenedByKeys(FxRobot robot) {
        window.awaitFrame();
        window.await("the lessons", () -> !window.model().lessonLibrary().lessons().isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        for (int presses = 0; presses < 12 && !"card-charge-density-wave".equals(focus().getId()); presses++) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.RIGHT);
        assertThat(focus().getId()).isEqualTo("card-quench");
        robot.type(KeyCode.DOWN);
        assertThat(focus().getId()).isNotEqualTo("card-quench").startsWith("card-");
        robot.type(KeyCode.UP);
        assertThat(focus().getId()).isEqualTo("card-quench");
        robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
        assertThat(focus().getId()).as("nothing before the first").isEqualTo("card-charge-density-wave");
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        assertThat(shown()).isFalse();
        assertThat(window.ask(() -> window.model().lessons().placeProperty().get().lesson().key())).isEqualTo("quench");
        window.await("its state", () -> window.model().run().frameProperty().get().lattice().width() == 128);
    }

    @Test
    void everythingShippedHasACardWithAThumbnail() {
        window.await("the lessons", () -> !window.model().lessonLibrary().lessons().isEmpty());
        window.act(() -> window.model().gallery().shownProperty().set(true));
        window.await("the last shelf", () -> window.has("#card-preset-" + Presets.load().getLast().key()));
        final List<String> lessons = window.ask(() -> window.model().gallery().lessons().stream().map(l -> l.key()).toList());
        final Stream<String> cards = Stream.of(Samples.load().stream().map(Sample::key),
                Presets.load().stream().map(Preset::key).map(key -> "preset-" + key), lessons.stream()).flatMap(ids -> ids);
        assertThat(cards).hasSizeGreaterThanOrEqualTo(19).allSatisfy(id ->
                assertThat(window.find("#card-" + id, Button.class).getAccessibleText()).endsWith("."));
        assertThat(Samples.presets()).extracting(PresetCard::key).isEqualTo(Presets.load().stream().map(Preset::key).toList());
        assertThat(Presets.load()).allSatisfy(preset -> assertThat(Samples.thumbnail("preset-" + preset.key())).isNotNull());
        assertThat(lessons).allSatisfy(key -> assertThat(Samples.thumbnail("lessons/" + key)).isNotNull());
    }

    @Test
    void aPresetBeginsAnewAlsoIfItRunsAlready() {
        window.awaitFrame();
        final int opened = window.ask(() -> window.model().run().openedProperty().get());
        window.act(() -> window.model().gallery().shownProperty().set(true));
        window.await("the card", () -> window.has("#card-preset-coarsening"));
        window.act(() -> window.find("#card-preset-coarsening", Button.class).fire());
        window.await("another run", () -> window.model().run().openedProperty().get() == opened + 1);
        assertThat(window.frame().lattice().width()).isEqualTo(128);
    }

    @Test
    void filesOpenedAndSavedStandThereTheLatestFirstAndOneThatIsGoneNoLonger() throws Exception {
        window.awaitFrame();
        final Path first = folder.resolve("first.cdw");
        final Path second = folder.resolve("second.cdw");
        window.ask(() -> window.model().files().save(first)).get(30, TimeUnit.SECONDS);
        window.ask(() -> window.model().files().save(second)).get(30, TimeUnit.SECONDS);
        window.ask(() -> window.model().files().open(first)).get(30, TimeUnit.SECONDS);
        window.act(() -> window.model().gallery().shownProperty().set(true));
        assertThat(rows()).containsExactly("first.cdw", "second.cdw");
        Files.delete(second);
        window.act(() -> window.model().gallery().open(second));
        window.await("one row less", () -> rows().equals(List.of("first.cdw")));
        assertThat(window.notice()).contains("second.cdw");
    }

    private List<String> rows() {
        return window.ask(() -> window.find("#gallery", Node.class).lookupAll(".recent-file").stream()
                .map(node -> ((Button) node).getText()).toList());
    }
}
