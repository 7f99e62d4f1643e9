package org.checkerwave.app.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.data.DataFiles;
import org.checkerwave.app.data.FieldData;
import org.checkerwave.app.figure.FigureFile;
import org.checkerwave.app.figure.FigureRenderer;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.app.settings.RecentFiles;
import org.checkerwave.app.text.Texts;
import org.checkerwave.file.SafeFile;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Timeline;
import org.checkerwave.state.CdwFile;

/** Opens and saves state files and saves figures, on another thread than the window's. */
public final class FileModel {

    private static final String PROGRAM = "Checkerwave";

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", PROGRAM);
    private final RunModel run;
    private final Notices notices;
    private final RecentFiles recent;
    private final Executor interfaceThread;
    private final Executor background;

    /** @param recent told of every state file that is opened or saved */
    public FileModel(RunModel run, Notices notices, RecentFiles recent, Executor interfaceThread, Executor background) {
        this.run = run;
        this.notices = notices;
        this.recent = recent;
        this.interfaceThread = interfaceThread;
        this.background = background;
        run.openedProperty().subscribe(() -> title.set(PROGRAM));
    }

    /** Of the window: the file that its run was opened from or saved to last, and the program. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    private void known(Path file) {
        recent.add(file);
        title.set(file.getFileName() + " – " + PROGRAM);
    }

    /** Done when the file is written or the failure reported. */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> save(Path file) {
        return run.checkpoint().thenAcceptAsync(checkpoint -> CdwFile.write(file, checkpoint), background)
                .thenRunAsync(() -> known(file), interfaceThread).handle((_, failure) -> report(file, failure));
    }

    /** Writes the fields of every site for other programs, in the format that the file ends in, with the record of the run. */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> exportData(Path file) {
        return run.ask(RunRecord::of).thenAcceptAsync(record ->
                DataFiles.write(List.of(FieldData.of(record.checkpoint(), record.note(file))), file), background)
                .handle((_, failure) -> report(file, failure));
    }

    /** Writes the history of the run as a script that gives it again. */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> saveHistory(Path file) {
        return run.ask(RunRecord::of).thenAcceptAsync(record ->
                SafeFile.write(file, out -> out.write(record.script(file))), background)
                .handle((_, failure) -> report(file, failure));
    }

    /**
     * Writes the figure of a tile in the format that the file ends in, with the description of the run in it. One that shows
     * another run than there is now, as just after a reset, is refused.
     */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> saveFigure(Path file, TileModel tile) {
        final Optional<ShownFigure> shown = tile.figure();
        final int number = run.number();
        final Timeline timeline = run.timeline().moments();
        record Told(RunRecord record, int jumps) {
        }
        return run.ask(now -> new Told(RunRecord.of(now), timeline.contents().jumps())).thenAcceptAsync(told -> {
            final RunRecord there = told.record();
            final ShownFigure figure = shown
                    .filter(one -> one.last().run().equals(new Generation(number, there.checkpoint().beginning(), told.jumps())))
                    .orElseThrow(() -> new InvalidInput(Texts.of("plot.too-early", tile.info().title())));
            FigureFile.write(figure.drawn().figure(), there.upTo(figure.last().step(), figure.last().time(), file), file);
        }, background).handle((_, failure) -> report(file, failure));
    }

    /** The figure that a tile shows, as its PNG file would be; empty while it shows none, which is reported. */
    public CompletableFuture<Optional<CopiedImage>> copyFigure(TileModel tile) {
        return CompletableFuture.completedFuture(tile.figure()).thenApplyAsync(shown -> {
            if (shown.isEmpty()) {
                notices.say(Texts.of("plot.too-early", tile.info().title()));
            }
            return shown.map(figure -> CopiedImage.of(FigureRenderer.print(figure.drawn().figure())));
        }, background);
    }

    private Void report(Path file, Throwable failure) {
        if (failure == null) {
            notices.say(Texts.of("file.saved", file.getFileName()));
        } else {
            notices.report(failure);
        }
        return null;
    }

    /** Goes on with the run of a file; what cannot be read is reported and the present run goes on. */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> open(Path file) {
        return run.resume(progress -> CdwFile.read(file, progress)).thenAccept(opened -> {
            if (opened) {
                known(file);
            } else if (!Files.exists(file)) {
                recent.remove(file);
            }
        });
    }
}
