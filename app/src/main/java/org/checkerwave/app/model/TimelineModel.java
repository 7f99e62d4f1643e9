package org.checkerwave.app.model;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.checkerwave.app.text.Texts;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.KeptMoment;
import org.checkerwave.simulation.StepBack;
import org.checkerwave.simulation.Timeline;

/**
 * The kept moments of the run: looking at them one after another while the run stands, going on from any of them, and going
 * back to what was left by that.
 */
public final class TimelineModel {

    /** Ends of the memory that can be chosen, in MB. */
    public static final int LEAST_MEGABYTES = 16;
    public static final int MOST_MEGABYTES = 65_536;

    private static final long EVERY_NANOS = 100_000_000;

    private final ReadOnlyObjectWrapper<TimelinePicture> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", TimelinePicture.NOTHING);
    private final ReadOnlyStringWrapper pastText = new ReadOnlyStringWrapper(this, "pastText", "");
    private final IntegerProperty megabytes = new SimpleIntegerProperty(this, "megabytes");
    private final ReadOnlyStringWrapper memoryText = new ReadOnlyStringWrapper(this, "memoryText", "");
    private final RunModel run;
    private final Notices notices;
    /** As shown; while a kept moment is looked at it stays, as the run does. */
    private Timeline.Contents contents;
    private long drawn = Long.MIN_VALUE / 2;

    public TimelineModel(RunModel run, Notices notices) {
        this.run = run;
        this.notices = notices;
        this.contents = run.timeline().moments().contents();
        megabytes.set((int) (run.timeline().bytes() >> 20));
        megabytes.subscribe(now -> run.timeline().limit(Math.min(now.longValue() << 20, Runtime.getRuntime().maxMemory() / 2)));
        run.timeline().viewedProperty().subscribe(this::show);
    }

    /** Memory for kept moments in MB, of which half of Java's is used at most; with less, moments are dropped from the next one on. */
    public IntegerProperty megabytesProperty() {
        return megabytes;
    }

    /** How many moments are kept in how much memory, in words. */
    public ReadOnlyStringProperty memoryTextProperty() {
        return memoryText.getReadOnlyProperty();
    }

    /** What a timeline shows, renewed a few times a second. */
    public ReadOnlyObjectProperty<TimelinePicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Which kept moment is looked at, in words; empty while the present is shown. */
    public ReadOnlyStringProperty pastTextProperty() {
        return pastText.getReadOnlyProperty();
    }

    private KeptMoment viewed() {
        return run.timeline().viewedProperty().get();
    }

    /** Frames of all kept moments of the present run in the order of time; they share the fields and do not change. */
    public List<Frame> frames() {
        return run.timeline().moments().contents().kept().stream().map(KeptMoment::frame).toList();
    }

    /** Once a pulse. @param now in nanoseconds */
    public void pulse(long now) {
        if (now - drawn >= EVERY_NANOS) {
            drawn = now;
            show();
        }
    }

    private void show() {
        final KeptMoment viewed = viewed();
        final List<KeptMoment> kept = latestMoments();
        final int index = viewed == null ? -1 : kept.indexOf(viewed);
        pastText.set(viewed == null ? "" : Texts.of("time.past", time(viewed.time()), index + 1, kept.size()));
        memoryText.set(Texts.of("time.memory.used", kept.size() + contents.faded().size(), Math.ceilDiv(contents.bytes(), 1L << 20)));
        final Frame present = run.presentProperty().get();
        if (present != null && !kept.isEmpty()) {
            picture.set(new TimelinePicture(times(kept), kept.stream()
                    .mapToDouble(moment -> moment.checkpoint().run().parameters().get(Parameter.TEMPERATURE)).toArray(),
                    times(contents.faded()), present.time(), index, TimelineMarks.of(kept, present)));
        }
    }

    private static double[] times(List<KeptMoment> moments) {
        return moments.stream().mapToDouble(KeptMoment::time).toArray();
    }

    private static String time(double t) {
        return String.format(Locale.ROOT, "%.1f", t);
    }

    private List<KeptMoment> moments() {
        return contents.kept();
    }

    private List<KeptMoment> latestMoments() {
        contents = viewed() == null ? run.timeline().moments().contents() : contents;
        return moments();
    }

    /** Which of the kept moments is looked at, from 0; their number for the present. */
    public int index() {
        final KeptMoment viewed = viewed();
        final int index = viewed == null ? -1 : moments().indexOf(viewed);
        return index < 0 ? moments().size() : index;
    }

    /** Looks at a kept moment, the nearest there is; beyond the last at the present. */
    public void look(int index) {
        final List<KeptMoment> kept = latestMoments();
        if (index >= kept.size()) {
            live();
        } else if (!kept.isEmpty()) {
            run.view(kept.get(Math.max(0, index)));
        }
    }

    /** Looks at the kept moment nearest to that time, or at the present where that is nearer. */
    public void lookAt(double time) {
        final List<KeptMoment> kept = latestMoments();
        int nearest = kept.size();
        double distance = run.presentProperty().get() == null ? Double.POSITIVE_INFINITY
                : Math.abs(run.presentProperty().get().time() - time);
        for (int k = 0; k < kept.size(); k++) {
            if (Math.abs(kept.get(k).time() - time) < distance) {
                nearest = k;
                distance = Math.abs(kept.get(k).time() - time);
            }
        }
        look(nearest);
    }

    /** Back to the present, where the run still stands as it was. */
    public void live() {
        run.view(null);
    }

    /** The run goes on from the moment that is looked at; the part after it is kept. */
    public void branch() {
        if (viewed() == null) {
            notices.say(Texts.of("time.branch.nowhere"));
        } else {
            run.branch();
        }
    }

    /** Back to where the run stood before it last jumped. */
    public void undoBranch() {
        final List<KeptMoment> left = run.timeline().moments().contents().left();
        if (left.isEmpty()) {
            notices.say(Texts.of("time.branch.none"));
        } else {
            run.play(false);
            run.rewind(left.getLast().checkpoint());
        }
    }

    /** To the moment before: of the run itself one step earlier, or if that would take long the kept one before. */
    public void stepBack() {
        if (run.timeline().viewing()) {
            look(Math.max(0, index() - 1));
        } else {
            run.play(false);
            final Timeline timeline = run.timeline().moments();
            run.jump(simulation -> StepBack.of(simulation, timeline.contents()));
        }
    }

    /** To the moment after: the next kept one while one is looked at, otherwise one step of the run. */
    public void step() {
        if (run.timeline().viewing()) {
            look(index() + 1);
        } else {
            run.stepOnce();
        }
    }
}
