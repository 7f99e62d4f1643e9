package org.checkerwave.app.window;

import static org.checkerwave.app.view.ActionMenu.LEARN;

import java.util.List;
import org.checkerwave.app.model.LessonModel;
import org.checkerwave.app.view.Action;

/** Moving through a lesson. */
final class LearnActions {

    private LearnActions() {
    }

    static List<Action> of(LessonModel lessons) {
        return List.of(
                Action.of("lesson-next", LEARN, "mdi2a-arrow-right", List.of("Alt+Right"), lessons::next),
                Action.of("lesson-back", LEARN, "mdi2a-arrow-left", List.of("Alt+Left"), lessons::back),
                Action.toggle("lesson-observe", LEARN, List.of("Alt+Down"), lessons.answeredProperty()),
                Action.of("lesson-end", LEARN, "mdi2c-close", List.of("Alt+End"), lessons::end));
    }
}
