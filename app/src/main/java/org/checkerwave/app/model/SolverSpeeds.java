package org.checkerwave.app.model;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.checkerwave.app.text.Texts;
import org.checkerwave.electrons.SolverSpec;
import org.jspecify.annotations.Nullable;

/** Site updates a second that each solver was last seen to reach on this machine, without a speed limit. */
public final class SolverSpeeds {

    /** After this long with one solver the measured speed is its own. */
    private static final long SETTLED_NANOS = 3_000_000_000L;

    private final ObservableMap<SolverSpec, Double> speeds = FXCollections.observableHashMap();
    private final RunModel run;
    private final SpeedModel limit;
    private @Nullable SolverSpec watched;
    private long since;

    SolverSpeeds(RunModel run, SpeedModel limit) {
        this.run = run;
        this.limit = limit;
        run.openedProperty().subscribe(_ -> watched = null);
        run.playingProperty().subscribe(_ -> watched = null);
        limit.levelProperty().subscribe(_ -> watched = null);
    }

    /** Looks at the run; once a pulse. @param now in nanoseconds */
    void pulse(long now) {
        if (run.runProperty().get() == null || !run.settled() || !run.playingProperty().get() || limit.limited()) {
            watched = null;
            return;
        }
        final SolverSpec solver = run.runProperty().get().solver();
        if (!solver.equals(watched)) {
            watched = solver;
            since = now;
        } else if (now - since > SETTLED_NANOS && run.stepsPerSecond() > 0) {
            since = now;
            speeds.put(SolverChoice.usual(solver), run.stepsPerSecond() * run.runProperty().get().lattice().sites());
        }
    }

    /** In a few words: what was seen here, before that what is known from elsewhere, or nothing. */
    public ObservableValue<String> textOf(SolverChoice choice) {
        return Bindings.valueAt(speeds, choice.solver()).map(speed -> Texts.of("solver.speed", Numbers.metric(speed)))
                .orElse(Double.isNaN(choice.speed()) ? "" : Texts.of("solver.speed.elsewhere", Numbers.metric(choice.speed())));
    }
}
