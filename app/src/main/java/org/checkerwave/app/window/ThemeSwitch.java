package org.checkerwave.app.window;

import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.checkerwave.app.model.Appearance;
import org.checkerwave.app.model.Theme;
import org.checkerwave.app.view.Dress;
import org.checkerwave.app.view.OneAPulse;

/**
 * Dresses all windows in light or dark, as chosen or as the system wants it, and in their size. Both are states of its
 * parts, so that a change reads no style sheet and matches no rule anew, and goes over the main window one part a frame.
 */
final class ThemeSwitch {

    private static final String STYLES = "/org/checkerwave/styles/";
    private static final String THEME = new PrimerLight().getUserAgentStylesheetBSS();
    private static final double USUAL_SIZE = 13;
    private static final double USUAL_ICON = 18;

    private final ObservableValue<Theme> theme;
    private final Scene main;
    private final BooleanProperty dark;
    private final ObservableValue<Number> scale;
    private final Subscription subscription;

    /**
     * @param main whose style sheets all other scenes share
     * @param dark told of the outcome
     * @param scale of all lettering and what is measured by it, in percent
     */
    ThemeSwitch(Scene main, ObservableValue<Theme> theme, BooleanProperty dark, ObservableValue<Number> scale) {
        this.main = main;
        this.theme = theme;
        this.dark = dark;
        this.scale = scale;
        Application.setUserAgentStylesheet(THEME);
        main.getStylesheets().setAll(sheets());
        final ListChangeListener<Window> opened = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> dress(window.getScene()));
            }
        };
        Window.getWindows().addListener(opened);
        subscription = Subscription.combine(() -> Window.getWindows().removeListener(opened), scale.subscribe(_ -> dress()),
                theme.subscribe(_ -> dress()), Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dress()));
    }

    /** Leaves all windows as they are. */
    void stop() {
        subscription.unsubscribe();
    }

    private void dress() {
        dark.set(theme.getValue().isDark(Platform.getPreferences().getColorScheme() == ColorScheme.DARK));
        if (main.getWindow() != null && main.getWindow().isShowing()) {
            OneAPulse.asManyAsFit(Dress.parts(main).stream().map(part -> (Runnable) () -> {
                dress(part);
                part.applyCss();
            }).toList());
        } else {
            dress(main);
        }
        Window.getWindows().stream().map(Window::getScene).filter(scene -> scene != main).forEach(this::dress);
    }

    private void dress(Scene scene) {
        Dress.parts(scene).forEach(this::dress);
    }

    private void dress(Node part) {
        part.pseudoClassStateChanged(Dress.DARK, dark.get());
        final int nearest = Appearance.SCALES.stream()
                .min(Comparator.comparingInt(percent -> Math.abs(percent - scale.getValue().intValue()))).orElseThrow();
        Appearance.SCALES.forEach(percent -> part.pseudoClassStateChanged(Dress.size(percent), percent == nearest));
    }

    private static String sizes() {
        final String style = Appearance.SCALES.stream().map(percent -> String.format(Locale.ROOT,
                ".root:%1$s, .part:%1$s { -fx-font-size: %2$.2fpx; } .root:%1$s .ikonli-font-icon, .part:%1$s .ikonli-font-icon { -fx-icon-size: %3$.0fpx; }",
                Dress.size(percent).getPseudoClassName(), USUAL_SIZE * percent / 100, USUAL_ICON * percent / 100))
                .collect(Collectors.joining("\n"));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(style.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> sheets() {
        return List.of(sizes(), sheet("common.css"), sheet("light.css"), sheet("dark.css"));
    }

    /** What all lies on, for what is shown without a style sheet. */
    static Color ground(boolean dark) {
        return dark ? Color.web("#0d1117") : Color.WHITE;
    }

    /** Reads theme and fonts ahead of the window, which then finds them there: lays out some of its controls where nobody sees them. */
    static void readAhead() {
        Application.setUserAgentStylesheet(THEME);
        final Scene scene = new Scene(new ScrollPane(new VBox(new ToolBar(new Button("\u03c6")), new Label("\u03c6"), new TextField("0"),
                new Slider(), new ComboBox<String>())));
        scene.getStylesheets().setAll(sheets());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static String sheet(String name) {
        return ThemeSwitch.class.getResource(STYLES + name).toExternalForm();
    }
}
