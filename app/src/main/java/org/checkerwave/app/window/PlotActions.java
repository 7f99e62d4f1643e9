package org.checkerwave.app.window;

import static org.checkerwave.app.view.ActionMenu.PLOTS;

import java.util.ArrayList;
import java.util.List;
import org.checkerwave.app.model.DockModel;
import org.checkerwave.app.model.TileModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.view.Action;

/** Which plots the dock shows. */
final class PlotActions {

    /** With Alt, in the order of the tiles. */
    private static final String KEYS = "1234567890D";

    private PlotActions() {
    }

    static List<Action> of(DockModel dock) {
        final List<Action> actions = new ArrayList<>();
        for (final TileModel tile : dock.tiles()) {
            final int number = actions.size();
            actions.add(Action.toggle("plot-" + tile.info().id(), PLOTS, tile.info().title(),
                    Texts.of("action.plot.about", tile.info().about()),
                    number < KEYS.length() ? List.of("Alt+" + KEYS.charAt(number)) : List.of(), tile.shownProperty()));
        }
        return actions;
    }
}
