package org.checkerwave.app.tile;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.observable.Observable;

/**
 * A tile of observables against time.
 *
 * @param needs what has to be measured for it
 * @param plot from the points of a run so far, at least one
 */
public record SeriesTile(TileInfo info, Set<Observable> needs, Function<List<SeriesPoint>, Figure> plot) implements Tile {

    public SeriesTile {
        needs = Set.copyOf(needs);
    }
}
