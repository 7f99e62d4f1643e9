package org.checkerwave.app.model;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.checkerwave.app.lesson.Lesson;
import org.checkerwave.app.sample.PresetCard;
import org.checkerwave.app.sample.Sample;
import org.checkerwave.app.sample.Samples;

/** The start page: what there is to begin with, over the run that is already under way. */
public final class GalleryModel {

    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final BooleanProperty atStart = new SimpleBooleanProperty(this, "atStart", true);
    private final ProgramModel program;

    /** @param program has its models of samples, presets, files and lessons already */
    GalleryModel(ProgramModel program) {
        this.program = program;
    }

    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Whether the program opens with it. */
    public BooleanProperty atStartProperty() {
        return atStart;
    }

    /** The program has opened, without being told what to show. */
    public void started() {
        shown.set(atStart.get());
    }

    public List<Sample> samples() {
        return program.samples().samples();
    }

    public List<PresetCard> presets() {
        return Samples.presets();
    }

    public ObservableList<Lesson> lessons() {
        return program.lessonLibrary().lessons();
    }

    public ObservableList<Path> recent() {
        return program.recentFiles().files();
    }

    public void open(Sample sample) {
        leave();
        program.samples().open(sample);
    }

    public void open(PresetCard card) {
        leave();
        program.start().presets().stream().filter(preset -> preset.key().equals(card.key())).findFirst()
                .ifPresent(preset -> program.run().start(preset.run()));
    }

    public void open(Lesson lesson) {
        shown.set(false);
        program.lessons().open(lesson);
    }

    public void open(Path file) {
        leave();
        program.files().open(file);
    }

    /** Runs of programs that were killed. */
    public RecoveryModel recovery() {
        return program.recovery();
    }

    /** Goes on with the run of a program that was killed. */
    public void recover() {
        leave();
        program.recovery().goOn();
    }

    private void leave() {
        shown.set(false);
        program.lessons().end();
        program.run().play(true);
    }
}
