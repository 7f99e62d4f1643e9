package org.checkerwave.app.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.checkerwave.app.picture.Relief;

/** Whether the field is shown as a relief, and from where it is seen. */
public final class ReliefModel {

    /** Radians that a drag over one pixel turns it. */
    private static final double TURN = 0.006;

    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyObjectWrapper<Relief> relief = new ReadOnlyObjectWrapper<>(this, "relief", Relief.DEFAULT);

    ReliefModel() {
    }

    public BooleanProperty shownProperty() {
        return shown;
    }

    public ReadOnlyObjectProperty<Relief> reliefProperty() {
        return relief.getReadOnlyProperty();
    }

    /** Turns and tilts it along with a drag in pixels. */
    void drag(double byX, double byY) {
        relief.set(relief.get().turned(TURN * byX, TURN * byY));
    }

    void zoom(double factor) {
        relief.set(relief.get().zoomed(factor));
    }

    /** Makes it that many times as high. */
    public void heighten(double factor) {
        relief.set(relief.get().heightened(factor));
    }

    void reset() {
        relief.set(Relief.DEFAULT);
    }
}
