package org.checkerwave.app.model;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.checkerwave.app.settings.Setting;
import org.checkerwave.app.settings.Settings;

/** How the window looks and moves, whatever it shows. */
public final class Appearance {

    /** Sizes of everything that can be chosen, in percent. */
    public static final List<Integer> SCALES = List.of(80, 90, 100, 125, 150, 175, 200);

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
    private final BooleanProperty calm = new SimpleBooleanProperty(this, "calm");

    Appearance() {
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether nothing moves but the run itself. */
    public BooleanProperty calmProperty() {
        return calm;
    }

    /** Takes over what is remembered. @param systemIsCalm whether the system asks for little motion, as long as the user has not */
    public void remember(Settings settings, boolean systemIsCalm) {
        settings.remember(Theme.SETTING, theme);
        settings.remember(Setting.flag("reduced-motion", systemIsCalm), calm);
    }
}
