package org.checkerwave.app.view;

import java.util.List;
import org.checkerwave.app.model.MovieModel;
import org.checkerwave.app.text.Texts;

/** Asks what a movie is to be. */
public final class MovieDialog {

    private final MovieModel model;
    private final SideDialog dialog;

    /** @param begin asks for the file and begins the movie */
    public MovieDialog(MovieModel model, Runnable begin) {
        this.model = model;
        this.dialog = new SideDialog("movie-dialog", Texts.of("export.movie.title"), () -> new MovieSettingsView(model).page(),
                List.of(new SideDialog.Choice("movie-begin", Texts.of("export.movie.begin"),
                        model.refusal().map(refusal -> !refusal.isEmpty()), begin)));
    }

    public void show() {
        model.plan();
        dialog.show();
    }
}
