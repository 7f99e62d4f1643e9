package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.checkerwave.app.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Ratios of contrast as WCAG 2.2 defines them: at least 4.5 for text, 3 for what shows the focus. */
@ExtendWith(ApplicationExtension.class)
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay");

    private final Rectangle colored = new Rectangle();
    private Scene scene;

    @Start
    void keep(Stage stage) {
        scene = new Scene(new StackPane(colored));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void textAndFocusStandOutFromEveryGround(Theme theme, FxRobot robot) {
        robot.interact(() -> {
            new ThemeSwitch(scene, new SimpleObjectProperty<>(theme), new SimpleBooleanProperty(), new SimpleIntegerProperty(100));
            for (final String ground : GROUNDS) {
                for (final String ink : List.of("-color-fg-default", "-color-fg-muted", "-checkerwave-mark")) {
                    assertThat(contrast(ink, ground)).as("%s on %s", ink, ground).isGreaterThanOrEqualTo(TEXT);
                }
                assertThat(contrast("-color-accent-emphasis", ground)).as("focus on %s", ground).isGreaterThanOrEqualTo(SHAPE);
            }
            assertThat(contrast("-checkerwave-warning-text", "-checkerwave-warning")).isGreaterThanOrEqualTo(TEXT);
            assertThat(contrast("-color-fg-emphasis", "-color-accent-emphasis")).isGreaterThanOrEqualTo(TEXT);
            assertThat(contrast("-color-fg-emphasis", "-color-neutral-emphasis-plus")).isGreaterThanOrEqualTo(TEXT);
        });
    }

    @Test
    void blackOnWhiteIsTwentyOne(FxRobot robot) {
        robot.interact(() -> assertThat(contrast("black", "white")).isEqualTo(21));
    }

    private double contrast(String one, String other) {
        final double first = luminance(color(one)) + 0.05;
        final double second = luminance(color(other)) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private Color color(String name) {
        colored.setStyle("-fx-fill: " + name);
        colored.applyCss();
        return (Color) colored.getFill();
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
