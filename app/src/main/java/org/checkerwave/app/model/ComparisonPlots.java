package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.tile.ComparedFigures;
import org.checkerwave.app.tile.ComparedPoint;
import org.checkerwave.app.tile.Switch;
import org.checkerwave.app.tile.TileInfo;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/** Measures compared runs a few times a second, on another thread, and plots them over each other. */
public final class ComparisonPlots {

    private static final long EVERY_NANOS = 200_000_000;
    /** Of one processor. */
    private static final double MEASURING_SHARE = 0.02;
    private static final double DRAWING_SHARE = 0.004;
    /** Then every second point goes. */
    private static final int MOST_POINTS = 4000;
    private static final Set<Switch> AXES = Set.of(Switch.LOG_X, Switch.LOG_Y);

    @FunctionalInterface
    private interface Plot {
        Figure of(List<ComparedPoint> points, List<String> titles, String title);
    }

    private record Drawn(TileModel tile, Plot plot) {
    }

    /** @param comparison number of the comparison that they belong to */
    private record Request(List<Frame> frames, List<String> titles, Generation generation, int comparison) {
    }

    private final ReadOnlyObjectWrapper<ComparedPoint> latest = new ReadOnlyObjectWrapper<>(this, "latest");
    private final List<Drawn> plots = new ArrayList<>();
    private final List<ComparedPoint> points = new ArrayList<>();
    private final Pace pace = new Pace(EVERY_NANOS, MEASURING_SHARE);
    private final LatestOnly<Request> worker;
    private final Executor interfaceThread;
    private @Nullable Frame last;
    private @Nullable Generation generation;
    private int comparison;

    ComparisonPlots(Executor interfaceThread, Executor background) {
        this.interfaceThread = interfaceThread;
        this.worker = new LatestOnly<>(background, this::measure);
        final Executor drawing = new OneAtATime(background);
        add("length", Set.of(), ComparedFigures::length, drawing);
        add("order", Set.of(), ComparedFigures::order, drawing);
        add("density", Set.of(Switch.LOG_Y), ComparedFigures::density, drawing);
        add("displacement", Set.of(Switch.LOG_Y), ComparedFigures::displacement, drawing);
    }

    private void add(String id, Set<Switch> usual, Plot plot, Executor drawing) {
        final TileInfo info = new TileInfo("compare-" + id, Texts.of("compare.plot." + id),
                Texts.of("compare.plot." + id + ".about"), AXES, usual, true);
        plots.add(new Drawn(new TileModel(info, DRAWING_SHARE, interfaceThread, drawing), plot));
    }

    public List<TileModel> tiles() {
        return plots.stream().map(Drawn::tile).toList();
    }

    /** What was measured last; null before the first. */
    public ReadOnlyObjectProperty<ComparedPoint> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    void dress(boolean dark) {
        plots.forEach(plot -> plot.tile().dress(dark));
    }

    /** All that was measured before goes. */
    void clear() {
        comparison++;
        points.clear();
        last = null;
        latest.set(null);
        plots.forEach(plot -> plot.tile().clear());
    }

    /** @param frames the lead's first @param now in nanoseconds */
    void pulse(List<Frame> frames, List<String> titles, Generation its, long now) {
        plots.forEach(plot -> plot.tile().pulse(now));
        if (!its.equals(generation)) {
            generation = its;
            clear();
        }
        if (frames.getFirst() != last && !worker.working() && pace.due(now)) {
            last = frames.getFirst();
            worker.submit(new Request(frames, titles, its, comparison));
        }
    }

    private void measure(Request request) {
        final long start = Pace.processorTime();
        final ComparedPoint point = ComparedPoint.of(request.frames());
        pace.took(Pace.processorTime() - start);
        interfaceThread.execute(() -> {
            if (request.comparison() == comparison) {
                add(point, request);
            }
        });
    }

    private void add(ComparedPoint point, Request request) {
        // After going back to an earlier moment its future is another one.
        points.removeIf(known -> known.time() >= point.time());
        if (points.size() >= MOST_POINTS) {
            for (int k = points.size() - 2; k > 0; k -= 2) {
                points.remove(k);
            }
        }
        points.add(point);
        latest.set(point);
        final List<ComparedPoint> all = List.copyOf(points);
        final Moment moment = Moment.of(request.generation(), request.frames().getFirst());
        plots.forEach(plot -> plot.tile().show(new TileContent(
                _ -> plot.plot().of(all, request.titles(), plot.tile().info().title()), moment)));
    }
}
