package org.checkerwave.app.view;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.checkerwave.app.model.MovieModel;
import org.checkerwave.app.text.Texts;

/** Asks what a movie is to be, beside the running program; there is one such dialog however often it is asked for. */
public final class MovieDialog {

    private final MovieModel model;
    private final Runnable begin;
    private Alert dialog;

    /** @param begin asks for the file and begins the movie */
    public MovieDialog(MovieModel model, Runnable begin) {
        this.model = model;
        this.begin = begin;
    }

    public void show() {
        if (dialog == null) {
            dialog = make();
        }
        if (!dialog.isShowing()) {
            model.plan();
            dialog.setResult(null);
            dialog.show();
        }
    }

    private Alert make() {
        final ButtonType start = new ButtonType(Texts.of("export.movie.begin"), ButtonData.OK_DONE);
        final ButtonType close = new ButtonType(Texts.of("export.movie.close"), ButtonData.CANCEL_CLOSE);
        final Alert made = new Alert(Alert.AlertType.NONE, "", start, close);
        Window.getWindows().stream().findFirst().ifPresent(made::initOwner);
        made.initModality(Modality.NONE);
        made.setTitle(Texts.of("export.movie.title"));
        made.setHeaderText(null);
        made.getDialogPane().setId("movie-dialog");
        made.getDialogPane().setContent(new MovieSettingsView(model));
        final Button button = (Button) made.getDialogPane().lookupButton(start);
        button.setId("movie-begin");
        button.disableProperty().bind(model.refusal().map(refusal -> !refusal.isEmpty()));
        made.setOnHidden(_ -> {
            if (made.getResult() == start) {
                begin.run();
            }
        });
        return made;
    }
}
