package org.checkerwave.app.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.app.figure.PictureFile;
import org.checkerwave.app.picture.PictureSheet;
import org.checkerwave.app.picture.PictureStyle;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.app.text.Texts;
import org.checkerwave.state.Preset;

/**
 * The picture that is shown, of the whole lattice with colour bar and caption, into a file or for the clipboard: flat or as a
 * relief, and while runs are compared those of all of them side by side.
 */
public final class PictureExport {

    /** On what the picture is drawn. */
    public enum Ground {
        AS_SHOWN, LIGHT, DARK;

        public String title() {
            return Texts.of("export.picture.ground." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Aim for the longer side of the field at scale 1. */
    private static final int PIXELS = 1024;

    private final IntegerProperty scale = new SimpleIntegerProperty(this, "scale", 1);
    private final ObjectProperty<Ground> ground = new SimpleObjectProperty<>(this, "ground", Ground.AS_SHOWN);
    private final BooleanProperty all = new SimpleBooleanProperty(this, "all", true);
    private final ReadOnlyStringWrapper sizeText = new ReadOnlyStringWrapper(this, "sizeText", "");
    private final RunModel run;
    private final PictureModel picture;
    private final ComparisonModel comparison;
    private final StartModel start;
    private final Notices notices;
    private final Executor background;

    PictureExport(RunModel run, PictureModel picture, ComparisonModel comparison, StartModel start, Notices notices,
            Executor background) {
        this.run = run;
        this.picture = picture;
        this.comparison = comparison;
        this.start = start;
        this.notices = notices;
        this.background = background;
        List.of(scale, ground, all).forEach(property -> property.subscribe(this::measure));
    }

    /** Pixels of a PNG for each at scale 1, from 1 to {@link PictureSheet#LARGEST_SCALE}. */
    public IntegerProperty scaleProperty() {
        return scale;
    }

    public ObjectProperty<Ground> groundProperty() {
        return ground;
    }

    /** Whether the pictures of all compared runs and their difference are to be in it. */
    public BooleanProperty allProperty() {
        return all;
    }

    /** How large it is going to be, in words; empty without a picture. */
    public ReadOnlyStringProperty sizeTextProperty() {
        return sizeText.getReadOnlyProperty();
    }

    /** Finds out anew how large it is going to be. */
    public void measure() {
        if (picture.pictureProperty().get() == null) {
            sizeText.set("");
        } else {
            final Dimension size = sheet(Function.identity()).size();
            sizeText.set(Texts.of("export.picture.size", scale.get() * size.width, scale.get() * size.height));
        }
    }

    /** A name for its file, without an ending. */
    public String suggestedName() {
        return start.suggestedName() + "-" + picture.fieldProperty().get().key();
    }

    /** Writes it in the format that the file ends in; done when it is written or the failure reported. */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> save(Path file) {
        final int times = scale.get();
        return run(shown -> run.ask(RunRecord::of).thenAcceptAsync(record ->
                PictureFile.write(shown.sheet(), times, Optional.of(shown.note(record.upTo(shown.step(), shown.time(), file))), file),
                background).thenRun(() -> notices.say(Texts.of("file.saved", file.getFileName()))));
    }

    /** Its pixels; empty where there are none, which has been reported. */
    public CompletableFuture<Optional<CopiedImage>> copy() {
        final int times = scale.get();
        return run(shown -> CompletableFuture.supplyAsync(() -> CopiedImage.of(shown.sheet().image(times)), background))
                .thenApply(Optional::ofNullable);
    }

    /** @param step up to which the run is shown */
    private record Shown(PictureSheet sheet, long step, double time) {

        /** The run's own note; beside others it says that it is the first one's. */
        FileNote note(FileNote ofRun) {
            return sheet.parts().size() == 1 ? ofRun : new FileNote(ofRun.program(), ofRun.sentence()
                    + sheet.parts().stream().map(PictureSheet.Part::note).collect(Collectors.joining("; ",
                            " That is the run A of the pictures, from the left: ", ".")), ofRun.json());
        }
    }

    private <T> CompletableFuture<T> run(Function<Shown, CompletableFuture<T>> work) {
        final PaintedPicture lead = picture.pictureProperty().get();
        if (lead == null) {
            notices.say(Texts.of("run.none"));
            return CompletableFuture.completedFuture(null);
        }
        // Copies, as the pictures' own values are soon painted over.
        final Shown shown = new Shown(sheet(PaintedPicture::withCopiedValues), lead.request().frame().step(),
                lead.request().frame().time());
        return work.apply(shown).exceptionally(failure -> {
            notices.report(failure);
            return null;
        });
    }

    private PictureSheet sheet(Function<PaintedPicture, PaintedPicture> prepared) {
        final PaintedPicture lead = picture.pictureProperty().get();
        final List<PictureSheet.Part> parts = new ArrayList<>();
        if (comparison.active() && all.get()) {
            parts.add(part(prepared.apply(lead), comparison.runsProperty().get().getFirst().title()));
            comparison.panesProperty().get().forEach(pane -> add(parts, pane, pane.title(), prepared));
            add(parts, comparison.difference(), comparison.difference().textProperty().get(), prepared);
        } else {
            final Preset preset = start.presetProperty().get();
            parts.add(part(prepared.apply(lead), preset == null ? "" : preset.title()));
        }
        return new PictureSheet(parts);
    }

    private void add(List<PictureSheet.Part> parts, PaneModel pane, String note,
            Function<PaintedPicture, PaintedPicture> prepared) {
        final PaintedPicture shown = pane.pictureProperty().get();
        if (shown != null) {
            parts.add(part(prepared.apply(shown), note));
        }
    }

    private PictureSheet.Part part(PaintedPicture shown, String note) {
        final PictureRequest request = shown.request();
        final boolean dark = switch (ground.get()) {
            case AS_SHOWN -> picture.darkProperty().get();
            case LIGHT -> false;
            case DARK -> true;
        };
        return new PictureSheet.Part(new PictureStyle(request.look(),
                PictureStyle.fitting(request.frame().lattice(), PIXELS), dark, request.relief()), shown.values(), shown.range(),
                note);
    }
}
