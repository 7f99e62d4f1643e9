package org.checkerwave.app.window;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The JavaFX thread as an executor: at once when already on it. The only way there. */
public final class FxThread implements Executor {

    @Override
    public void execute(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
