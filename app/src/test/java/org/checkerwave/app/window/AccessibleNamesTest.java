package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.checkerwave.app.view.Later;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a screen reader says of the controls of all windows, in every language. */
@ExtendWith(ApplicationExtension.class)
class AccessibleNamesTest {

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private Stage stage;
    private final Set<String> unnamed = new TreeSet<>();
    private OpenWindow window;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    @AfterEach
    void close() {
        window.act(() -> List.copyOf(Window.getWindows()).stream().filter(each -> each != stage).forEach(Window::hide));
        window.close();
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyControlThatKeysReachHasANameARoleAndASentence(String language, FxRobot robot) {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.of(language));
        robot.interact(() -> window = new OpenWindow(stage, 16));
        window.awaitFrame();
        collect("main window");
        window.await("the folded parameters", () -> window.shows("#slider-dt"));
        collect("main window, unfolded");
        window.act(() -> window.model().palette().shownProperty().set(true));
        window.await("the palette's list", () -> window.shows("#palette-list"));
        collect("palette");
        window.act(() -> {
            window.model().palette().shownProperty().set(false);
            window.model().gallery().shownProperty().set(true);
        });
        window.await("the last shelf", () -> window.has("#card-preset-coarsening"));
        collect("start page");
        window.act(() -> {
            window.model().gallery().shownProperty().set(false);
            window.model().comparisonSetup().shownProperty().set(true);
        });
        collect("comparison of a parameter");
        window.act(() -> window.model().comparisonSetup().variedProperty().set(Optional.empty()));
        collect("comparison of solvers");
        window.act(() -> window.model().comparisonSetup().start());
        window.await("the comparison", () -> !window.model().comparison().panesProperty().get().isEmpty());
        collect("runs side by side");
        window.act(window.model().comparison()::close);
        window.act(() -> {
            window.model().dock().tiles().forEach(tile -> tile.shownProperty().set(true));
            window.model().dock().tiles().getFirst().detachedProperty().set(true);
            window.model().training().shownProperty().set(true);
            window.menuItem("record").fire();
            window.menuItem("shortcuts").fire();
        });
        window.await("main window, plot, training, movie, keys", () -> Window.getWindows().size() == 5);
        collect("windows beside the main window");
        window.await("the lessons", () -> !window.model().lessonLibrary().lessons().isEmpty());
        window.act(() -> window.model().lessons().open(window.model().lessonLibrary().lessons().getFirst()));
        window.await("the lesson", () -> window.model().lessons().placeProperty().get() != null);
        collect("lesson");
        assertThat(unnamed).isEmpty();
    }

    /** Looks at all windows, also at what is hidden in this state; folded parts are opened first. */
    private void collect(String state) {
        unnamed.addAll(window.ask(() -> Window.getWindows().stream().map(each -> each.getScene().getRoot()).flatMap(root -> {
            all(root).filter(TitledPane.class::isInstance).forEach(fold -> ((TitledPane) fold).setExpanded(true));
            root.applyCss();
            root.layout();
            final Set<Node> labelled = all(root).filter(Label.class::isInstance).map(label -> ((Label) label).getLabelFor())
                    .filter(target -> target != null).collect(Collectors.toSet());
            return all(root).filter(Node::isFocusTraversable)
                    .flatMap(node -> wants(node, labelled.contains(node)).map(want -> state + ": " + node + " has no " + want));
        }).toList()));
    }

    private static Stream<String> wants(Node node, boolean labelled) {
        final boolean text = node instanceof Labeled labeled && has(labeled.getText());
        final boolean role = node.getAccessibleRole() != AccessibleRole.NODE && node.getAccessibleRole() != AccessibleRole.PARENT;
        final boolean scrolls = node instanceof ScrollPane;
        final boolean explained = !(node instanceof Control control)
                || control.getTooltip() != null && has(control.getTooltip().getText());
        return Stream.of(labelled || text || has(node.getAccessibleText()) ? "" : "name", role ? "" : "role",
                text || scrolls || explained ? "" : "tooltip").filter(want -> !want.isEmpty());
    }

    private static boolean has(String text) {
        return text != null && !text.isBlank();
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), children(node).stream().flatMap(AccessibleNamesTest::all));
    }

    private static List<Node> children(Node node) {
        if (node instanceof Later place && place.getChildren().isEmpty()) {
            return List.of(place.content());
        }
        return node instanceof Parent parent ? List.copyOf(parent.getChildrenUnmodifiable()) : List.of();
    }
}
