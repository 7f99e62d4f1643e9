package org.checkerwave.app.window;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.model.Unwaited;
import org.checkerwave.app.model.ViewFile;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.app.view.OneAPulse;
import org.checkerwave.state.Presets;
import org.jspecify.annotations.Nullable;

/** The program as it opens: one window over one run. */
final class ProgramWindow implements AutoCloseable {

    private final ExecutorService background;
    private final Settings settings;
    private final ProgramModel model;
    private @Nullable Shown shown;

    private record Shown(Stage stage, Workbench workbench) {
    }

    /** On any thread. @param background has threads for all that takes long; is shut down at the end */
    ProgramWindow(Settings settings, ExecutorService background) {
        this.background = background;
        this.settings = settings;
        model = new ProgramModel(Presets.load(), Samples.load(), settings, new FxThread(), background,
                Runtime.getRuntime().availableProcessors());
        model.views().keepIn(new ViewFile(settings.file("views.json")));
    }

    static ExecutorService backgroundThreads() {
        return Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("checkerwave-background-", 0).factory());
    }

    /** To be called on the FX thread, once: with the start page over the default run, if the models have none yet. */
    void show(Stage stage) {
        open(stage);
        if (model.run().runProperty().get() == null && !model.run().preparingProperty().get()) {
            OneAPulse.run(model.start()::startDefault);
        }
        model.gallery().started();
    }

    /** The same with the run of a state's file; with the default run and a notice if it cannot be read. */
    void show(Stage stage, String file) {
        open(stage);
        OneAPulse.run(() -> resume(file));
    }

    private void resume(String file) {
        try {
            Unwaited.report(model.files().open(Path.of(file)).thenRunAsync(() -> {
                if (model.run().runProperty().get() == null) {
                    model.start().startDefault();
                }
            }, new FxThread()), model.notices()::report);
        } catch (InvalidPathException e) {
            model.notices().report(new InvalidInput("The file " + file + " cannot be opened: " + e.getReason() + "; rename it.", e));
            model.start().startDefault();
        }
    }

    private void open(Stage stage) {
        final Workbench workbench = new Workbench(model, new SystemFileChoice(stage, settings), stage);
        shown = new Shown(stage, workbench);
        model.files().titleProperty().subscribe(stage::setTitle);
        stage.setScene(workbench.scene());
        stage.show();
        model.recovery().look();
        // After the first frame, which need not wait for it. The installer's test holds that this is its drawing.
        OneAPulse.run(() -> stage.getIcons().add(new Image(ProgramWindow.class.getResource("checkerwave.png").toExternalForm())));
    }

    ProgramModel model() {
        return model;
    }

    @Override
    public void close() {
        if (shown != null) {
            rememberPlace(shown);
            shown.workbench().stop();
            shown.stage().hide();
        }
        model.close();
        settings.close();
        background.shutdown();
    }

    /** Not that of one picture of several, nor before an audience. */
    private void rememberPlace(Shown last) {
        if (model.run().besideProperty().get().isEmpty() && !model.presentationProperty().get() && !last.stage().isFullScreen()) {
            PicturePlace.remember(last.workbench().picturePlace(), settings);
        }
    }
}
