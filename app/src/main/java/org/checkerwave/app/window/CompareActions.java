package org.checkerwave.app.window;

import static org.checkerwave.app.view.ActionMenu.COMPARE;

import java.util.List;
import org.checkerwave.app.model.ComparisonModel;
import org.checkerwave.app.model.ComparisonSetup;
import org.checkerwave.app.view.Action;

/** Runs side by side. */
final class CompareActions {

    private CompareActions() {
    }

    static List<Action> of(ComparisonModel comparison, ComparisonSetup setup) {
        return List.of(
                Action.of("compare-exact", COMPARE, "mdi2c-compare", List.of("Shortcut+D"), comparison::compareWithExact),
                Action.of("compare-setup", COMPARE, "mdi2t-tune-vertical", List.of("Shortcut+Shift+D"),
                        () -> setup.shownProperty().set(!setup.shownProperty().get())),
                Action.of("compare-end", COMPARE, "mdi2c-close", List.of("Shift+Esc"), comparison::close));
    }
}
