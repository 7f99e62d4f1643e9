package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.beans.property.BooleanProperty;
import javafx.stage.Stage;
import javafx.stage.Window;
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

    /** A first time cannot be measured again, and beside other busy threads the same work takes up to twice the processor time. */
    private static final double MOST_MILLIS = 2 * 50;
    private static final long AFTERWARDS_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

    private final Map<String, Double> millis = new LinkedHashMap<>();
    private OpenWindow window;
    private FxWatch watch;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(stage, 64, ForkJoinPool.commonPool());
        watch = new FxWatch();
    }

    @AfterEach
    void close() {
        watch.close();
        window.close();
    }

    private void flow(String what, Runnable begin, Callable<Boolean> end) {
        window.ask(watch::longestMillis);
        window.act(begin);
        window.await(what, end);
        LockSupport.parkNanos(AFTERWARDS_NANOS);
        millis.put(what, window.ask(watch::longestMillis));
    }

    @Test
    void noFirstOpeningKeepsTheFxThread() {
        window.await("a picture", () -> window.model().picture().pictureProperty().get() != null);
        LockSupport.parkNanos(AFTERWARDS_NANOS);
        final ProgramModel model = window.model();
        dialog("shortcuts");
        flow("scale-125", () -> window.menuItem("scale-125").fire(), () -> true);
        flow("theme-dark", () -> window.menuItem("theme-dark").fire(), () -> true);
        dialog("record");
        dialog("save-picture");
        shown("start page", model.gallery().shownProperty());
        shown("palette", model.palette().shownProperty());
        shown("training", model.training().shownProperty());
        shown("choice of a comparison", model.comparisonSetup().shownProperty());
        flow("comparison", model.comparisonSetup()::start, () -> !model.comparison().panesProperty().get().isEmpty());
        flow("end of the comparison", model.comparison()::close, () -> true);
        flow("lesson", () -> model.lessons().open(model.lessonLibrary().lessons().getFirst()),
                () -> model.lessons().placeProperty().get() != null);
        flow("all plots", () -> model.dock().tiles().forEach(tile -> tile.shownProperty().set(true)), () -> true);
        assertThat(millis).allSatisfy((what, longest) -> assertThat(longest).as("%s, of %s", what, rounded()).isLessThan(MOST_MILLIS));
    }

    private List<String> rounded() {
        final List<String> all = new ArrayList<>();
        millis.forEach((what, longest) -> all.add(what + " " + Math.round(longest)));
        return all;
    }

    private void dialog(String action) {
        final int before = window.ask(() -> Window.getWindows().size());
        flow(action, () -> window.menuItem(action).fire(), () -> Window.getWindows().size() > before);
        window.act(() -> Window.getWindows().getLast().hide());
    }

    private void shown(String what, BooleanProperty shown) {
        flow(what, () -> shown.set(true), () -> true);
        window.act(() -> shown.set(false));
    }
}
