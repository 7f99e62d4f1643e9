package org.checkerwave.app.model;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.text.Texts;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/** The picture in words, for those who have the window read to them: renewed slowly, so that a sentence can be heard to its end. */
public final class PictureWords {

    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(2);
    /** Of one processor. */
    private static final double SHARE = 0.005;

    private record Shown(Frame frame, FieldKind field) {
    }

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", Texts.of("picture.name"));
    private final Pace pace = new Pace(EVERY_NANOS, SHARE);
    private final RunModel run;
    private final PictureModel picture;
    private final LatestOnly<Shown> worker;
    private @Nullable Shown last;

    PictureWords(RunModel run, PictureModel picture, Executor interfaceThread, Executor background) {
        this.run = run;
        this.picture = picture;
        worker = new LatestOnly<>(background, shown -> {
            final long start = Pace.processorTime();
            final String words = words(shown);
            pace.took(Pace.processorTime() - start);
            interfaceThread.execute(() -> text.set(words));
        });
        run.openedProperty().subscribe(pace::hurry);
        picture.fieldProperty().subscribe(pace::hurry);
    }

    /** What the picture shows: field and size, t and T, strength of the order, domains and their length. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    void pulse(long now) {
        final Frame frame = run.frameProperty().get();
        if (frame == null || worker.working()) {
            return;
        }
        final Shown shown = new Shown(frame, picture.fieldProperty().get());
        if (!shown.equals(last) && pace.due(now)) {
            last = shown;
            worker.submit(shown);
        }
    }

    private static String words(Shown shown) {
        final Frame frame = shown.frame();
        final Measurement measured = new Measurement(frame);
        final double length = measured.value(Observable.L_HALF);
        return Texts.of("picture.words", FieldTexts.label(shown.field()), frame.lattice(), Numbers.significant(frame.time(), 4),
                Numbers.significant(frame.parameters().get(Parameter.TEMPERATURE), 3),
                measured.value(Observable.PHI_RMS), measured.value(Observable.PHI_MEAN),
                (int) measured.value(Observable.DOMAINS), 100 * measured.value(Observable.LARGEST_DOMAIN),
                Double.isNaN(length) ? Texts.of("picture.words.no-length")
                        : Texts.of("picture.words.length", Numbers.significant(length, 3)));
    }
}
