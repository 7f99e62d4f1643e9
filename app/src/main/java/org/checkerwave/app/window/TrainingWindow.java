package org.checkerwave.app.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.checkerwave.app.model.TrainingModel;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.view.Action;
import org.checkerwave.app.view.ActionKeys;
import org.checkerwave.app.view.FileChoice;
import org.checkerwave.app.view.OneAPulse;
import org.checkerwave.app.view.Readying;
import org.checkerwave.app.view.TrainingView;

/** The window in which networks are trained; a training goes on while it is closed. */
final class TrainingWindow {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 660;

    private final Stage stage = new Stage();

    /** @param main whose style sheets the window follows @param owner it closes with it */
    TrainingWindow(TrainingModel model, FileChoice files, Scene main, Window owner, List<Action> actions) {
        final Runnable show = () -> {
            if (model.shownProperty().get()) {
                stage.show();
            }
        };
        model.shownProperty().subscribe((_, shown) -> {
            if (!shown) {
                stage.hide();
            } else if (stage.getScene() == null) {
                final TrainingView view = new TrainingView(model, files);
                final Scene scene = new Scene(view, WIDTH, HEIGHT);
                Bindings.bindContent(scene.getStylesheets(), main.getStylesheets());
                new ActionKeys(actions).install(scene);
                stage.initOwner(owner);
                stage.setTitle(Texts.of("training.title"));
                stage.setScene(scene);
                stage.setOnHidden(_ -> model.shownProperty().set(false));
                new Readying(main, view, view.rows()).then(view, show);
            } else {
                OneAPulse.run(show);
            }
        });
    }
}
