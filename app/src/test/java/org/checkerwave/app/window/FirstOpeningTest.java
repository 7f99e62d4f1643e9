package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.stage.Stage;
import org.checkerwave.app.model.ProgramModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * What is opened for the first time, when its classes are loaded and its code is not compiled, in a JVM that has done nothing else: each
 * class of tests has its own.
 */
@ExtendWith(ApplicationExtension.class)
class FirstOpeningTest {

    /** A first time cannot be measured again, and beside other busy threads the same work takes more processor time. */
    private static final double MOST_MILLIS = 1.5 * 50;
    private static final long AFTERWARDS_MILLIS = 400;

    private WatchedWindow watched;

    @Start
    void open(Stage stage) {
        watched = new WatchedWindow(stage, AFTERWARDS_MILLIS);
    }

    @AfterEach
    void close() {
        watched.close();
    }

    @Test
    void noFirstOpeningKeepsTheFxThread() {
        watched.awaitPicture();
        final ProgramModel model = watched.window().model();
        watched.dialog("shortcuts");
        watched.item("scale-125");
        watched.item("theme-dark");
        watched.dialog("record");
        watched.dialog("save-picture");
        shown("start page", model.gallery().shownProperty());
        shown("palette", model.palette().shownProperty());
        shown("training", model.training().shownProperty());
        shown("choice of a comparison", model.comparisonSetup().shownProperty());
        watched.flow("comparison", model.comparisonSetup()::start, () -> !model.comparison().panesProperty().get().isEmpty());
        watched.flow("end of the comparison", model.comparison()::close);
        watched.flow("lesson", () -> model.lessons().open(model.lessonLibrary().lessons().getFirst()),
                () -> model.lessons().placeProperty().get() != null);
        watched.flow("all plots", () -> model.dock().tiles().forEach(tile -> tile.shownProperty().set(true)));
        assertThat(watched.millis()).allSatisfy((what, longest) ->
                assertThat(longest).as("%s, of %s", what, rounded()).isLessThan(MOST_MILLIS));
    }

    private List<String> rounded() {
        final List<String> all = new ArrayList<>();
        watched.millis().forEach((what, longest) -> all.add(what + " " + Math.round(longest)));
        return all;
    }

    private void shown(String what, BooleanProperty shown) {
        watched.flow(what, () -> shown.set(true));
        watched.window().act(() -> shown.set(false));
    }
}
