package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleBooleanProperty;
import org.checkerwave.app.figure.Axis;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.app.tile.FieldTile;
import org.checkerwave.app.tile.Reading;
import org.checkerwave.app.tile.SeriesPoint;
import org.checkerwave.app.tile.SeriesTile;
import org.checkerwave.app.tile.TileInfo;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Observable;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is measured of one run never appears as another one's; the runs differ in T. */
@Timeout(60)
class DockGenerationTest {

    private static final double COLD = 0.1;
    private static final double WARM = 0.2;
    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(16));

    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final RunModel run = new RunModel(interfaceThread, background, new Notices(interfaceThread), 1);
    /** Measurements and drawings that have been ordered and wait for the test to let them go on. */
    private final Queue<Runnable> held = new ArrayDeque<>();
    private final List<SeriesPoint> points = new CopyOnWriteArrayList<>();
    private final List<Reading<Double>> readings = new CopyOnWriteArrayList<>();
    private final DockModel dock = new DockModel(List.of(
            new SeriesTile(info("series"), Set.of(Observable.PHI_RMS), all -> {
                points.clear();
                points.addAll(all);
                return figure();
            }),
            new FieldTile<>(info("field"), measurement -> measurement.frame().parameters().get(Parameter.TEMPERATURE), true,
                    (all, _) -> {
                        readings.clear();
                        readings.addAll(all);
                        return figure();
                    })), run, new SimpleBooleanProperty(), interfaceThread, held::add);

    private static TileInfo info(String id) {
        return new TileInfo(id, id, "A tile", Set.of(), Set.of(), true);
    }

    private static Figure figure() {
        return new Figure("", Axis.linear("time", "t"), Axis.linear("length", "L"),
                List.of(new Curve("a", Hue.BLUE, new double[] {1, 10}, new double[] {2, 4})), List.of());
    }

    @BeforeEach
    void start() throws Exception {
        act(() -> {
            dock.tiles().forEach(tile -> tile.resize(400, 300, 1));
            run.start(RUN);
        });
    }

    @AfterEach
    void close() throws Exception {
        act(run::close);
        background.close();
        interfaceThread.close();
    }

    private void act(Runnable action) throws Exception {
        interfaceThread.submit(action).get();
    }

    private void pulse() throws Exception {
        act(() -> {
            run.takeFrame();
            dock.pulse(System.nanoTime());
        });
    }

    private void letGoOn() {
        for (Runnable task = held.poll(); task != null; task = held.poll()) {
            task.run();
        }
    }

    private void pulseUntil(BooleanSupplier condition) throws Exception {
        while (!interfaceThread.submit(condition::getAsBoolean).get()) {
            pulse();
        }
    }

    private void measureUntil(BooleanSupplier condition) throws Exception {
        while (!interfaceThread.submit(condition::getAsBoolean).get()) {
            pulse();
            letGoOn();
        }
    }

    private void assertAllWarm() throws Exception {
        measureUntil(() -> points.size() > 1 && !readings.isEmpty());
        assertThat(points).extracting(SeriesPoint::bathTemperature).containsOnly(WARM);
        assertThat(readings).extracting(Reading::value).containsOnly(WARM);
    }

    private void openWarmRun() throws Exception {
        act(() -> run.start(RUN.withParameters(RUN.parameters().with(Parameter.TEMPERATURE, WARM))));
        pulseUntil(() -> run.openedProperty().get() == 2);
    }

    /** T rises and disorder comes before the next frame is taken. */
    private void quenchToWarm() throws Exception {
        act(() -> {
            run.set(Parameter.TEMPERATURE, WARM);
            run.quench(8);
        });
        while (!interfaceThread.submit(run::settled).get()) {
            Thread.onSpinWait();
        }
        pulseUntil(() -> run.frameProperty().get().beginning() == 1);
    }

    @Test
    void aMeasurementThatEndsAfterAnotherRunWasOpenedIsThrownAway() throws Exception {
        pulseUntil(() -> !held.isEmpty());
        openWarmRun();
        letGoOn();
        assertAllWarm();
    }

    @Test
    void aMeasurementThatEndsAfterAQuenchIsThrownAway() throws Exception {
        pulseUntil(() -> !held.isEmpty());
        quenchToWarm();
        letGoOn();
        assertAllWarm();
    }

    @Test
    void aQuenchWhileAllTilesAreHiddenLeavesNothingOfTheRunBefore() throws Exception {
        measureUntil(() -> points.size() > 1 && !readings.isEmpty());
        assertThat(points).extracting(SeriesPoint::bathTemperature).containsOnly(COLD);
        final double ended = points.getLast().time();
        show(false);
        letGoOn();
        quenchToWarm();
        pulseUntil(() -> run.frameProperty().get().time() > ended);
        show(true);
        assertAllWarm();
    }

    private void show(boolean on) throws Exception {
        act(() -> {
            dock.tiles().forEach(tile -> tile.shownProperty().set(on));
            points.clear();
            readings.clear();
        });
    }
}
