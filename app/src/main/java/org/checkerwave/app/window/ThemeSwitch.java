package org.checkerwave.app.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.checkerwave.app.model.Theme;

/** Dresses the window in light or dark, as chosen or as the system wants it. */
final class ThemeSwitch {

    private static final String STYLES = "/org/checkerwave/styles/";
    private static final double USUAL_SIZE = 13;
    private static final double USUAL_ICON = 18;

    private final ObservableValue<Theme> theme;
    private final Scene scene;
    private final BooleanProperty dark;
    private final ObservableValue<Number> scale;

    /** @param dark told of the outcome @param scale of all lettering and what is measured by it, in percent */
    ThemeSwitch(Scene scene, ObservableValue<Theme> theme, BooleanProperty dark, ObservableValue<Number> scale) {
        this.scene = scene;
        this.theme = theme;
        this.dark = dark;
        this.scale = scale;
        scale.subscribe(_ -> dress());
        theme.subscribe(_ -> dress());
        Platform.getPreferences().colorSchemeProperty().addListener((_, _, _) -> dress());
    }

    private void dress() {
        dark.set(theme.getValue().isDark(Platform.getPreferences().getColorScheme() == ColorScheme.DARK));
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(List.of(sheet("common.css"), sheet(dark.get() ? "dark.css" : "light.css"), size()));
    }

    private String size() {
        final String style = String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx; } .ikonli-font-icon { -fx-icon-size: %.0fpx; }",
                USUAL_SIZE * scale.getValue().intValue() / 100, USUAL_ICON * scale.getValue().intValue() / 100);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(style.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        return ThemeSwitch.class.getResource(STYLES + name).toExternalForm();
    }
}
