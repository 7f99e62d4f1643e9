package org.checkerwave.app.window;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import javafx.application.Application;
import javafx.stage.Stage;
import org.checkerwave.app.settings.Language;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.app.settings.SettingsFolder;

/** The desktop program. */
public final class CheckerwaveApplication extends Application {

    private ProgramWindow window;

    @Override
    public void init() {
        final ExecutorService background = ProgramWindow.backgroundThreads();
        final Settings settings = Settings.in(SettingsFolder.ofThisSystem(), background);
        Locale.setDefault(Locale.Category.DISPLAY, settings.get(Language.SETTING).locale(Locale.getDefault(Locale.Category.DISPLAY)));
        window = new ProgramWindow(settings, background);
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> window.model().notices().report(failure));
        window.show(stage);
        window.model().picture().pictureProperty().addListener(new FirstPicture());
    }

    @Override
    public void stop() {
        window.close();
    }
}
