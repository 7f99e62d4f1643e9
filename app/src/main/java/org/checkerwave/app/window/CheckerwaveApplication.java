package org.checkerwave.app.window;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.checkerwave.app.settings.Language;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.app.settings.SettingsFolder;

/** The desktop program. A parameter is the file of a state to go on with. */
public final class CheckerwaveApplication extends Application {

    /** System property: the window closes by itself after so many seconds, for measuring starts. */
    private static final String CLOSE_AFTER = "checkerwave.close-after";

    private ProgramWindow window;

    @Override
    public void init() {
        // Beside the making of the models on this thread.
        new FxThread().execute(ThemeSwitch::readAhead);
        final ExecutorService background = ProgramWindow.backgroundThreads();
        final Settings settings = Settings.in(SettingsFolder.ofThisSystem(), background);
        Locale.setDefault(Locale.Category.DISPLAY, settings.get(Language.SETTING).locale(Locale.getDefault(Locale.Category.DISPLAY)));
        window = new ProgramWindow(settings, background);
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> window.model().notices().report(failure));
        if (getParameters().getRaw().isEmpty()) {
            window.show(stage);
        } else {
            window.show(stage, getParameters().getRaw().getFirst());
        }
        StartTimes.watch(stage.getScene(), window.model().picture().pictureProperty());
        final Integer seconds = Integer.getInteger(CLOSE_AFTER);
        if (seconds != null) {
            final PauseTransition pause = new PauseTransition(Duration.seconds(seconds));
            pause.setOnFinished(_ -> Platform.exit());
            pause.play();
        }
    }

    @Override
    public void stop() {
        window.close();
    }
}
