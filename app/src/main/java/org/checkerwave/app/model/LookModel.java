package org.checkerwave.app.model;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.checkerwave.app.picture.ColorMap;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.Overlays;
import org.checkerwave.app.picture.RangeRule;

/** Which field is shown, in which colours and with what over it. */
public final class LookModel {

    private static final RangeRule AUTOMATIC = new RangeRule.Automatic();

    private final ObjectProperty<FieldKind> field = new SimpleObjectProperty<>(this, "field", FieldKind.PHI);
    private final StringProperty map = new SimpleStringProperty(this, "map", "");
    private final ObjectProperty<RangeRule> range = new SimpleObjectProperty<>(this, "range", AUTOMATIC);
    private final BooleanProperty walls = new SimpleBooleanProperty(this, "walls");
    private final BooleanProperty contours = new SimpleBooleanProperty(this, "contours");
    private final BooleanProperty scaleBar = new SimpleBooleanProperty(this, "scaleBar", true);
    private final BooleanProperty locked = new SimpleBooleanProperty(this, "locked");
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final ColorMaps maps;

    LookModel(ColorMaps maps) {
        this.maps = maps;
        field.subscribe(() -> {
            locked.set(false);
            // Values of one field mean nothing for another.
            range.set(range.get() instanceof RangeRule.Fixed ? AUTOMATIC : range.get());
        });
        range.subscribe(() -> locked.set(false));
    }

    /** Has the task done after every change. */
    void subscribe(Runnable task) {
        List.of(field, map, range, walls, contours, scaleBar, locked, dark).forEach(property -> property.subscribe(task));
    }

    public ObjectProperty<FieldKind> fieldProperty() {
        return field;
    }

    /** Name of the chosen colour map; empty for the field's usual one, which follows the theme. */
    public StringProperty mapProperty() {
        return map;
    }

    /** How the values at the ends of the colour map are found, unless they are locked; fixed ones end with another field. */
    public ObjectProperty<RangeRule> rangeProperty() {
        return range;
    }

    /** Whether the outlines of the domains are drawn over the field. */
    public BooleanProperty wallsProperty() {
        return walls;
    }

    /** Whether the lines φ = 0 are drawn over the field. */
    public BooleanProperty contoursProperty() {
        return contours;
    }

    public BooleanProperty scaleBarProperty() {
        return scaleBar;
    }

    /** Whether the values at the ends of the colour map stay as they are now; another field or range ends it. */
    public BooleanProperty lockedProperty() {
        return locked;
    }

    /** Whether the surroundings are dark, which the neutral colour of a diverging map follows. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    public ColorMap colors() {
        return maps.chosen(map.get(), field.get(), dark.get());
    }

    /** Names of the maps that may be chosen. */
    public List<String> mapNames() {
        return maps.maps().stream().map(ColorMap::name).toList();
    }

    public Look look() {
        return new Look(field.get(), colors(), overlays());
    }

    private Overlays overlays() {
        return new Overlays(walls.get(), contours.get(), scaleBar.get());
    }

    /** The present choice under a name. */
    NamedLook named(String name) {
        return new NamedLook(name, field.get(), map.get(), range.get(), overlays());
    }

    public void show(NamedLook view) {
        field.set(view.field());
        map.set(view.map());
        range.set(view.range());
        walls.set(view.overlays().walls());
        contours.set(view.overlays().contours());
        scaleBar.set(view.overlays().scaleBar());
    }
}
