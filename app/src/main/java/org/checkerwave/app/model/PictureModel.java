package org.checkerwave.app.model;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.app.picture.Viewport;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/** Which field is shown, which part of it, and what lies under the pointer. Lengths are in device pixels. */
public final class PictureModel {

    private static final ValueRange UNIT = ValueRange.around(0, 1);
    /** Of the magnification that shows the whole lattice. */
    private static final double SMALLEST_SHARE = 0.5;
    private static final double SMALLEST_SHARE_TILED = 0.2;

    private final LookModel look;
    private final RangeModel range;
    private final ReliefModel relief = new ReliefModel();
    private final BooleanProperty tiled = new SimpleBooleanProperty(this, "tiled");
    private final IntegerProperty coarseness = new SimpleIntegerProperty(this, "coarseness", 1);
    private final ReadOnlyObjectWrapper<PaintedPicture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper(this, "missing", "");
    private final ReadOnlyStringWrapper pointerText = new ReadOnlyStringWrapper(this, "pointerText", "");
    private final ReadOnlyIntegerWrapper pointedSite = new ReadOnlyIntegerWrapper(this, "pointedSite", -1);
    private final RunModel run;
    private final PictureWorker worker;
    private final NetworkErrors errors;
    private int width;
    private int height;
    /** Null while the whole lattice is shown. */
    private @Nullable Viewport chosen;
    private double pointerX = Double.NaN;
    private double pointerY = Double.NaN;
    private boolean stale = true;

    public PictureModel(RunModel run, ColorMaps maps, Notices notices, Executor background) {
        this.run = run;
        this.look = new LookModel(maps);
        this.range = new RangeModel(look, notices, () -> picture.get() == null ? UNIT : picture.get().range());
        this.worker = new PictureWorker(background, notices::report);
        this.errors = new NetworkErrors(background);
        run.frameProperty().subscribe(this::refresh);
        run.openedProperty().subscribe(this::fit);
        look.fieldProperty().subscribe(errors::clear);
        look.subscribe(this::refresh);
        tiled.subscribe(this::refresh);
        relief.shownProperty().subscribe(this::refresh);
        relief.reliefProperty().subscribe(this::refresh);
    }

    /** Field, colours and what is drawn over them. */
    public LookModel look() {
        return look;
    }

    /** How the values at the ends of the colour map are found. */
    public RangeModel range() {
        return range;
    }

    /** Whether the field is a relief; then zoom, drag and fit act on that. */
    public ReliefModel relief() {
        return relief;
    }

    public ObjectProperty<FieldKind> fieldProperty() {
        return look.fieldProperty();
    }

    public BooleanProperty wallsProperty() {
        return look.wallsProperty();
    }

    public BooleanProperty lockedProperty() {
        return look.lockedProperty();
    }

    public BooleanProperty darkProperty() {
        return look.darkProperty();
    }

    /** Whether the lattice is continued periodically beyond its edges. */
    public BooleanProperty tiledProperty() {
        return tiled;
    }

    /** How many device pixels one pixel of the picture has along each side; coarser pictures of large lattices cost less. */
    public IntegerProperty coarsenessProperty() {
        return coarseness;
    }

    /** The picture to be shown; null before the first. */
    public ReadOnlyObjectProperty<PaintedPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Of which steps or moment the shown values are, where that does not go without saying; else empty. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Why nothing is shown; empty if something is. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Site and value under the pointer; empty when it points at none. */
    public ReadOnlyStringProperty pointerTextProperty() {
        return pointerText.getReadOnlyProperty();
    }

    /** Something that is shown has changed. */
    void refresh() {
        stale = true;
    }

    /** What else is to be painted for each picture before it is shown, on the thread that paints. */
    void accompany(Consumer<PaintedPicture> other) {
        worker.accompany(other);
    }

    /** Index of the site under the pointer; −1 when it points at none. */
    ReadOnlyIntegerProperty pointedSiteProperty() {
        return pointedSite.getReadOnlyProperty();
    }

