package org.checkerwave.app.window;

import static org.checkerwave.app.view.ActionMenu.RUN;

import java.util.List;
import org.checkerwave.app.model.TimelineModel;
import org.checkerwave.app.view.Action;

/** Going back in the run, and on from there. */
final class TimeActions {

    private TimeActions() {
    }

    static List<Action> of(TimelineModel timeline) {
        return List.of(
                Action.of("step-back", RUN, "mdi2s-skip-previous", List.of("Comma"), timeline::stepBack),
                Action.of("live", RUN, "mdi2s-skip-forward", List.of("Shortcut+End"), timeline::live),
                Action.of("branch", RUN, "mdi2s-source-branch", List.of("Shortcut+B"), timeline::branch),
                Action.of("undo-branch", RUN, "mdi2u-undo-variant", List.of("Shortcut+Shift+B"), timeline::undoBranch));
    }
}
