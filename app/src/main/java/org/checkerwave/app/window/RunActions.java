package org.checkerwave.app.window;

import static org.checkerwave.app.view.ActionMenu.RUN;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.view.Action;

/** Starting, stopping and pacing the run. */
final class RunActions {

    private RunActions() {
    }

    static List<Action> of(ProgramModel model) {
        final ObservableValue<Boolean> playing = model.run().playingProperty();
        return List.of(
                Action.named("play", RUN, playing.map(on -> Texts.of(on ? "action.pause" : "action.play")),
                        Texts.of("action.play.about"), playing.map(on -> on ? "mdi2p-pause" : "mdi2p-play"),
                        List.of("Space"), model.run()::togglePlaying),
                Action.of("step", RUN, "mdi2s-skip-next", List.of("Period", "Decimal"), model.timeline()::step),
                Action.of("reset", RUN, "mdi2s-skip-backward", List.of("Shortcut+R"), model.run()::reset),
                Action.of("quench", RUN, "mdi2s-snowflake", List.of("Shortcut+N"), model.start()::quench),
                Action.of("symmetry-check", RUN, "mdi2r-rotate-right", List.of("Shortcut+Y"), model.symmetry()::check),
                Action.toggle("train", RUN, List.of("Shortcut+T"), model.training().shownProperty()),
                Action.of("faster", RUN, "mdi2p-plus", List.of("Close Bracket", "Shift+Period"), model.speed()::faster),
                Action.of("slower", RUN, "mdi2m-minus", List.of("Open Bracket", "Shift+Comma"), model.speed()::slower));
    }
}
