package org.checkerwave.app.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The program's window on a small lattice, and for how long what is done in it takes the JavaFX thread at a stretch. */
final class WatchedWindow implements AutoCloseable {

    static final int SIZE = 64;

    private final OpenWindow window;
    private final FxWatch watch = new FxWatch();
    private final long afterwardsNanos;
    private final Map<String, Double> millis = new LinkedHashMap<>();

    /** To be called on the JavaFX thread. @param afterwardsMillis for what follows a flow: pictures, layouts, parts that come later */
    WatchedWindow(Stage stage, long afterwardsMillis) {
        window = new OpenWindow(stage, SIZE, ForkJoinPool.commonPool());
        afterwardsNanos = TimeUnit.MILLISECONDS.toNanos(afterwardsMillis);
    }

    OpenWindow window() {
        return window;
    }

    /** The longest stretch of each flow; of several times the shortest. */
    Map<String, Double> millis() {
        return millis;
    }

    void awaitPicture() {
        window.await("a picture", () -> window.model().picture().pictureProperty().get() != null);
        LockSupport.parkNanos(afterwardsNanos);
    }

    void flow(String what, Runnable begin, Callable<Boolean> end) {
        window.ask(watch::longestMillis);
        window.act(begin);
        window.await(what, end);
        LockSupport.parkNanos(afterwardsNanos);
        millis.merge(what, window.ask(watch::longestMillis), Math::min);
    }

    void flow(String what, Runnable begin) {
        flow(what, begin, () -> true);
    }

    /** Fires the item of the menus with that id. */
    void item(String id) {
        flow(id, () -> window.menuItem(id).fire());
    }

    /** Opens a dialog by the item with that id. */
    void dialog(String id) {
        final int before = window.ask(() -> Window.getWindows().size());
        flow(id, () -> window.menuItem(id).fire(), () -> Window.getWindows().size() > before);
        flow(id + " closed", () -> Window.getWindows().getLast().hide());
    }

    @Override
    public void close() {
        watch.close();
        window.close();
    }
}
