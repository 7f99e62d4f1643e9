package org.checkerwave.app.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.checkerwave.app.model.Theme;

/** Dresses the window in light or dark, as chosen or as the system wants it. */
final class ThemeSwitch {

    private static final String STYLES = "/org/checkerwave/styles/";

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
    private final Scene scene;
    private final BooleanProperty dark;

    /** @param dark told of the outcome */
    ThemeSwitch(Scene scene, BooleanProperty dark) {
        this.scene = scene;
        this.dark = dark;
        theme.subscribe(_ -> dress());
        Platform.getPreferences().colorSchemeProperty().addListener((_, _, _) -> dress());
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    private void dress() {
        dark.set(theme.get().isDark(Platform.getPreferences().getColorScheme() == ColorScheme.DARK));
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(List.of(sheet("common.css"), sheet(dark.get() ? "dark.css" : "light.css")));
    }

    private static String sheet(String name) {
        return ThemeSwitch.class.getResource(STYLES + name).toExternalForm();
    }
}
