package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TabOrderTest {

    /** From top left to bottom right. */
    private static final List<String> PARTS =
            List.of("toolbar", "controls", "fields", "look", "picture", "timeline-row", "dock");
    /** So many pixels in and round a control have another colour while it has the focus. */
    private static final int SEEN = 40;
    private static final long PATIENCE_NANOS = 3_000_000_000L;

    private final List<String> unseen = new ArrayList<>();
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 16);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void tabComesToEveryControlInTheOrderOfTheWindowAndBackAndTheFocusIsSeenInBothThemes() {
        window.awaitFrame();
        window.paused();
        window.act(() -> window.menuItem("theme-light").fire());
        final Set<Node> all = window.ask(() -> reachable(scene().getRoot()).collect(Collectors.toSet()));
        final List<Node> forwards = walk(all.size(), robot -> robot.keyType(KeyCode.TAB));
        assertThat(forwards).doesNotHaveDuplicates();
        assertThat(all.stream().filter(each -> !forwards.contains(each))).isEmpty();
        assertThat(forwards.stream().map(TabOrderTest::part).toList()).isSorted().doesNotContain(-1);
        window.act(() -> window.menuItem("theme-dark").fire());
        window.awaitDress("dark");
        final List<Node> backwards = walk(all.size(), robot -> {
            robot.keyPress(KeyCode.SHIFT);
            robot.keyType(KeyCode.TAB);
            robot.keyRelease(KeyCode.SHIFT);
        });
        assertThat(backwards.subList(1, backwards.size()).reversed()).isEqualTo(forwards.subList(1, forwards.size()));
        assertThat(unseen).isEmpty();
    }

    /** From the control that has the focus on until it has it again; of each kind of control one is looked at. */
    private List<Node> walk(int atMost, Consumer<Robot> key) {
        final Robot robot = window.ask(Robot::new);
        final List<Node> visited = new ArrayList<>();
        final Set<String> kinds = new HashSet<>();
        do {
            final Node owner = focus();
            visited.add(owner);
            if (kinds.add(owner.getClass().getSimpleName() + owner.getStyleClass())) {
                final WritableImage with = window.ask(() -> around(owner));
                window.act(() -> key.accept(robot));
                if (!leavesATrace(owner, with)) {
                    unseen.add((window.ask(() -> window.model().picture().darkProperty().get()) ? "dark: " : "light: ") + owner);
                }
            } else {
                window.act(() -> key.accept(robot));
            }
        } while (focus() != visited.getFirst() && visited.size() <= atMost);
        return visited;
    }

    /** Soon after it has lost the focus, for some borders change by and by. */
    private boolean leavesATrace(Node owner, WritableImage with) {
        final long end = System.nanoTime() + PATIENCE_NANOS;
        boolean seen;
        do {
            seen = window.ask(() -> different(around(owner), with)) >= SEEN;
        } while (!seen && System.nanoTime() < end);
        return seen;
    }

    private Scene scene() {
        return window.find("#workbench", Parent.class).getScene();
    }

    private Node focus() {
        return window.ask(() -> scene().getFocusOwner());
    }

    /** Of several buttons of which one is chosen, that one; arrows lead to the others. A spinner has the focus for its field. */
    private static Stream<Node> reachable(Node node) {
        if (node instanceof Spinner<?> && node.isVisible() && !node.isDisabled()) {
            return Stream.of(node);
        }
        final boolean other = node instanceof ToggleButton one && one.getToggleGroup() != null && !one.isSelected();
        if (!node.isVisible() || node.isDisabled() || other) {
            return Stream.empty();
        }
        return Stream.concat(node.isFocusTraversable() ? Stream.of(node) : Stream.empty(), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(TabOrderTest::reachable) : Stream.empty());
    }

    private static int part(Node node) {
        return node == null ? -1 : Math.max(node.getId() == null ? -1 : PARTS.indexOf(node.getId()), part(node.getParent()));
    }

    private static WritableImage around(Node node) {
        // A part of a snapshot is meant in the coordinates round the node that is taken.
        final Bounds bounds = node.getParent().localToParent(node.localToParent(node.getLayoutBounds()));
        final SnapshotParameters part = new SnapshotParameters();
        part.setViewport(new Rectangle2D(bounds.getMinX() - 4, bounds.getMinY() - 4, bounds.getWidth() + 8, bounds.getHeight() + 8));
        return node.getParent().snapshot(part, null);
    }

    private static int different(WritableImage one, WritableImage other) {
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += one.getPixelReader().getArgb(x, y) == other.getPixelReader().getArgb(x, y) ? 0 : 1;
            }
        }
        return different;
    }
}
