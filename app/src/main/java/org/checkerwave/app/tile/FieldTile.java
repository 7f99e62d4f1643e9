package org.checkerwave.app.tile;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.observable.Measurement;

/**
 * A tile of one moment of the run.
 *
 * @param <D> what is read off a frame; does not change afterwards
 * @param instrument reads it off; may take long, and is used on a thread in the background
 * @param keepsEarlier whether readings at earlier times are shown too
 * @param plot from the readings shown, the latest one last, and what is switched on
 */
public record FieldTile<D>(TileInfo info, Function<Measurement, D> instrument, boolean keepsEarlier,
        BiFunction<List<Reading<D>>, Set<Switch>, Figure> plot) implements Tile {
}
