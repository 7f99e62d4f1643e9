package org.checkerwave.app.model;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerwave.app.tile.History;
import org.checkerwave.app.tile.SeriesPoint;
import org.checkerwave.app.tile.SeriesTile;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/** Measures what the tiles against time need, no more than the shown ones do, and has them show it. */
final class SeriesReader {

    private final Map<SeriesTile, TileModel> tiles = new LinkedHashMap<>();
    private final History history = new History();
    /** When all that a tile needs was measured last; not there for those of which nothing is to be seen. */
    private final Map<SeriesTile, Moment> moments = new HashMap<>();
    private @Nullable Frame last;
    private Set<Observable> measured = Set.of();

    void add(SeriesTile tile, TileModel model) {
        tiles.put(tile, model);
        model.shownProperty().subscribe(on -> {
            if (on) {
                show(tile, model, history.points());
            }
        });
    }

    private Set<Observable> needed() {
        final Set<Observable> needed = EnumSet.noneOf(Observable.class);
        tiles.forEach((tile, model) -> {
            if (model.shownProperty().get()) {
                needed.addAll(tile.needs());
            }
        });
        return needed;
    }

    boolean wants(Frame frame) {
        final Set<Observable> needed = needed();
        return !needed.isEmpty() && (frame != last || !measured.containsAll(needed));
    }

    /** What is to be measured on this frame, which then counts as measured. */
    Set<Observable> take(Frame frame) {
        last = frame;
        measured = needed();
        return measured;
    }

    /** Forgets what was measured later than that; what is left is shown with the next measurement. */
    void cut(double time) {
        history.cut(time);
        moments.clear();
        last = null;
        tiles.values().forEach(TileModel::clear);
    }

    /** Takes long. @return shows what was measured; on the interface thread */
    Runnable read(Measurement measurement, Set<Observable> wanted, Generation run) {
        final SeriesPoint point = SeriesPoint.of(measurement, wanted);
        final Moment moment = Moment.of(run, measurement.frame());
        return () -> {
            history.add(point);
            final List<SeriesPoint> points = history.points();
            tiles.forEach((tile, model) -> {
                if (wanted.containsAll(tile.needs())) {
                    moments.put(tile, moment);
                }
                if (model.shownProperty().get()) {
                    show(tile, model, points);
                }
            });
        };
    }

    private void show(SeriesTile tile, TileModel model, List<SeriesPoint> points) {
        final Moment moment = moments.get(tile);
        if (moment != null) {
            model.show(new TileContent(_ -> tile.plot().apply(points), moment));
        }
    }
}
