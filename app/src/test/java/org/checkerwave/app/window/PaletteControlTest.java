package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.checkerwave.app.model.DroppedFile;
import org.checkerwave.app.model.PaletteEntry;
import org.checkerwave.parameter.Parameter;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.checkerwave.app.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PaletteControlTest {

    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 16);
    }

    @BeforeEach
    void awaitRun() {
        window.awaitFrame();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private boolean shown() {
        return window.ask(() -> window.model().palette().shownProperty().get());
    }

    private String first() {
        return window.ask(() -> window.model().palette().found().getFirst().title());
    }

    @Test
    void parameterThatIsTypedIsSetByKeysAlone(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        assertThat(shown()).isTrue();
        robot.write("T 0.3");
        assertThat(first()).isEqualTo("Set the temperature T to 0.3");
        robot.type(KeyCode.ENTER);
        assertThat(shown()).isFalse();
        window.await("T in the run", () ->
                window.model().run().frameProperty().get().parameters().get(Parameter.TEMPERATURE) == 0.3);
    }

    @Test
    void spaceIsACharacterAndEscapeClosesWithoutDoingAnything(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("outl dom");
        assertThat(window.<Boolean>ask(() -> window.model().run().playingProperty().get())).isTrue();
        assertThat(first()).isEqualTo("Domain outlines");
        robot.type(KeyCode.ESCAPE);
        assertThat(shown()).isFalse();
        assertThat(window.<Boolean>ask(() -> window.model().picture().wallsProperty().get())).isFalse();
    }

    @Test
    void actionsSamplesAndPresetsAreAllFound() {
        final List<String> titles = window.ask(() -> {
            window.model().palette().shownProperty().set(true);
            return List.of("whole lattice", "polaron glass t=100", "melting", "g=1,2", "temp 0.2", "perfect checkerboard").stream()
                    .map(words -> {
                        window.model().palette().typedProperty().set(words);
                        return window.model().palette().found().isEmpty() ? "nothing"
                                : window.model().palette().found().getFirst().title().replaceAll("\\h", " ");
                    }).toList();
        });
        assertThat(titles).containsExactly("Whole lattice", "Polaron glass, t = 100", "Melting", "Set the coupling g to 1,2",
                "Set the temperature T to 0.2", "Perfect checkerboard");
    }

    @Test
    void energiesMayBeTypedInUnitsOfTheHopping() {
        window.act(() -> window.model().parameter(Parameter.HOPPING).request(2));
        window.await("t in the run", () -> window.model().run().settled()
                && window.model().run().runProperty().get().parameters().get(Parameter.HOPPING) == 2);
        window.act(() -> window.model().parameter(Parameter.TEMPERATURE).requestText("0,3 t"));
        window.await("T in the run", () ->
                window.model().run().frameProperty().get().parameters().get(Parameter.TEMPERATURE) == 0.6);
    }

    @Test
    void scaleChangesTheLetteringAtOnceAndIsRemembered() {
        final Label label = window.find("#status-moment", Label.class);
        final double usual = window.ask(() -> label.getFont().getSize());
        window.act(() -> window.menuItem("scale-200").fire());
        window.await("twice the size", () -> Math.abs(label.getFont().getSize() - 2 * usual) < 0.1);
        assertThat(window.ask(() -> window.model().settings().file("settings.json"))).content().contains("\"scale\" : 200");
        window.act(() -> window.model().settings().reset());
        window.await("the usual size", () -> Math.abs(label.getFont().getSize() - usual) < 0.1);
    }

    @Test
    void droppedFileOfAnotherKindIsAnsweredWithWhatCanBeDropped() {
        window.act(() -> new DroppedFile(window.model()).open(List.of(Path.of("thesis.docx"))));
        assertThat(window.notice()).contains("thesis.docx").contains(".cdw").contains(".safetensors");
        window.act(() -> new DroppedFile(window.model()).open(List.of(Path.of("fields.npz"))));
        assertThat(window.notice()).contains("checkerwave replay fields.npz").contains(".cdw");
        window.act(() -> new DroppedFile(window.model()).open(List.of(Path.of("a.cdw"), Path.of("b.cdw"))));
        assertThat(window.notice()).contains("2 files");
        window.act(() -> new DroppedFile(window.model()).open(List.of(Path.of("missing.cdw"))));
        window.await("a sentence", () -> window.model().notices().messageProperty().get().contains("missing.cdw"));
    }

    @Test
    void withReducedMotionNoWheelTurnsAndThatIsRemembered() {
        window.awaitFrame();
        final Node wheel = window.ask(() -> window.find("#toolbar", Parent.class).lookup(".progress-indicator"));
        assertThat(wheel.isVisible()).isTrue();
        window.act(() -> window.menuItem("reduced-motion").fire());
        assertThat(wheel.isVisible()).isFalse();
        assertThat(window.ask(() -> window.model().settings().get(Setting.flag("reduced-motion", false)))).isTrue();
    }

    @Test
    void everyActionIsInThePalette() {
        final List<String> all = window.ask(() -> window.model().palette().found().stream().map(PaletteEntry::title).toList());
        assertThat(all).containsAll(window.ask(() -> ProgramActions.of(window.model(), new NoFiles(), _ -> { }, () -> { })
                .stream().map(action -> action.text().getValue()).toList()));
    }
}
