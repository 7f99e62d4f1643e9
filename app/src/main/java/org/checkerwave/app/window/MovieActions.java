package org.checkerwave.app.window;

import static org.checkerwave.app.view.ActionMenu.FILE;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.checkerwave.app.model.MovieModel;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.movie.MovieFormat;
import org.checkerwave.app.text.Texts;
import org.checkerwave.app.view.Action;
import org.checkerwave.app.view.FileChoice;
import org.checkerwave.app.view.FileKind;
import org.checkerwave.app.view.MovieDialog;

/** Making movies. */
final class MovieActions {

    private MovieActions() {
    }

    static List<Action> of(ProgramModel model, FileChoice files) {
        final MovieModel movies = model.movies();
        final ObservableValue<Boolean> recording = movies.recordingProperty();
        final MovieDialog dialog = new MovieDialog(movies,
                () -> files.toSave(kind(movies.settings().formatProperty().get()), model.start().suggestedName())
                        .ifPresent(movies::begin));
        return List.of(Action.named("record", FILE, recording.map(on -> Texts.of(on ? "export.movie.finish-recording" : "action.record")),
                Texts.of("action.record.about"), recording.map(on -> on ? "mdi2s-stop" : "mdi2r-record"),
                List.of("Shortcut+M"), () -> {
                    if (recording.getValue()) {
                        movies.finish();
                    } else {
                        dialog.show();
                    }
                }));
    }

    private static FileKind kind(MovieFormat format) {
        return switch (format) {
            case MP4 -> FileKind.MP4_MOVIE;
            case GIF -> FileKind.GIF_MOVIE;
            case APNG -> FileKind.APNG_MOVIE;
            case PNG -> FileKind.PICTURES;
        };
    }
}
