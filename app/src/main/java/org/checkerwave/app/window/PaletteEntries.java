package org.checkerwave.app.window;

import java.util.List;
import org.checkerwave.app.model.PaletteEntry;
import org.checkerwave.app.view.Action;

/** All actions, as the palette finds them. */
final class PaletteEntries {

    private PaletteEntries() {
    }

    static List<PaletteEntry> of(List<Action> actions) {
        return actions.stream().map(action -> new PaletteEntry(action.text().getValue(), action.menu().path(),
                action.tooltip(), action.keyText(), action.handler())).toList();
    }
}
