package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.checkerwave.app.record.RunSource;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.Replay;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.RunScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FileControlTest {

    @TempDir
    private Path folder;
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 16);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void awaitNotice(String part) {
        window.await("the notice " + part, () -> window.model().notices().messageProperty().get().contains(part));
    }

    @Test
    void savedRunOpensAndGoesOnWithTheSameBits(FxRobot robot) {
        window.awaitFrame();
        window.await("20 steps", () -> window.model().run().frameProperty().get().step() > 20);
        window.paused();
        final Checkpoint saved = window.checkpoint();
        window.choose(folder.resolve("run.cdw"));
        robot.clickOn("#save");
        awaitNotice("Saved run.cdw.");
        assertThat(window.ask(() -> window.model().files().titleProperty().get())).isEqualTo("run.cdw – Checkerwave");
        window.act(() -> window.model().run().quench(99));
        robot.clickOn("#open");
        window.await("the saved run", () -> window.model().run().runProperty().get().seed() == 7
                && window.model().run().frameProperty().get().step() == saved.step());
        window.await("its title", () -> window.model().files().titleProperty().get().equals("run.cdw – Checkerwave"));
        for (int i = 0; i < 5; i++) {
            robot.clickOn("#step");
        }
        window.await("5 steps", () -> window.model().run().frameProperty().get().step() == saved.step() + 5);
        try (Simulation uninterrupted = Simulation.resume(saved, 1)) {
            for (int i = 0; i < 5; i++) {
                uninterrupted.step();
            }
            assertThat(window.frame().displacement()).isEqualTo(uninterrupted.frame().displacement());
            assertThat(window.frame().velocity()).isEqualTo(uninterrupted.frame().velocity());
            assertThat(window.frame().density()).isEqualTo(uninterrupted.frame().density());
        }
        window.act(() -> window.model().start().startDefault());
        window.await("the title of a run without a file", () -> window.model().files().titleProperty().get().equals("Checkerwave"));
    }

    @Test
    void historyOfAnInteractiveRunIsReplayedToTheLastBit(FxRobot robot) {
        window.awaitFrame();
        passSteps(3);
        window.act(() -> window.model().run().set(Parameter.TEMPERATURE, 0.3));
        passSteps(3);
        window.act(() -> window.model().run().quench(21));
        window.act(() -> window.model().run().apply(new Command.SwitchSolver(new SolverSpec.Network("recursion-fast"))));
        passSteps(3);
        window.act(() -> window.model().run().set(Parameter.COUPLING, 1.6));
        passSteps(3);
        window.paused();
        final Checkpoint made = window.checkpoint();
        assertThat(made.history()).hasSize(4);
        window.choose(folder.resolve("history.json"));
        window.act(window.menuItem("save-history")::fire);
        awaitNotice("Saved history.json.");
        final RunScript script = RunSource.read(folder.resolve("history.json"));
        for (final int threads : new int[] {1, 2}) {
            try (Replay replay = script.replay(script.step(), threads)) {
                while (!replay.done()) {
                    replay.advance();
                }
                final Checkpoint again = replay.simulation().checkpoint();
                assertThat(again.displacement()).isEqualTo(made.displacement());
                assertThat(again.velocity()).isEqualTo(made.velocity());
                assertThat(again.density()).isEqualTo(made.density());
                assertThat(again.run()).isEqualTo(made.run());
                assertThat(again.history()).isEqualTo(made.history());
            }
        }
    }

    private void passSteps(int count) {
        window.await("commands", () -> window.model().run().settled());
        final long step = window.checkpoint().step();
        window.await(count + " more steps", () -> window.model().run().frameProperty().get().step() >= step + count);
    }

    @Test
    void foreignFileGivesABannerAndTheRunGoesOn(FxRobot robot) throws IOException {
        window.awaitFrame();
        window.choose(Files.writeString(folder.resolve("foreign.cdw"), "not a state"));
        robot.clickOn("#open");
        awaitNotice("foreign.cdw");
        final long step = window.frame().step();
        window.await("further steps", () -> window.model().run().frameProperty().get().step() > step + 3);
    }

    @Test
    void folderThatIsNotThereGivesABannerAndTheRunGoesOn(FxRobot robot) {
        window.awaitFrame();
        window.choose(folder.resolve("missing").resolve("run.cdw"));
        robot.clickOn("#save");
        awaitNotice("missing");
        final long step = window.frame().step();
        window.await("further steps", () -> window.model().run().frameProperty().get().step() > step + 3);
    }
}
