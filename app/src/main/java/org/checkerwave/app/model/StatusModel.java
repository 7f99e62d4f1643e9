package org.checkerwave.app.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.checkerwave.app.text.Texts;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.simulation.Frame;

/** The figures of the status bar, renewed a few times a second so that they can be read. */
public final class StatusModel {

    private static final long EVERY_NANOS = 200_000_000;
    private static final long GAUGE_NANOS = 1_000_000_000;

    private final ReadOnlyStringWrapper moment = new ReadOnlyStringWrapper(this, "moment", "");
    private final ReadOnlyStringWrapper speed = new ReadOnlyStringWrapper(this, "speed", "");
    private final ReadOnlyStringWrapper frames = new ReadOnlyStringWrapper(this, "frames", "");
    private final ReadOnlyStringWrapper solver = new ReadOnlyStringWrapper(this, "solver", "");
    private final ReadOnlyObjectWrapper<NetworkBadge> network = new ReadOnlyObjectWrapper<>(this, "network");
    private final RunModel run;
    private long last;
    private long gaugeStart;
    private int pulses;

    public StatusModel(RunModel run) {
        this.run = run;
    }

    /** Lattice, step and t. */
    public ReadOnlyStringProperty momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** Steps and site updates a second. */
    public ReadOnlyStringProperty speedProperty() {
        return speed.getReadOnlyProperty();
    }

    /** Frames a second of the window. */
    public ReadOnlyStringProperty framesProperty() {
        return frames.getReadOnlyProperty();
    }

    /** What an exact solver says of itself; empty while a network drives the run. */
    public ReadOnlyStringProperty solverProperty() {
        return solver.getReadOnlyProperty();
    }

    /** Error and range of the network that drives the run; null for an exact solver. */
    public ReadOnlyObjectProperty<NetworkBadge> networkProperty() {
        return network.getReadOnlyProperty();
    }

    /** Counts a frame of the window. @param now in nanoseconds */
    public void pulse(long now) {
        pulses++;
        if (now - gaugeStart >= GAUGE_NANOS) {
            frames.set(Texts.of("status.frames", pulses * 1e9 / (now - gaugeStart)));
            gaugeStart = now;
            pulses = 0;
        }
        if (now - last >= EVERY_NANOS && run.frameProperty().get() != null) {
            last = now;
            show(run.frameProperty().get());
        }
    }

    private void show(Frame frame) {
        moment.set(Texts.of("status.moment", frame.lattice(), frame.step(), frame.time()));
        final double steps = run.stepsPerSecond();
        speed.set(run.playingProperty().get()
                ? Texts.of("status.speed", Numbers.metric(steps), Numbers.metric(steps * frame.lattice().sites()))
                : Texts.of("status.paused"));
        final SolverSpec driver = run.runProperty().get().solver();
        final boolean learned = driver instanceof SolverSpec.Network && driver.name().equals(frame.solver().name());
        network.set(learned ? NetworkBadge.of(frame) : null);
        solver.set(learned ? "" : exact(frame.solver()));
    }

    private static String exact(SolverStatus status) {
        final double error = status.estimatedError();
        final String detail = status.detail();
        final String name = status.name();
        return (detail.startsWith(name) ? detail : name + ", " + detail)
                + (Double.isNaN(error) ? "" : ", " + Texts.of("status.error", Numbers.significant(error, 2)));
    }
}
