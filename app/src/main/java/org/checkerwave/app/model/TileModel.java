package org.checkerwave.app.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.checkerwave.app.figure.DrawnFigure;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.FigureRenderer;
import org.checkerwave.app.tile.Switch;
import org.checkerwave.app.tile.TileInfo;
import org.jspecify.annotations.Nullable;

/** One tile of the dock, drawn on another thread a few times a second at most, and only while it is shown. */
public final class TileModel {

    private static final long EVERY_NANOS = 300_000_000;
    /** Lettering smaller than in a figure of its own. */
    private static final double LETTERING = 0.85;
    private static final int DIGITS = 4;

    /** How the content is to look. */
    private record Style(Set<Switch> on, boolean dark, int width, int height, double scale) {
    }

    /** @param clearings how often the tile had been cleared before */
    private record Order(TileContent content, Style style, int clearings) {
    }

    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final BooleanProperty detached = new SimpleBooleanProperty(this, "detached");
    private final Map<Switch, BooleanProperty> switches = new EnumMap<>(Switch.class);
    private final ReadOnlyObjectWrapper<DrawnFigure> drawn = new ReadOnlyObjectWrapper<>(this, "drawn");
    private final ReadOnlyStringWrapper pointerText = new ReadOnlyStringWrapper(this, "pointerText", "");
    private final DoubleProperty markedTime = new SimpleDoubleProperty(this, "markedTime", Double.NaN);
    private final TileInfo info;
    private final Pace pace;
    private final LatestOnly<Order> worker;
    private final Executor interfaceThread;
    private Style style = new Style(Set.of(), false, 0, 0, 1);
    /** Null while there is nothing to show. */
    private @Nullable TileContent content;
    private @Nullable Order ordered;
    private @Nullable Moment last;
    private int clearings;
    private double pointerX = Double.NaN;
    private double pointerY = Double.NaN;

    /** @param share of one processor to draw with */
    TileModel(TileInfo info, double share, Executor interfaceThread, Executor background) {
        this.info = info;
        this.pace = new Pace(EVERY_NANOS, share);
        this.interfaceThread = interfaceThread;
        this.worker = new LatestOnly<>(background, this::draw);
        for (final Switch each : Switch.values()) {
            if (info.offered().contains(each)) {
                final BooleanProperty property = new SimpleBooleanProperty(this, each.name(), info.usual().contains(each));
                switches.put(each, property);
                property.subscribe(_ -> takeSwitches());
            }
        }
        takeSwitches();
        shown.set(info.atFirst());
        shown.subscribe(on -> {
            if (!on) {
                detached.set(false);
                clear();
            }
        });
    }

    private void takeSwitches() {
        final Set<Switch> on = EnumSet.noneOf(Switch.class);
        switches.forEach((each, property) -> {
            if (property.get()) {
                on.add(each);
            }
        });
        style = new Style(on, style.dark(), style.width(), style.height(), style.scale());
    }

    public TileInfo info() {
        return info;
    }

    /** Whether the tile is in the dock or in a window of its own; a hidden one costs nothing. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Whether it is in a window of its own. */
    public BooleanProperty detachedProperty() {
        return detached;
    }

    /** What can be switched, and whether it is on. */
    public Map<Switch, BooleanProperty> switches() {
        return Map.copyOf(switches);
    }

    /** The figure in device pixels; null while there is nothing to show. */
    public ReadOnlyObjectProperty<DrawnFigure> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** The value under the pointer; empty when it points at none. */
    public ReadOnlyStringProperty pointerTextProperty() {
        return pointerText.getReadOnlyProperty();
    }

    /** The time that is pointed out where the plot shows it; NaN for none. */
    public DoubleProperty markedTimeProperty() {
        return markedTime;
    }

    /** What is drawn, with the moment of its data; nothing while nothing is drawn, or of no moment. */
    Optional<ShownFigure> figure() {
        return Optional.ofNullable(last)
                .flatMap(moment -> Optional.ofNullable(drawn.get()).map(figure -> new ShownFigure(figure, moment)));
    }

    void show(TileContent other) {
        content = other;
    }

    /** There is nothing to show; a drawing under way is thrown away. */
    void clear() {
        clearings++;
        content = null;
        ordered = null;
        drawn.set(null);
        showPointer();
    }

    void dress(boolean dark) {
        style = new Style(style.on(), dark, style.width(), style.height(), style.scale());
    }

    /** In device pixels. @param scale of the lettering, 1 for its usual size in device pixels */
    public void resize(int width, int height, double scale) {
        style = new Style(style.on(), style.dark(), width, height, scale);
    }

    /** @param share of one processor to draw with */
    void spend(double share) {
        pace.spend(share);
    }

    void pulse(long now) {
        if (!shown.get() || content == null || worker.working() || style.width() <= 0 || style.height() <= 0) {
            return;
        }
        final Order order = new Order(content, style, clearings);
        final boolean looksDifferent = ordered == null || !style.equals(ordered.style());
        if (!order.equals(ordered) && (looksDifferent || pace.due(now))) {
            ordered = order;
            worker.submit(order);
        }
    }

    private void draw(Order order) {
        final Style its = order.style();
        final long start = Pace.processorTime();
        final DrawnFigure figure = FigureRenderer.drawn(figure(order), its.dark(), its.width(), its.height(),
                LETTERING * its.scale());
        pace.took(Pace.processorTime() - start);
        interfaceThread.execute(() -> {
            if (order.clearings() == clearings) {
                last = order.content().last();
                drawn.set(figure);
                showPointer();
            }
        });
    }

    private Figure figure(Order order) {
        final Set<Switch> on = order.style().on();
        final Figure usual = order.content().plot().apply(on);
        return usual.withAxes(usual.x().scaled(logarithmic(Switch.LOG_X, on, usual.x().logarithmic())),
                usual.y().scaled(logarithmic(Switch.LOG_Y, on, usual.y().logarithmic())));
    }

    private boolean logarithmic(Switch axis, Set<Switch> on, boolean usual) {
        return info.offered().contains(axis) ? on.contains(axis) : usual;
    }

    /** The pointer is here, in device pixels; NaN when it is nowhere. */
    public void point(double x, double y) {
        pointerX = x;
        pointerY = y;
        showPointer();
    }

    private void showPointer() {
        final DrawnFigure figure = drawn.get();
        pointerText.set(figure == null || Double.isNaN(pointerX) ? ""
                : figure.at(pointerX, pointerY).map(point -> text(figure.figure(), point)).orElse(""));
    }

    private static String text(Figure figure, DrawnFigure.Point point) {
        final StringBuilder text = new StringBuilder(value(figure.x().symbol(), point.x()));
        if (figure.heatMap().isPresent()) {
            text.append("   ").append(value(figure.y().symbol(), point.y()));
        }
        text.append("   ").append(value(point.quantity(), point.value()));
        return point.curve().isEmpty() ? text.toString() : text.append("   ").append(point.curve()).toString();
    }

    private static String value(String quantity, double value) {
        return quantity + " = " + Numbers.significant(value, DIGITS).replace('-', '−');
    }
}
