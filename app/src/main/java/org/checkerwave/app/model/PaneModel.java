package org.checkerwave.app.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.checkerwave.app.picture.Viewport;
import org.jspecify.annotations.Nullable;

/** A picture beside that of the lead: of another run, or of a difference. It shows the same part unless it is let go. */
public final class PaneModel {

    private final ReadOnlyObjectWrapper<PaintedPicture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final PictureModel lead;
    private final BooleanProperty zoomLinked;
    private final BooleanProperty pointerLinked;
    private final String id;
    private final String title;
    /** Only while it is let go; null for that of the lead. */
    private volatile @Nullable Viewport own;

    PaneModel(String id, String title, PictureModel lead, BooleanProperty zoomLinked, BooleanProperty pointerLinked) {
        this.id = id;
        this.title = title;
        this.lead = lead;
        this.zoomLinked = zoomLinked;
        this.pointerLinked = pointerLinked;
        zoomLinked.subscribe(linked -> {
            if (linked) {
                own = null;
                lead.refresh();
            }
        });
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Null before the first. */
    public ReadOnlyObjectProperty<PaintedPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** What there is to say of the picture: its moment or its size in figures. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Index of the site under the pointer in any of the linked pictures; −1 without one. */
    public ObservableValue<Number> pointedSiteProperty() {
        return lead.pointedSiteProperty();
    }

    public boolean pointerLinked() {
        return pointerLinked.get();
    }

    Viewport view(Viewport ofLead) {
        final Viewport mine = own;
        return mine == null ? ofLead : mine;
    }

    void show(PaintedPicture painted, String said) {
        picture.set(painted);
        text.set(said);
    }

    /** Magnifies about a point, in device pixels. */
    public void zoom(double factor, double x, double y) {
        final PaintedPicture shown = picture.get();
        if (zoomLinked.get()) {
            lead.zoom(factor, x, y);
        } else if (shown != null) {
            let(view(shown.request().view()).zoomed(factor, x, y, shown.request().width(), shown.request().height()));
        }
    }

    /** Moves the picture along with a drag. */
    public void drag(double byX, double byY) {
        if (zoomLinked.get()) {
            lead.drag(byX, byY);
        } else if (picture.get() != null) {
            let(view(picture.get().request().view()).dragged(byX, byY));
        }
    }

    /** The whole lattice. */
    public void fit() {
        own = null;
        if (zoomLinked.get()) {
            lead.fit();
        }
        lead.refresh();
    }

    private void let(Viewport view) {
        own = view;
        lead.refresh();
    }

    /** The pointer is here; NaN when it is nowhere. */
    public void point(double x, double y) {
        if (pointerLinked.get()) {
            lead.point(x, y);
        }
    }
}
