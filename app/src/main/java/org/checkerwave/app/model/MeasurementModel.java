package org.checkerwave.app.model;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;

/** Measures the run a few times a second, neither on the interface's nor on the simulation's thread. */
public final class MeasurementModel {

    private static final long EVERY_NANOS = 200_000_000;
    private static final double SHARE = 0.01;

    private final ReadOnlyObjectWrapper<List<SeriesPoint>> points =
            new ReadOnlyObjectWrapper<>(this, "points", List.of());
    private final Pace pace = new Pace(EVERY_NANOS, SHARE);
    private final History history = new History();
    private final LatestOnly<Request> worker;
    private final Executor interfaceThread;
    private Frame waiting;
    private int generation;

    public MeasurementModel(RunModel run, Executor interfaceThread, Executor background) {
        this.interfaceThread = interfaceThread;
        this.worker = new LatestOnly<>(background, this::measure);
        run.frameProperty().subscribe(frame -> waiting = frame);
        run.openedProperty().subscribe(_ -> {
            generation++;
            history.clear();
            points.set(List.of());
        });
    }

    /** All points measured so far; a new list for every new point. */
    public ReadOnlyObjectProperty<List<SeriesPoint>> pointsProperty() {
        return points.getReadOnlyProperty();
    }

    /** Starts a measurement if one is due; once a pulse. @param now in nanoseconds */
    public void pulse(long now) {
        if (waiting != null && !worker.working() && pace.due(now)) {
            worker.submit(new Request(waiting, generation));
            waiting = null;
        }
    }

    private record Request(Frame frame, int generation) {
    }

    private void measure(Request request) {
        final long start = System.nanoTime();
        final SeriesPoint point = point(request.frame());
        pace.took(System.nanoTime() - start);
        interfaceThread.execute(() -> {
            if (request.generation() == generation) {
                history.add(point);
                points.set(history.points());
            }
        });
    }

    static SeriesPoint point(Frame frame) {
        final Measurement measurement = new Measurement(frame);
        return new SeriesPoint(frame.time(), Math.abs(measurement.value(Observable.PHI_MEAN)),
                measurement.value(Observable.PHI_RMS), measurement.value(Observable.L_HALF),
                measurement.value(Observable.T_KINETIC), frame.parameters().get(Parameter.TEMPERATURE),
                Math.min(frame.lattice().width(), frame.lattice().height()));
    }
}
