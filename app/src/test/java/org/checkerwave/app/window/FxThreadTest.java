package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
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
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.brush.Tool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FxThreadTest {

    private static final int SMALL = 64;
    private static final int WARM_UP = 128;
    private static final double MOST_MILLIS = 50;
    /** For the pictures and layouts that follow a flow. */
    private static final long AFTERWARDS_NANOS = TimeUnit.MILLISECONDS.toNanos(60);

    @TempDir
    private Path folder;
    private final Map<String, Double> millis = new LinkedHashMap<>();
    private OpenWindow window;
    private FxWatch watch;
    private Stage stage;

    @Start
    void open(Stage given) {
        stage = given;
        window = new OpenWindow(stage, SMALL, ForkJoinPool.commonPool());
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
        millis.merge(what, window.ask(watch::longestMillis), Math::min);
    }

    private void flow(String what, Runnable begin) {
        flow(what, begin, () -> true);
    }

    private boolean shows(int size) {
        return window.model().picture().pictureProperty().get().request().frame().lattice().width() == size;
    }

    /** The first time, when classes are loaded and compiled, is not looked at; and what is long once only was another's doing. */
    @Test
    void nothingKeepsTheFxThreadForLongerThanFiftyMilliseconds() {
        requireShort(256);
    }

    @Test
    @Tag("long")
    void norOnAVeryLargeLattice() {
        requireShort(1024);
    }

    private void requireShort(int large) {
        window.await("a picture", () -> window.model().picture().pictureProperty().get() != null);
        everything(WARM_UP);
        millis.clear();
        everything(large);
        if (!tooLong().isEmpty()) {
            everything(large);
        }
        assertThat(tooLong()).isEmpty();
    }

    private List<String> tooLong() {
        return millis.entrySet().stream().filter(flow -> flow.getValue() > MOST_MILLIS)
                .map(flow -> flow.getKey() + ": " + Math.round(flow.getValue()) + " ms").toList();
    }

    @Test
    void whatKeepsTheFxThreadIsSeen() {
        flow("busy", () -> {
            final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            final long end = threads.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(80);
            while (threads.getCurrentThreadCpuTime() < end) {
                Thread.onSpinWait();
            }
        });
        assertThat(millis.get("busy")).isGreaterThan(MOST_MILLIS);
    }

    private void everything(int large) {
        windowsAndPages();
        looks();
        lessonAndComparison();
        plots();
        final ProgramModel model = window.model();
        flow("large lattice", () -> model.start().resize(large), () -> shows(large));
        flow("quench", model.start()::quench);
        touching();
        flow("large file saved", () -> model.files().save(folder.resolve("large.cdw")), () -> window.notice().contains("large.cdw"));
        flow("small lattice", () -> model.start().resize(SMALL), () -> shows(SMALL));
        flow("large file opened", () -> model.files().open(folder.resolve("large.cdw")), () -> shows(large));
        for (final FieldKind kind : FieldKind.values()) {
            flow("field " + kind, () -> model.picture().fieldProperty().set(kind));
        }
        flow("narrower", () -> stage.setWidth(900));
        flow("wider", () -> stage.setWidth(1000));
        flow("small lattice again", () -> model.start().resize(SMALL), () -> shows(SMALL));
    }

    private void windowsAndPages() {
        final ProgramModel model = window.model();
        opened("start page", model.gallery().shownProperty());
        flow("palette", () -> model.palette().shownProperty().set(true));
        flow("typing into the palette", () -> model.palette().typedProperty().set("t"));
        flow("palette closed", () -> model.palette().shownProperty().set(false));
        opened("training", model.training().shownProperty());
        for (final String dialog : List.of("record", "save-picture", "shortcuts")) {
            final int before = window.ask(() -> Window.getWindows().size());
            flow(dialog, () -> window.menuItem(dialog).fire(), () -> Window.getWindows().size() > before);
            flow(dialog + " closed", () -> Window.getWindows().getLast().hide());
        }
    }

    private void opened(String what, BooleanProperty shown) {
        flow(what, () -> shown.set(true));
        flow(what + " closed", () -> shown.set(false));
    }

    private void looks() {
        for (final String look : List.of("theme-dark", "scale-125", "theme-light", "scale-100")) {
            flow(look, () -> window.menuItem(look).fire());
        }
    }

    private void lessonAndComparison() {
        final ProgramModel model = window.model();
        flow("lesson", () -> model.lessons().open(model.lessonLibrary().lessons().getFirst()),
                () -> model.lessons().placeProperty().get() != null);
        flow("next step", model.lessons()::next, () -> !model.lessons().placeProperty().get().first());
        flow("end of the lesson", model.lessons()::end);
        flow("choice of a comparison", () -> model.comparisonSetup().shownProperty().set(true));
        flow("comparison", model.comparisonSetup()::start, () -> !model.comparison().panesProperty().get().isEmpty());
        flow("end of the comparison", model.comparison()::close);
    }

    private void plots() {
        final ProgramModel model = window.model();
        flow("all plots", () -> model.dock().tiles().forEach(tile -> tile.shownProperty().set(true)));
        flow("a plot of its own", () -> model.dock().tiles().getFirst().detachedProperty().set(true));
        flow("the plot back", () -> model.dock().tiles().getFirst().detachedProperty().set(false));
        flow("a plot saved", () -> model.files().saveFigure(folder.resolve("plot.svg"), model.dock().tiles().getFirst()));
    }

    private void touching() {
        final ProgramModel model = window.model();
        flow("probe", () -> model.probe().ask(3, 3), () -> model.probe().cardProperty().get() != null);
        flow("probe put away", () -> model.probe().probingProperty().set(false));
        flow("brush", () -> model.brush().toggle(Tool.HEAT));
        flow("stroke", () -> {
            model.brush().press(2, 2);
            model.brush().drag(30, 30);
        });
        flow("end of the stroke", model.brush()::release);
        flow("brush put away", model.brush()::putAway);
        window.act(() -> model.run().play(true));
        window.await("kept moments", () -> model.timeline().frames().size() > 1);
        flow("the past", () -> model.timeline().look(0));
        flow("later", () -> model.timeline().look(1));
        flow("the present", model.timeline()::live);
        window.act(model.notices()::dismiss);
        flow("picture copied", () -> window.menuItem("copy-picture").fire(), () -> !window.notice().isEmpty());
    }
}
