package org.checkerwave.app.tile;

import java.util.Set;
import org.checkerwave.app.text.Texts;

/**
 * What is known of a tile without drawing it.
 *
 * @param id name, unique; also in names of files
 * @param about one sentence on what it shows
 * @param offered what can be switched
 * @param usual what is switched on at first
 * @param atFirst whether it is shown at first
 */
public record TileInfo(String id, String title, String about, Set<Switch> offered, Set<Switch> usual, boolean atFirst) {

    /** One with the texts {@code plot.ID} and {@code plot.ID.about} of the window. */
    static TileInfo of(String id, Set<Switch> offered, Set<Switch> usual, boolean atFirst) {
        return new TileInfo(id, Texts.of("plot." + id), Texts.of("plot." + id + ".about"), offered, usual, atFirst);
    }

    public TileInfo {
        offered = Set.copyOf(offered);
        usual = Set.copyOf(usual);
    }
}
