package org.checkerwave.app.tile;

/** One plot of the dock. */
public sealed interface Tile permits SeriesTile, FieldTile {

    TileInfo info();
}