    /** Takes the picture that is ready and orders the next one if something changed; once a pulse. */
    public void pulse() {
        final PaintedPicture ready = worker.take();
        if (ready != null) {
            picture.set(ready);
            missing.set(FieldTexts.missing(ready.values(), errors));
            showPointer();
        }
        final Frame frame = run.frameProperty().get();
        if (frame != null && look.fieldProperty().get() == FieldKind.NETWORK_ERROR) {
            stale |= errors.follow(frame);
        }
        if (ready != null) {
            note.set(FieldTexts.note(ready.values(), frame));
        }
        if (stale && frame != null && width > 0 && height > 0 && worker.idle()) {
            stale = false;
            final Optional<FieldValues> given =
                    look.fieldProperty().get() == FieldKind.NETWORK_ERROR ? errors.latest(frame) : Optional.empty();
            worker.order(new PictureRequest(given.map(FieldValues::frame).orElse(frame), given, look.look(), rule(),
                    view(frame).tiled(tiled.get()), raised() ? Optional.of(relief.reliefProperty().get()) : Optional.empty(),
                    width, height));
        }
    }

    /** The domains have no height. */
    private boolean raised() {
        return relief.shownProperty().get() && look.fieldProperty().get() != FieldKind.DOMAINS;
    }

    private RangeRule rule() {
        final PaintedPicture shown = picture.get();
        return look.lockedProperty().get() && shown != null && shown.values().kind() == look.fieldProperty().get()
                ? new RangeRule.Fixed(shown.range()) : look.rangeProperty().get();
    }

    private Viewport view(Frame frame) {
        return chosen != null ? chosen : Viewport.whole(frame.lattice(), width, height);
    }

    public void resize(int newWidth, int newHeight) {
        if (newWidth != width || newHeight != height) {
            width = newWidth;
            height = newHeight;
            refresh();
        }
    }

    /** The whole lattice. */
    public void fit() {
        chosen = null;
        relief.reset();
        refresh();
    }

    /** Magnifies about a point. */
    public void zoom(double factor, double x, double y) {
        final Frame frame = run.frameProperty().get();
        if (frame == null || width == 0) {
            return;
        }
        if (raised()) {
            relief.zoom(factor);
            return;
        }
        final Viewport now = view(frame);
        final double whole = Viewport.whole(frame.lattice(), width, height).pixelsPerSite();
        final double smallest = (tiled.get() ? SMALLEST_SHARE_TILED : SMALLEST_SHARE) * whole;
        // Up to a single site.
        final double largest = Math.max(Math.min(width, height), whole);
        final double wanted = Math.clamp(now.pixelsPerSite() * factor, smallest, largest);
        chosen = now.zoomed(wanted / now.pixelsPerSite(), x, y, width, height);
        refresh();
    }

    /** Magnifies about the middle. */
    public void zoom(double factor) {
        zoom(factor, 0.5 * width, 0.5 * height);
    }

    /** Moves the picture along with a drag. */
    public void drag(double byX, double byY) {
        final Frame frame = run.frameProperty().get();
        if (raised()) {
            relief.drag(byX, byY);
        } else if (frame != null) {
            chosen = view(frame).dragged(byX, byY);
            refresh();
        }
    }

    /** The pointer is here; NaN when it is nowhere. */
    public void point(double x, double y) {
        pointerX = x;
        pointerY = y;
        showPointer();
    }

    private void showPointer() {
        final PaintedPicture shown = picture.get();
        final int site = shown == null || Double.isNaN(pointerX) || shown.request().relief().isPresent() ? -1 : shown.request().view().siteAt(
                shown.request().frame().lattice(), pointerX, pointerY, shown.request().width(), shown.request().height());
        pointedSite.set(site);
        pointerText.set(site < 0 || shown.values().missing() ? "" : siteText(shown.values(), site));
    }

    private static String siteText(FieldValues shown, int site) {
        final int columns = shown.lattice().width();
        return "x = " + site % columns + "   y = " + site / columns + "   " + FieldTexts.value(shown, site);
    }
}
