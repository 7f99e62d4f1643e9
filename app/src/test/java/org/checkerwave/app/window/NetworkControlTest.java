package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.checkerwave.app.TrialNetworks;
import org.checkerwave.app.model.SolverChoice;
import org.checkerwave.network.Architecture;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NetworkControlTest {

    private static final double WIDE = 1000;
    private static final double NARROW = 0.5;

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

    private void drive(Architecture.Kind kind, double largestPotential) {
        final Path weights = TrialNetworks.write(folder, kind, largestPotential);
        window.choose(weights);
        window.act(() -> window.menuItem("menu-open-weights").fire());
        window.await("the network", () ->
                window.model().run().frameProperty().get().solver().name().equals(weights.toString()));
    }

    private boolean visible(String id) {
        return window.ask(() -> window.find(id, Node.class).isVisible());
    }

    private Label badge() {
        return window.find("#network-badge", Label.class);
    }

    @Test
    void weightsFileDrivesTheRunFromTheStateItFinds() {
        window.awaitFrame();
        final Frame before = window.paused();
        drive(Architecture.Kind.GNN, WIDE);
        final Frame after = window.frame();
        assertThat(after.step()).isEqualTo(before.step());
        assertThat(after.displacement()).isEqualTo(before.displacement());
        assertThat(after.velocity()).isEqualTo(before.velocity());
        final ComboBox<?> list = window.find("#solver", ComboBox.class);
        window.await("its name in the list", () ->
                ((SolverChoice) list.getValue()).title().equals("Network gnn-trial.safetensors"));
        assertThat(visible("#accuracy")).isTrue();
        assertThat(window.ask(() -> window.find("#accuracy", Node.class).getParent().isVisible())).isFalse();
    }

    @Test
    void badgeShowsTheRunningErrorWhileANetworkDrives() {
        window.awaitFrame();
        assertThat(visible("#network-badge")).isFalse();
        drive(Architecture.Kind.GNN, WIDE);
        window.await("the badge", () -> badge().isVisible());
        assertThat(window.ask(() -> badge().getText())).matches("network error: n 0\\.\\d+, F 0\\.\\d+");
        window.act(() -> window.model().solver().request(SolverChoice.WINDOW));
        window.await("no badge", () -> !badge().isVisible());
    }

    @Test
    void badgeWarnsBeyondTheTrainedRange() {
        window.awaitFrame();
        drive(Architecture.Kind.GNN, NARROW);
        window.await("the warning", () -> badge().getText().startsWith("outside its trained range"));
        assertThat(window.ask(() -> badge().getPseudoClassStates())).contains(PseudoClass.getPseudoClass("outside"));
    }

    @Test
    void symmetryCheckSpeaksForAnEquivariantNetworkAndAgainstAnOrdinaryOne(FxRobot robot) {
        window.awaitFrame();
        window.act(() -> window.model().run().play(false));
        drive(Architecture.Kind.GNN, WIDE);
        robot.clickOn("#symmetry-check");
        window.await("the outcome", () -> window.model().notices().messageProperty().get().contains("residual of n"));
        assertThat(window.notice()).endsWith("the network keeps the symmetry.");
        drive(Architecture.Kind.CNN, WIDE);
        robot.clickOn("#symmetry-check");
        window.await("the other outcome", () -> window.model().notices().messageProperty().get()
                .endsWith("the network does not keep the symmetry."));
    }

    @Test
    void damagedWeightsGiveABannerAndTheRunGoesOnWithItsSolver() throws IOException {
        window.awaitFrame();
        window.choose(Files.writeString(folder.resolve("damaged.safetensors"), "no weights"));
        window.act(() -> window.menuItem("menu-open-weights").fire());
        window.await("a notice", () -> window.model().notices().messageProperty().get().contains("damaged.safetensors"));
        final long step = window.frame().step();
        window.await("further steps", () -> window.model().run().frameProperty().get().step() > step + 3);
        assertThat(window.ask(() -> window.model().solver().choiceProperty().get())).isEqualTo(SolverChoice.WINDOW);
        assertThat(window.frame().solver().name()).isEqualTo("window");
    }
}
