package org.checkerwave.app.window;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCombination;
import org.checkerwave.app.model.ProbeModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.view.Action;
import org.checkerwave.app.view.ActionMenu;

/** Looking at one site. */
final class ProbeActions {

    private ProbeActions() {
    }

    static List<Action> of(ProbeModel probe) {
        final BooleanProperty probing = probe.probingProperty();
        return List.of(new Action("probe", ActionMenu.VIEW, new ReadOnlyStringWrapper(Texts.of("action.probe")),
                Texts.of("action.probe.about"), new ReadOnlyStringWrapper("mdi2c-crosshairs"),
                List.of(KeyCombination.valueOf("I")), () -> probing.set(!probing.get()), Optional.of(probing)));
    }
}
