package org.checkerwave.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.stage.Window;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.model.TrainingModel;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Command;

/** Writes the pictures of {@code app/screenshots}: every main screen in both themes, into the folder given. */
public final class MainScreens {

    private final PicturedWindow window;
    private final ProgramModel model;

    private MainScreens(PicturedWindow window) {
        this.window = window;
        this.model = window.model;
    }

    public static void main(String[] args) throws Exception {
        new MainScreens(new PicturedWindow(Path.of(args[0]))).take();
        System.exit(0);
    }

    private void take() throws Exception {
        PicturedWindow.await(() -> model.run().frameProperty().get().time() > 60);
        window.shoot("light");
        window.fire("menu-theme-dark");
        PicturedWindow.settle();
        window.shoot("dark");
        window.fire("menu-theme-light");
        takePast();
        takeRelief();
        takeProbe();
        takeComparison();
        takePalette();
        window.fire("menu-save-picture");
        window.takeBothOfLast("picture-dialog");
        window.act(() -> Window.getWindows().getLast().hide());
        takeMovie();
        takeTraining();
        takeLessons();
    }

    /** The card of a site while a network drives the run. */
    private void takeProbe() throws Exception {
        window.act(() -> {
            model.run().apply(new Command.SwitchSolver(new SolverSpec.Network("gcnn")));
            model.run().stepOnce();
            model.picture().zoom(4);
        });
        PicturedWindow.await(() -> model.run().frameProperty().get().solver().name().equals("gcnn"));
        window.act(() -> model.probe().ask(77, 64));
        PicturedWindow.await(() -> model.probe().cardProperty().get() != null);
        Thread.sleep(6000);
        window.takeBoth("probe");
        window.act(() -> {
            model.picture().fit();
            model.probe().probingProperty().set(false);
        });
    }

    /** A moment that is looked at, with a brush in the hand and the walls outlined. */
    private void takePast() throws Exception {
        window.fire("menu-brush-flip");
        window.act(() -> {
            model.picture().wallsProperty().set(true);
            model.timeline().look(model.timeline().frames().size() / 3);
        });
        window.takeBoth("timeline");
        window.act(() -> {
            model.timeline().live();
            model.picture().wallsProperty().set(false);
        });
        window.fire("menu-brush-none");
    }

    private void takeRelief() throws Exception {
        window.act(() -> {
            model.picture().fieldProperty().set(FieldKind.DISPLACEMENT);
            model.picture().relief().shownProperty().set(true);
        });
        window.takeBoth("relief");
        window.act(() -> {
            model.picture().relief().shownProperty().set(false);
            model.picture().fieldProperty().set(FieldKind.PHI);
        });
    }

    private void takeComparison() throws Exception {
        window.act(() -> model.start().resize(64));
        PicturedWindow.await(() -> model.run().frameProperty().get().lattice().width() == 64);
        window.fire("menu-compare-exact");
        PicturedWindow.await(() -> model.comparison().active());
        window.act(() -> model.run().play(true));
        PicturedWindow.await(() -> model.run().frameProperty().get().time() > 30);
        window.takeBoth("comparison");
        window.fire("menu-compare-end");
    }

    private void takePalette() throws Exception {
        window.fire("menu-palette");
        window.act(() -> model.palette().typedProperty().set("domain"));
        window.takeBoth("palette");
        window.act(() -> model.palette().shownProperty().set(false));
    }

    /** What is asked before, and the strip while the run is recorded. */
    private void takeMovie() throws Exception {
        window.fire("menu-record");
        PicturedWindow.await(() -> !model.movies().prediction().getValue().isEmpty());
        window.takeBothOfLast("movie-dialog");
        window.act(() -> Window.getWindows().getLast().hide());
        final Path folder = Files.createTempDirectory("checkerwave");
        window.act(() -> {
            model.run().play(true);
            model.movies().begin(folder.resolve("quench.mp4"));
        });
        PicturedWindow.await(() -> model.movies().taskProperty().get().frames() > 60);
        window.takeBoth("movie");
        window.act(model.movies()::cancel);
        PicturedWindow.await(() -> model.movies().taskProperty().get() == null);
        Files.delete(folder);
    }

    private void takeTraining() throws Exception {
        window.fire("menu-train");
        window.act(() -> {
            model.training().amountProperty().set(TrainingModel.AMOUNTS.getFirst());
            model.training().requestMinutes("3");
            model.training().start();
        });
        PicturedWindow.await(() -> !model.training().runningProperty().get());
        window.takeBothOfLast("training");
        window.act(() -> Window.getWindows().getLast().hide());
    }

    /** The start page, a step of a lesson and the same for an audience. */
    private void takeLessons() throws Exception {
        window.act(() -> {
            model.notices().dismiss();
            model.gallery().shownProperty().set(true);
        });
        window.takeBoth("start-page");
        PicturedWindow.onFx(() -> {
            model.gallery().shownProperty().set(false);
            return model.lessons().open(model.lessonLibrary().lessons().get(2));
        }).get(60, TimeUnit.SECONDS);
        PicturedWindow.onFx(() -> model.lessons().next()).get(60, TimeUnit.SECONDS);
        PicturedWindow.onFx(() -> model.lessons().next()).get(60, TimeUnit.SECONDS);
        PicturedWindow.await(() -> model.run().frameProperty().get().time() > 40);
        window.takeBoth("lesson");
        window.fire("menu-presentation");
        window.takeBoth("presentation");
    }
}
