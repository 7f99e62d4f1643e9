package org.checkerwave.app.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.checkerwave.app.TemporarySettings;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.view.Dress;
import org.checkerwave.app.view.FileChoice;
import org.checkerwave.app.view.FileKind;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;
import org.checkerwave.state.Presets;

/** The program's window on a small lattice, for tests; all questions are asked on the FX thread. */
final class OpenWindow implements FileChoice, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long POLL_NANOS = 2_000_000;

    private final ExecutorService background = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final FxThread fxThread = new FxThread();
    private final ProgramModel model;
    private final Workbench workbench;
    private Path chosenFile;

    /** To be called on the FX thread. */
    OpenWindow(Stage stage, int size) {
        this(stage, size, Runnable::run);
    }

    /** @param writing of the settings; at once if on the thread that changes them */
    OpenWindow(Stage stage, int size, Executor writing) {
        model = new ProgramModel(Presets.load(), Samples.load(), TemporarySettings.make(writing), fxThread, background, 2);
        model.run().start(Presets.load().getFirst().run().withLattice(SquareLattice.square(size)));
        workbench = new Workbench(model, this, stage);
        stage.setScene(workbench.scene());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(1000);
        stage.show();
    }

    ProgramModel model() {
        return model;
    }

    /** Asks again where a node is not there yet: some come with one of the next frames. */
    <T> T ask(Callable<T> question) {
        final long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return answer(question);
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof AbsentNode) || Platform.isFxApplicationThread() || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(POLL_NANOS);
            }
        }
    }

    private <T> T answer(Callable<T> question) {
        final CompletableFuture<T> answer = new CompletableFuture<>();
        fxThread.execute(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    void act(Runnable action) {
        ask(Executors.callable(action));
    }

    void await(String what, Callable<Boolean> condition) {
        final long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    void awaitFrame() {
        await("a first frame", () -> model.run().frameProperty().get() != null);
    }

    Frame frame() {
        return ask(() -> model.run().frameProperty().get());
    }

    /** Pauses and returns the frame at which the run stands. */
    Frame paused() {
        act(() -> model.run().play(false));
        return standing();
    }

    /** The frame at which the paused run stands. */
    Frame standing() {
        final Checkpoint there = checkpoint();
        await("the frame of step " + there.step(), () -> model.run().frameProperty().get().step() == there.step());
        return frame();
    }

    Checkpoint checkpoint() {
        return ask(() -> model.run().checkpoint()).orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Waits for such a node; so does every {@link #ask} and {@link #act} that looks for one. */
    <N extends Node> N find(String id, Class<N> type) {
        return type.cast(ask(() -> {
            final Node node = workbench.scene().lookup(id);
            if (node == null) {
                throw new AbsentNode(id);
            }
            return node;
        }));
    }

    boolean has(String id) {
        return ask(() -> workbench.scene().lookup(id) != null);
    }

    /** Whether there is such a node and it is visible. */
    boolean shows(String id) {
        return ask(() -> workbench.scene().lookup(id) instanceof Node node && node.isVisible());
    }

    /** Until the main window wears that, as "dark" or "size-125". */
    void awaitDress(String state) {
        await(state, () -> Dress.parts(workbench.scene()).stream()
                .allMatch(part -> part.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state))));
    }

    /** Until a dialog with such a node is there. */
    void awaitDialog(String id) {
        await(id + " in a dialog", () -> Window.getWindows().stream().anyMatch(open -> open.getScene().lookup(id) != null));
    }

    /** The item of the menus with that id. */
    MenuItem menuItem(String id) {
        return items(find("#menus", MenuBar.class).getMenus()).filter(item -> id.equals(item.getId()) || ("menu-" + id).equals(item.getId())).findFirst()
                .orElseThrow();
    }

    private static Stream<MenuItem> items(List<? extends MenuItem> menus) {
        return menus.stream().flatMap(item -> item instanceof Menu menu ? items(menu.getItems()) : Stream.of(item));
    }

    String notice() {
        return ask(() -> model.notices().messageProperty().get());
    }

    /** What the user answers to the next file dialogs. */
    void choose(Path file) {
        chosenFile = file;
    }

    @Override
    public Optional<Path> toOpen(FileKind kind) {
        return Optional.ofNullable(chosenFile);
    }

    @Override
    public Optional<Path> toSave(FileKind kind, String suggestedName) {
        return Optional.ofNullable(chosenFile);
    }

    @Override
    public void close() {
        act(() -> {
            workbench.stop();
            model.close();
        });
        background.shutdown();
    }

    private static final class AbsentNode extends RuntimeException {

        AbsentNode(String id) {
            super("There is no node " + id);
        }
    }
}
