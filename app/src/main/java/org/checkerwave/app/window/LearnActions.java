package org.checkerwave.app.window;

import static org.checkerwave.app.view.ActionMenu.LEARN;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.checkerwave.app.model.GalleryModel;
import org.checkerwave.app.model.LessonModel;
import org.checkerwave.app.view.Action;

/** The start page, and moving through a lesson. */
final class LearnActions {

    private LearnActions() {
    }

    static List<Action> of(GalleryModel gallery, LessonModel lessons, BooleanProperty presentation) {
        return List.of(
                Action.of("start-page", LEARN, "mdi2v-view-grid-outline", List.of("Shortcut+G"),
                        () -> gallery.shownProperty().set(!gallery.shownProperty().get())),
                Action.of("lesson-next", LEARN, "mdi2a-arrow-right", List.of("Alt+Right"),
                        () -> next(gallery, lessons)),
                Action.of("lesson-back", LEARN, "mdi2a-arrow-left", List.of("Alt+Left"), lessons::back),
                Action.toggle("lesson-observe", LEARN, List.of("Alt+Down"), lessons.answeredProperty()),
                Action.of("lesson-end", LEARN, "mdi2c-close", List.of("Alt+End"), lessons::end),
                Action.toggle("presentation", LEARN, List.of("F5"), presentation));
    }

    /** Without a lesson, to where one is chosen. */
    private static void next(GalleryModel gallery, LessonModel lessons) {
        if (lessons.placeProperty().get() == null) {
            gallery.shownProperty().set(true);
        } else {
            lessons.next();
        }
    }
}
