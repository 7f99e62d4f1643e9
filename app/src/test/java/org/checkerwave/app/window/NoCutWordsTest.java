package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.checkerwave.app.TrialNetworks;
import org.checkerwave.network.Architecture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** In a window of usual size no word of the controls is cut off, in either language, also with larger letters. */
@ExtendWith(ApplicationExtension.class)
class NoCutWordsTest {

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    @TempDir
    private Path folder;
    private Stage stage;
    private OpenWindow window;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @AfterEach
    void close() {
        window.close();
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noWordOfTheControlsIsCutOff(String language, FxRobot robot) throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.of(language));
        robot.interact(() -> window = new OpenWindow(stage, 16));
        window.awaitFrame();
        window.await("the status", () -> !((Label) stage.getScene().lookup("#status-solver")).getText().isEmpty());
        assertNothingCut("#toolbar", "#controls", "#fields", "#look", "#color-bar", "#status-bar");
        final Path weights = TrialNetworks.write(folder, Architecture.Kind.GNN, 1e-3);
        window.act(() -> window.model().solver().open(weights));
        window.await("the badge", () -> stage.getScene().lookup("#network-badge").isVisible());
        assertNothingCut("#status-bar");
    }

    private void assertNothingCut(String... parts) {
        for (final int percent : new int[] {100, 150, 200}) {
            window.act(() -> window.model().scaleProperty().set(percent));
            window.awaitDress("size-" + percent);
            assertThat(cut(percent, parts)).isEmpty();
        }
    }

    @Test
    void aWordThatHasNoRoomIsFound(FxRobot robot) {
        robot.interact(() -> {
            window = new OpenWindow(stage, 16);
            final Label label = new Label("Startwert");
            final Pane root = new Pane(label);
            new Scene(root);
            root.applyCss();
            label.resize(200, 20);
            label.layout();
            assertThat(cutOff(label)).isFalse();
            label.resize(30, 20);
            label.layout();
            assertThat(cutOff(label)).isTrue();
        });
    }

    private List<String> cut(int percent, String... parts) {
        return Stream.of(parts).map(part -> window.find(part, Parent.class)).flatMap(part -> window.ask(() -> {
            final Parent root = part.getScene().getRoot();
            root.applyCss();
            // The screen of the tests is smaller than that.
            root.resize(1400, 900);
            root.layout();
            return all(part).filter(Labeled.class::isInstance).map(Labeled.class::cast).filter(NoCutWordsTest::cutOff)
                    .map(label -> percent + " %: " + label.getText()).toList();
        }).stream()).toList();
    }

    private static boolean cutOff(Labeled label) {
        return label.getText() != null && !label.getText().isEmpty() && label.getScene() != null && visible(label)
                && all(label).anyMatch(node -> node instanceof Text shown && shown.getParent() == label
                        && !shown.getText().equals(label.getText()) && shown.getText().endsWith(label.getEllipsisString()));
    }

    private static boolean visible(Node node) {
        return node.isVisible() && (node.getParent() == null || visible(node.getParent()));
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(NoCutWordsTest::all) : Stream.empty());
    }
}
