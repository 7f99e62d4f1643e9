package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.stage.Stage;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.picture.FieldKind;
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
        window = new OpenWindow(stage, SMALL);
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
        final ProgramModel model = window.model();
        flow("start page", () -> model.gallery().shownProperty().set(true));
        flow("start page closed", () -> model.gallery().shownProperty().set(false));
        flow("palette", () -> model.palette().shownProperty().set(true));
        flow("typing into the palette", () -> model.palette().typedProperty().set("t"));
        flow("palette closed", () -> model.palette().shownProperty().set(false));
        flow("training", () -> model.training().shownProperty().set(true));
        flow("training closed", () -> model.training().shownProperty().set(false));
        flow("choice of a comparison", () -> model.comparisonSetup().shownProperty().set(true));
        flow("comparison", model.comparisonSetup()::start, () -> !model.comparison().panesProperty().get().isEmpty());
        flow("end of the comparison", model.comparison()::close);
        flow("all plots", () -> model.dock().tiles().forEach(tile -> tile.shownProperty().set(true)));
        flow("a plot of its own", () -> model.dock().tiles().getFirst().detachedProperty().set(true));
        flow("the plot back", () -> model.dock().tiles().getFirst().detachedProperty().set(false));
        flow("a plot saved", () -> model.files().saveFigure(folder.resolve("plot.svg"), model.dock().tiles().getFirst()));
        flow("keys", () -> window.menuItem("shortcuts").fire());
        flow("large lattice", () -> model.start().resize(large), () -> shows(large));
        flow("quench", model.start()::quench);
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
}
