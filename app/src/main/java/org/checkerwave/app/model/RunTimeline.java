package org.checkerwave.app.model;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.KeptMoment;
import org.checkerwave.simulation.LiveSimulation;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.simulation.Timeline;
import org.jspecify.annotations.Nullable;

/** What is kept of the window's run, which of it is looked at, and how often the run has jumped. */
public final class RunTimeline {

    /** For kept moments, unless that is more than a quarter of the heap. */
    private static final long USUAL_BYTES = 512L << 20;

    /**
     * Where a jump has led.
     *
     * @param number how many jumps there were, this one included
     * @param sharedTime up to which the run that was left and the present one are the same; −∞ if nowhere
     */
    record Landing(RunDescription run, List<Frame> frames, int number, double sharedTime) {
    }

    private final ReadOnlyObjectWrapper<KeptMoment> viewed = new ReadOnlyObjectWrapper<>(this, "viewed");
    private long bytes = Math.min(USUAL_BYTES, Runtime.getRuntime().maxMemory() / 4);
    private Timeline moments = new Timeline(bytes);
    private int pending;
    private int jumps;
    private double sharedTime;

    /** The kept moment that is looked at while the run stands; null for the present. */
    public ReadOnlyObjectProperty<KeptMoment> viewedProperty() {
        return viewed.getReadOnlyProperty();
    }

    /** Whether a kept moment is looked at. */
    public boolean viewing() {
        return viewed.get() != null;
    }

    void view(@Nullable KeptMoment moment) {
        viewed.set(moment);
    }

    /** Of the present run. */
    public Timeline moments() {
        return moments;
    }

    /** Memory for kept moments, of this and later runs. */
    public long bytes() {
        return bytes;
    }

    public void limit(long newBytes) {
        bytes = newBytes;
        moments.limit(newBytes);
    }

    /** What keeps moments of another run, which has not stepped yet, from now on. */
    Timeline begin() {
        moments = new Timeline(bytes);
        pending = 0;
        jumps = 0;
        return moments;
    }

    /** The present run is one again that was accompanied before. */
    void goBackTo(Timeline kept) {
        viewed.set(null);
        moments = kept;
        moments.limit(bytes);
        pending = 0;
        jumps = kept.contents().jumps();
    }

    /** Lets the run jump; what comes back is to be told to {@link #land}, also where it failed. */
    CompletableFuture<Landing> jump(LiveSimulation live, Consumer<Simulation> how) {
        pending++;
        final Timeline keeping = moments;
        return live.ask(simulation -> {
            final double shared = keeping.jump(simulation, () -> how.accept(simulation));
            // A frame made before must not be shown after.
            live.takeFrame();
            return new Landing(simulation.run(), simulation.frames(), keeping.contents().jumps(), shared);
        });
    }

    /** @param landing null where the jump failed @return whether it succeeded */
    boolean land(@Nullable Landing landing) {
        pending--;
        if (landing != null) {
            jumps = landing.number();
            sharedTime = landing.sharedTime();
        }
        return landing != null;
    }

    /** Whether a jump is under way, so that a frame could be from before or after it. */
    boolean jumping() {
        return pending > 0;
    }

    /** How many jumps there were before the present frame. */
    int jumps() {
        return jumps;
    }

    /** Up to where the run before the latest jump and the one after are the same. */
    double sharedTime() {
        return sharedTime;
    }
}
