package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.checkerwave.app.SmallData;
import org.checkerwave.app.model.TrainingModel;
import org.checkerwave.app.model.TrainingSource;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.Architecture;
import org.checkerwave.network.TrainedNetwork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TrainingControlTest {

    @TempDir
    private Path folder;
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 8);
    }

    @AfterEach
    void close() {
        window.act(() -> training().stop());
        window.await("the end of the training", () -> !training().runningProperty().get());
        window.close();
    }

    private TrainingModel training() {
        return window.model().training();
    }

    private void openWith(FxRobot robot, Path data) {
        window.awaitFrame();
        robot.press(KeyCode.SHORTCUT, KeyCode.T).release(KeyCode.T, KeyCode.SHORTCUT);
        window.await("the window", () -> robot.lookup("#training-start").tryQuery().isPresent());
        window.act(() -> {
            training().kindProperty().set(Architecture.Kind.GNN);
            training().sourceProperty().set(TrainingSource.FILE);
            training().fileProperty().set(data);
            training().requestMinutes("10");
        });
    }

    private static void press(FxRobot robot, OpenWindow window, String button) {
        window.act(robot.lookup(button).queryAs(Button.class)::fire);
    }

    @Test
    void networkLearnsDrivesTheRunAndIsKept(FxRobot robot) {
        openWith(robot, SmallData.write(folder.resolve("data.safetensors")));
        assertThat(robot.lookup("#training-use").queryButton().isDisabled()).isTrue();
        press(robot, window, "#training-start");
        window.await("both plots", () -> training().loss().drawnProperty().get() != null
                && training().parity().drawnProperty().get() != null);
        press(robot, window, "#training-use");
        window.await("the network in the run", () ->
                window.model().run().runProperty().get().solver() instanceof SolverSpec.Network);
        press(robot, window, "#training-stop");
        window.await("the end", () -> !training().runningProperty().get());
        assertThat(robot.lookup("#training-status").queryAs(Labeled.class).getText()).startsWith("Stopped.")
                .contains("rms error of n");
        final Path kept = folder.resolve("kept.safetensors");
        window.choose(kept);
        press(robot, window, "#training-save");
        window.await("the file", () -> Files.exists(kept));
        assertThat(TrainedNetwork.read(kept).network().architecture().kind()).isEqualTo(Architecture.Kind.GNN);
        assertThat(TrainedNetwork.read(kept).origin()).contains("--network gnn");
    }

    @Test
    void dataThatCannotBeReadAreToldOfAndTheRunGoesOn(FxRobot robot) {
        openWith(robot, folder.resolve("missing.safetensors"));
        press(robot, window, "#training-start");
        window.await("the notice", () -> window.model().notices().messageProperty().get().contains("missing.safetensors"));
        final long step = window.frame().step();
        window.await("steps", () -> window.model().run().frameProperty().get().step() > step);
        assertThat(window.ask(() -> training().usableProperty().get())).isFalse();
    }

    @Test
    void timeThatIsNoneIsRefused(FxRobot robot) {
        openWith(robot, folder.resolve("missing.safetensors"));
        window.act(() -> training().requestMinutes("0.01"));
        assertThat(window.notice()).contains("0.01").contains("at least 0.1");
        assertThat(window.ask(() -> training().minutesTextProperty().get())).isEqualTo("10");
    }
}
