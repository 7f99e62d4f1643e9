package org.checkerwave.app.model;

import java.util.Set;
import java.util.function.Function;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.tile.Switch;
import org.jspecify.annotations.Nullable;

/**
 * What a tile is to show.
 *
 * @param plot makes the figure on another thread, given what is switched on
 * @param last the latest moment of its data; null where they are of none
 */
record TileContent(Function<Set<Switch>, Figure> plot, @Nullable Moment last) {
}
