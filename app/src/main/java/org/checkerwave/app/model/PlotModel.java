package org.checkerwave.app.model;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.FigureRenderer;

/** One live plot, drawn on another thread a few times a second at most. */
public final class PlotModel {

    private static final long EVERY_NANOS = 300_000_000;
    private static final double SHARE = 0.007;
    /** Lettering smaller than in a figure of its own. */
    private static final double LETTERING = 0.85;
    private static final int FEWEST_POINTS = 2;

    private record Request(List<SeriesPoint> points, boolean dark, int width, int height, double scale) {
        Request with(List<SeriesPoint> other) {
            return new Request(other, dark, width, height, scale);
        }
    }

    private final ReadOnlyObjectWrapper<BufferedImage> image = new ReadOnlyObjectWrapper<>(this, "image");
    private final Pace pace = new Pace(EVERY_NANOS, SHARE);
    private final String title;
    private final Function<List<SeriesPoint>, Figure> figure;
    private final LatestOnly<Request> worker;
    private final Executor interfaceThread;
    private Request wanted = new Request(List.of(), false, 0, 0, 1);
    private Request ordered;

    /** @param title accessible text */
    public PlotModel(String title, Function<List<SeriesPoint>, Figure> figure, Executor interfaceThread,
            Executor background) {
        this.title = title;
        this.figure = figure;
        this.interfaceThread = interfaceThread;
        this.worker = new LatestOnly<>(background, this::draw);
    }

    public String title() {
        return title;
    }

    /** The plot in device pixels; null while there is nothing to plot. */
    public ReadOnlyObjectProperty<BufferedImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    void show(List<SeriesPoint> points) {
        wanted = wanted.with(points);
        if (points.size() < FEWEST_POINTS) {
            image.set(null);
        }
    }

    void dress(boolean dark) {
        wanted = new Request(wanted.points(), dark, wanted.width(), wanted.height(), wanted.scale());
    }

    /** In device pixels. @param scale device pixels a unit of the scene */
    public void resize(int width, int height, double scale) {
        wanted = new Request(wanted.points(), wanted.dark(), width, height, scale);
    }

    void pulse(long now) {
        if (wanted == ordered || worker.working() || wanted.points().size() < FEWEST_POINTS || wanted.width() <= 0
                || wanted.height() <= 0) {
            return;
        }
        final boolean looksDifferent = ordered == null || !wanted.with(ordered.points()).equals(ordered);
        if (looksDifferent || pace.due(now)) {
            ordered = wanted;
            worker.submit(wanted);
        }
    }

    private void draw(Request request) {
        final long start = System.nanoTime();
        final BufferedImage drawn = FigureRenderer.image(figure.apply(request.points()), request.dark(), request.width(),
                request.height(), LETTERING * request.scale());
        pace.took(System.nanoTime() - start);
        interfaceThread.execute(() -> {
            if (wanted.points().size() >= FEWEST_POINTS) {
                image.set(drawn);
            }
        });
    }
}
