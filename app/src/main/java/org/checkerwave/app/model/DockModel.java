package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import org.checkerwave.app.tile.Tile;

/** The tiles: plots of the run of which some are shown. All together they take a fixed share of the time. */
public final class DockModel {

    /** Of one processor, for drawing all tiles that are shown. */
    private static final double DRAWING_SHARE = 0.015;

    private final List<TileModel> tiles = new ArrayList<>();
    private final MeasurementModel measurements;

    public DockModel(List<Tile> offered, RunModel run, ObservableValue<Boolean> dark, Executor interfaceThread,
            Executor background) {
        measurements = new MeasurementModel(run, interfaceThread, background);
        final Executor drawing = new OneAtATime(background);
        for (final Tile tile : offered) {
            final TileModel model = new TileModel(tile.info(), DRAWING_SHARE, interfaceThread, drawing);
            tiles.add(model);
            measurements.serve(tile, model);
            dark.subscribe(model::dress);
            model.shownProperty().subscribe(_ -> shareOut());
        }
        run.timeline().viewedProperty().subscribe(moment ->
                tiles.forEach(tile -> tile.markedTimeProperty().set(moment == null ? Double.NaN : moment.time())));
    }

    private void shareOut() {
        final long shown = tiles.stream().filter(tile -> tile.shownProperty().get()).count();
        tiles.forEach(tile -> tile.spend(DRAWING_SHARE / Math.max(1, shown)));
    }

    /** In the order in which they are offered and shown. */
    public List<TileModel> tiles() {
        return List.copyOf(tiles);
    }

    public TileModel tile(String id) {
        return tiles.stream().filter(tile -> tile.info().id().equals(id)).findFirst().orElseThrow();
    }

    /** What a frame of the window brings along. @param now in nanoseconds */
    void pulse(long now) {
        measurements.pulse(now);
        tiles.forEach(tile -> tile.pulse(now));
    }
}
