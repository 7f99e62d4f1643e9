package org.checkerwave.app.window;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.settings.Language;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.app.settings.SettingsFolder;
import org.checkerwave.app.view.OneAPulse;

/** The desktop program. A parameter is the file of a state to go on with. */
public final class CheckerwaveApplication extends Application {

    /** System property: the window closes by itself after so many seconds, for measuring starts. */
    private static final String CLOSE_AFTER = "checkerwave.close-after";

    private Opening opening;
    private CompletableFuture<ProgramWindow> program;

    @Override
    public void init() {
        final ExecutorService background = ProgramWindow.backgroundThreads();
        final Settings settings = Settings.in(SettingsFolder.ofThisSystem(), background);
        Locale.setDefault(Locale.Category.DISPLAY, settings.get(Language.SETTING).locale(Locale.getDefault(Locale.Category.DISPLAY)));
        opening = new Opening(settings);
        program = CompletableFuture.supplyAsync(() -> new ProgramWindow(settings, background), background);
    }

    @Override
    public void start(Stage stage) {
        opening.show(stage);
        StartTimes.watch(stage.getScene(), "First frame");
        // What went wrong comes up again when the window is asked for.
        final var _ = program.whenComplete((_, _) -> new FxThread().execute(() -> goOn(stage)));
        final Integer seconds = Integer.getInteger(CLOSE_AFTER);
        if (seconds != null) {
            final PauseTransition pause = new PauseTransition(Duration.seconds(seconds));
            pause.setOnFinished(_ -> Platform.exit());
            pause.play();
        }
    }

    private void goOn(Stage stage) {
        final ProgramWindow window = made();
        final ProgramModel model = window.model();
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> model.notices().report(failure));
        StartTimes.watch(model.picture().pictureProperty());
        if (getParameters().getRaw().isEmpty()) {
            opening.run(model, () -> {
                model.speed().ease(true);
                OneAPulse.run(ThemeSwitch::readAhead, () -> whole(stage, window::show), () -> { }, () -> model.speed().ease(false));
            });
        } else {
            OneAPulse.run(ThemeSwitch::readAhead, () -> whole(stage, shown -> window.show(shown, getParameters().getRaw().getFirst())));
        }
    }

    /** Unless somebody has closed it meanwhile. */
    private static void whole(Stage stage, Consumer<Stage> show) {
        if (stage.isShowing()) {
            show.accept(stage);
            StartTimes.watch(stage.getScene(), "Whole window");
        }
    }

    private ProgramWindow made() {
        try {
            return program.join();
        } catch (CompletionException e) {
            Platform.exit();
            throw e;
        }
    }

    @Override
    public void stop() {
        if (!program.isCompletedExceptionally()) {
            program.join().close();
        }
    }
}
