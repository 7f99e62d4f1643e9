package org.checkerwave.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.BooleanProperty;
import javafx.stage.Stage;
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

    private static final int WARM_UP = 128;
    private static final double MOST_MILLIS = 50;
    private static final long AFTERWARDS_MILLIS = 60;

    @TempDir
    private Path folder;
    private WatchedWindow watched;
    private OpenWindow window;
    private Stage stage;

    @Start
    void open(Stage given) {
        stage = given;
        watched = new WatchedWindow(stage, AFTERWARDS_MILLIS);
        window = watched.window();
    }

    @AfterEach
    void close() {
        watched.close();
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
        watched.awaitPicture();
        everything(WARM_UP);
        watched.millis().clear();
        everything(large);
        if (!tooLong().isEmpty()) {
            everything(large);
        }
        assertThat(tooLong()).isEmpty();
    }

    private List<String> tooLong() {
        return watched.millis().entrySet().stream().filter(flow -> flow.getValue() > MOST_MILLIS)
                .map(flow -> flow.getKey() + ": " + Math.round(flow.getValue()) + " ms").toList();
    }

    @Test
    void whatKeepsTheFxThreadIsSeen() {
        watched.flow("busy", () -> {
            final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            final long end = threads.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(80);
            while (threads.getCurrentThreadCpuTime() < end) {
                Thread.onSpinWait();
            }
        });
        assertThat(watched.millis().get("busy")).isGreaterThan(MOST_MILLIS);
    }

    private void everything(int large) {
        windowsAndPages();
        looks();
        lessonAndComparison();
        plots();
        final ProgramModel model = window.model();
        watched.flow("large lattice", () -> model.start().resize(large), () -> shows(large));
        watched.flow("quench", model.start()::quench);
        touching();
        watched.flow("large file saved", () -> model.files().save(folder.resolve("large.cdw")), () -> window.notice().contains("large.cdw"));
        watched.flow("small lattice", () -> model.start().resize(WatchedWindow.SIZE), () -> shows(WatchedWindow.SIZE));
        watched.flow("large file opened", () -> model.files().open(folder.resolve("large.cdw")), () -> shows(large));
        for (final FieldKind kind : FieldKind.values()) {
            watched.flow("field " + kind, () -> model.picture().fieldProperty().set(kind));
        }
        watched.flow("narrower", () -> stage.setWidth(900));
        watched.flow("wider", () -> stage.setWidth(1000));
        watched.flow("small lattice again", () -> model.start().resize(WatchedWindow.SIZE), () -> shows(WatchedWindow.SIZE));
    }

    private void windowsAndPages() {
        final ProgramModel model = window.model();
        opened("start page", model.gallery().shownProperty());
        watched.flow("palette", () -> model.palette().shownProperty().set(true));
        watched.flow("typing into the palette", () -> model.palette().typedProperty().set("t"));
        watched.flow("palette closed", () -> model.palette().shownProperty().set(false));
        opened("training", model.training().shownProperty());
        List.of("record", "save-picture", "shortcuts").forEach(watched::dialog);
    }

    private void opened(String what, BooleanProperty shown) {
        watched.flow(what, () -> shown.set(true));
        watched.flow(what + " closed", () -> shown.set(false));
    }

    private void looks() {
        List.of("theme-dark", "scale-125", "theme-light", "scale-100").forEach(watched::item);
    }

    private void lessonAndComparison() {
        final ProgramModel model = window.model();
        watched.flow("lesson", () -> model.lessons().open(model.lessonLibrary().lessons().getFirst()),
                () -> model.lessons().placeProperty().get() != null);
        watched.flow("next step", model.lessons()::next, () -> !model.lessons().placeProperty().get().first());
        watched.flow("end of the lesson", model.lessons()::end);
        watched.flow("choice of a comparison", () -> model.comparisonSetup().shownProperty().set(true));
        watched.flow("comparison", model.comparisonSetup()::start, () -> !model.comparison().panesProperty().get().isEmpty());
        watched.flow("end of the comparison", model.comparison()::close);
    }

    private void plots() {
        final ProgramModel model = window.model();
        watched.flow("all plots", () -> model.dock().tiles().forEach(tile -> tile.shownProperty().set(true)));
        watched.flow("a plot of its own", () -> model.dock().tiles().getFirst().detachedProperty().set(true));
        watched.flow("the plot back", () -> model.dock().tiles().getFirst().detachedProperty().set(false));
        watched.flow("a plot saved", () -> model.files().saveFigure(folder.resolve("plot.svg"), model.dock().tiles().getFirst()));
    }

    private void touching() {
        final ProgramModel model = window.model();
        watched.flow("probe", () -> model.probe().ask(3, 3), () -> model.probe().cardProperty().get() != null);
        watched.flow("probe put away", () -> model.probe().probingProperty().set(false));
        watched.flow("brush", () -> model.brush().toggle(Tool.HEAT));
        watched.flow("stroke", () -> {
            model.brush().press(2, 2);
            model.brush().drag(30, 30);
        });
        watched.flow("end of the stroke", model.brush()::release);
        watched.flow("brush put away", model.brush()::putAway);
        window.act(() -> model.run().play(true));
        window.await("kept moments", () -> model.timeline().frames().size() > 1);
        watched.flow("the past", () -> model.timeline().look(0));
        watched.flow("later", () -> model.timeline().look(1));
        watched.flow("the present", model.timeline()::live);
        window.act(model.notices()::dismiss);
        watched.flow("picture copied", () -> window.menuItem("copy-picture").fire(), () -> !window.notice().isEmpty());
    }
}
