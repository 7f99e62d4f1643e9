package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import org.checkerwave.app.tile.FieldTile;
import org.checkerwave.app.tile.SeriesTile;
import org.checkerwave.app.tile.Tile;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Measures the run for the tiles that are shown, a few times a second, neither on the interface's nor on the simulation's
 * thread. Instruments that read the same frame share what costs most.
 */
final class MeasurementModel {

    private static final long EVERY_NANOS = 200_000_000;
    /** Of one processor, for the observables against time. */
    private static final double SERIES_SHARE = 0.008;
    /** Of one processor, for all fields together. */
    private static final double FIELDS_SHARE = 0.012;

    private record Request(Frame frame, Generation generation, Set<Observable> series, List<FieldReader<?>> fields) {
    }

    private final SeriesReader series = new SeriesReader();
    private final List<FieldReader<?>> fields = new ArrayList<>();
    private final Pace pace = new Pace(EVERY_NANOS, SERIES_SHARE);
    private final LatestOnly<Request> worker;
    private final Executor interfaceThread;
    private final RunModel run;
    private @Nullable Generation generation;
    /** The latest frame of the run; null during a comparison, and after it until the run shows where it stands. */
    private @Nullable Frame followed;

    MeasurementModel(RunModel run, Executor interfaceThread, Executor background) {
        this.run = run;
        this.interfaceThread = interfaceThread;
        this.worker = new LatestOnly<>(background, this::measure);
        run.presentProperty().subscribe(this::follow);
    }

    /**
     * With the first frame of another run all that was measured before goes; after a jump, all that is not of this run. What
     * was measured of a run waits with it for the end of a comparison, which has plots of its own.
     */
    private void follow(@Nullable Frame frame) {
        followed = run.comparing() ? null : frame;
        if (run.comparing()) {
            return;
        }
        final Generation its = frame == null ? null
                : new Generation(run.number(), frame.beginning(), run.timeline().jumps());
        if (!Objects.equals(its, generation)) {
            final boolean sameRun = its != null && generation != null && its.run() == generation.run();
            final double shared = sameRun ? run.timeline().sharedTime() : Double.NEGATIVE_INFINITY;
            generation = its;
            pace.hurry();
            series.cut(shared);
            fields.forEach(field -> field.cut(shared));
        }
    }

    /** From now on measures for a tile whenever it is shown. */
    void serve(Tile tile, TileModel model) {
        switch (tile) {
            case SeriesTile against -> series.add(against, model);
            case FieldTile<?> field -> fields.add(reader(field, model));
        }
    }

    private static <D> FieldReader<D> reader(FieldTile<D> tile, TileModel model) {
        return new FieldReader<>(tile, model, FIELDS_SHARE);
    }

    /** Starts a measurement if one is due; once a pulse. @param now in nanoseconds */
    void pulse(long now) {
        final Frame frame = followed;
        if (frame == null || worker.working() || (!series.wants(frame) && fields.stream().noneMatch(field -> field.wants(frame)))
                || !pace.due(now)) {
            return;
        }
        final Set<Observable> wanted = series.wants(frame) ? series.take(frame) : Set.of();
        final double share = FIELDS_SHARE / Math.max(1, fields.stream().filter(FieldReader::shown).count());
        fields.forEach(field -> field.spend(share));
        final List<FieldReader<?>> due = fields.stream().filter(field -> field.takes(frame, now)).toList();
        worker.submit(new Request(frame, Objects.requireNonNull(generation), wanted, due));
    }

    private void measure(Request request) {
        final Measurement measurement = new Measurement(request.frame());
        final List<Runnable> results = new ArrayList<>();
        final long start = Pace.processorTime();
        if (!request.series().isEmpty()) {
            results.add(series.read(measurement, request.series(), request.generation()));
        }
        pace.took(Pace.processorTime() - start);
        request.fields().forEach(field -> results.add(field.read(measurement, request.generation())));
        interfaceThread.execute(() -> {
            if (request.generation().equals(generation)) {
                results.forEach(Runnable::run);
            }
        });
    }
}
