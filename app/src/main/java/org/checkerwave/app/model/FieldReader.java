package org.checkerwave.app.model;

import java.util.List;
import org.checkerwave.app.tile.FieldTile;
import org.checkerwave.app.tile.Reading;
import org.checkerwave.app.tile.Readings;
import org.checkerwave.observable.Measurement;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/** Reads the instrument of one tile and has the tile show it. */
final class FieldReader<D> {

    private static final long EVERY_NANOS = 400_000_000;

    private final FieldTile<D> tile;
    private final TileModel model;
    private final Readings<D> readings;
    private final Pace pace;
    private @Nullable Frame last;

    /** @param share of one processor to measure with */
    FieldReader(FieldTile<D> tile, TileModel model, double share) {
        this.tile = tile;
        this.model = model;
        this.readings = new Readings<>(tile.keepsEarlier());
        this.pace = new Pace(EVERY_NANOS, share);
        model.shownProperty().subscribe(_ -> forget());
    }

    void spend(double share) {
        pace.spend(share);
    }

    boolean shown() {
        return model.shownProperty().get();
    }

    boolean wants(Frame frame) {
        return shown() && frame != last;
    }

    /** Whether it is time to read this frame; if so, it counts as read. */
    boolean takes(Frame frame, long now) {
        final boolean takes = wants(frame) && pace.due(now);
        last = takes ? frame : last;
        return takes;
    }

    /** Forgets what was read later than that. */
    void cut(double time) {
        readings.cut(time);
        forget();
        model.clear();
    }

    private void forget() {
        last = null;
        pace.hurry();
    }

    /** Takes long. @return shows what was read; on the interface thread */
    Runnable read(Measurement measurement, Generation run) {
        final long start = Pace.processorTime();
        final Reading<D> reading = new Reading<>(measurement.frame().time(), tile.instrument().apply(measurement));
        pace.took(Pace.processorTime() - start);
        final Moment moment = Moment.of(run, measurement.frame());
        return () -> {
            readings.add(reading);
            if (model.shownProperty().get()) {
                final List<Reading<D>> shown = readings.shown();
                model.show(new TileContent(on -> tile.plot().apply(shown, on), moment));
            }
        };
    }
}
