package org.checkerwave.app.window;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.model.ViewFile;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.app.settings.Language;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.app.settings.SettingsFolder;
import org.checkerwave.state.Presets;

/** The desktop program: one window over one run, which is under way before the window is there. */
public final class CheckerwaveApplication extends Application {

    private final ExecutorService background =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("checkerwave-background-", 0).factory());
    private Settings settings;
    private ProgramModel model;
    private Workbench workbench;

    @Override
    public void init() {
        settings = Settings.in(SettingsFolder.ofThisSystem(), background);
        Locale.setDefault(Locale.Category.DISPLAY, settings.get(Language.SETTING).locale(Locale.getDefault(Locale.Category.DISPLAY)));
        model = new ProgramModel(Presets.load(), Samples.load(), settings, new FxThread(), background,
                Runtime.getRuntime().availableProcessors());
        model.views().keepIn(new ViewFile(SettingsFolder.ofThisSystem().resolve("views.json")));
        model.start().startDefault();
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> model.notices().report(failure));
        workbench = new Workbench(model, new SystemFileChoice(stage, settings), stage);
        stage.setTitle("Checkerwave");
        stage.setScene(workbench.scene());
        stage.show();
        model.gallery().started();
        model.picture().pictureProperty().addListener(new FirstPicture());
    }

    @Override
    public void stop() {
        workbench.stop();
        model.close();
        settings.close();
        background.shutdown();
    }
}
