package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleBooleanProperty;
import org.checkerwave.app.figure.Axis;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Guide;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.app.tile.FieldTile;
import org.checkerwave.app.tile.SeriesPoint;
import org.checkerwave.app.tile.SeriesTile;
import org.checkerwave.app.tile.Switch;
import org.checkerwave.app.tile.TileInfo;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Observable;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Over a real run, on one thread that plays the interface's part; no toolkit is started. */
@Timeout(60)
class DockModelTest {

    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final RunModel run = new RunModel(interfaceThread, background, new Notices(interfaceThread), 1);
    private final AtomicInteger readings = new AtomicInteger();
    private final AtomicInteger drawings = new AtomicInteger();
    /** Set by the thread that draws, as a whole. */
    private volatile List<SeriesPoint> latest = List.of();
    private final DockModel dock = new DockModel(List.of(
            new SeriesTile(info("series", true), Set.of(Observable.PHI_RMS), points -> {
                latest = points;
                return figure();
            }),
            new SeriesTile(info("dear", false), Set.of(Observable.DOMAINS), _ -> figure()),
            new FieldTile<>(info("field", false), measurement -> {
                readings.incrementAndGet();
                return measurement.frame().time();
            }, false, (_, _) -> {
                drawings.incrementAndGet();
                return figure();
            })), run, new SimpleBooleanProperty(), interfaceThread, background);

    private static TileInfo info(String id, boolean atFirst) {
        return new TileInfo(id, id, "A tile", EnumSet.of(Switch.LOG_X, Switch.LOG_Y), Set.of(), atFirst);
    }

    private static Figure figure() {
        return new Figure("", Axis.linear("time", "t"), Axis.linear("length", "L"),
                List.of(new Curve("a", Hue.BLUE, new double[] {1, 10, 100}, new double[] {2, 4, 8})),
                List.of(new Guide("up", 1, 1, 100, 8)));
    }

    @BeforeEach
    void start() throws Exception {
        act(() -> {
            dock.tiles().forEach(tile -> tile.resize(400, 300, 1));
            run.start(Presets.load().getFirst().run().withLattice(SquareLattice.square(16)));
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

    private void pulseUntil(BooleanSupplier condition) throws Exception {
        while (!interfaceThread.submit(condition::getAsBoolean).get()) {
            pulse();
        }
    }

    @Test
    void aHiddenTileIsNeitherMeasuredNorDrawn() throws Exception {
        pulseUntil(() -> latest.size() > 4);
        assertThat(readings).hasValue(0);
        assertThat(drawings).hasValue(0);
        assertThat(latest).isNotEmpty().allSatisfy(point -> assertThat(point.values()).containsOnlyKeys(Observable.PHI_RMS));
        act(() -> dock.tile("field").shownProperty().set(true));
        pulseUntil(() -> drawings.get() > 0);
        act(() -> dock.tile("field").shownProperty().set(false));
        // What was under way may end; nothing new begins.
        pulseUntil(() -> latest.size() > 5);
        final int before = readings.get();
        final int points = latest.size();
        pulseUntil(() -> latest.size() > points + 3);
        assertThat(readings).hasValue(before);
        assertThat(dock.tile("field").drawnProperty().get()).isNull();
    }

    @Test
    void withoutAnyTileNothingIsMeasured() throws Exception {
        pulseUntil(() -> latest.size() > 1);
        act(() -> dock.tile("series").shownProperty().set(false));
        pulse();
        final List<SeriesPoint> before = latest;
        final long step = run.frameProperty().get().step();
        pulseUntil(() -> run.frameProperty().get().step() > step + 300);
        assertThat(latest).isEqualTo(before);
        assertThat(readings).hasValue(0);
    }

    @Test
    void aTileShownWhileTheRunStandsIsMeasuredOnItsFrame() throws Exception {
        pulseUntil(() -> latest.size() > 1);
        act(() -> run.play(false));
        run.checkpoint().get();
        pulse();
        act(() -> {
            dock.tile("field").shownProperty().set(true);
            dock.tile("dear").shownProperty().set(true);
        });
        pulseUntil(() -> dock.tile("field").drawnProperty().get() != null
                && dock.tile("dear").drawnProperty().get() != null && latest.getLast().values().size() == 2);
        assertThat(latest.getLast().value(Observable.DOMAINS)).isPositive();
        assertThat(latest.getLast().value(Observable.PHI_RMS)).isPositive();
    }

    @Test
    void afterAComparisonTheRunGoesOnWithWhatWasMeasuredOfIt() throws Exception {
        pulseUntil(() -> latest.size() > 4);
        final SeriesPoint first = latest.getFirst();
        assertThat(interfaceThread.submit(() -> run.compare(checkpoint -> Simulation.resume(checkpoint, 1))).get().get()).isTrue();
        final long step = run.presentProperty().get().step();
        act(() -> run.play(true));
        pulseUntil(() -> run.presentProperty().get().step() > step + 50);
        final double beside = run.presentProperty().get().time();
        act(run::endComparison);
        final double standing = run.ask(Simulation::time).get();
        assertThat(standing).isLessThan(beside);
        pulseUntil(() -> latest.getLast().time() == standing);
        assertThat(latest.getFirst()).isEqualTo(first);
        assertThat(latest).hasSizeGreaterThan(4).extracting(SeriesPoint::time).isSorted();
    }

    @Test
    void anotherRunBeginsItsOwnHistory() throws Exception {
        pulseUntil(() -> latest.size() > 3);
        act(() -> run.start(run.runProperty().get()
                .withParameters(run.runProperty().get().parameters().with(Parameter.TEMPERATURE, 0.2))));
        pulseUntil(() -> latest.size() > 1 && latest.getLast().bathTemperature() == 0.2);
        assertThat(latest).extracting(SeriesPoint::bathTemperature).containsOnly(0.2);
    }

    @Test
    void valueUnderThePointerFollowsTheAxes() throws Exception {
        final TileModel tile = dock.tile("series");
        pulseUntil(() -> tile.drawnProperty().get() != null);
        act(() -> point(tile, 10, 4));
        assertThat(tile.pointerTextProperty().get()).isEqualTo("t = 10   L = 4");
        act(() -> tile.switches().get(Switch.LOG_X).set(true));
        pulseUntil(() -> tile.drawnProperty().get().figure().x().logarithmic());
        act(() -> point(tile, 10, 4));
        assertThat(tile.drawnProperty().get().figure().y().logarithmic()).isFalse();
        assertThat(tile.pointerTextProperty().get()).isEqualTo("t = 10   L = 4");
        act(() -> tile.point(Double.NaN, Double.NaN));
        assertThat(tile.pointerTextProperty().get()).isEmpty();
    }

    private static void point(TileModel tile, double x, double y) {
        final var area = tile.drawnProperty().get().area();
        tile.point(area.pixelX(x), area.pixelY(y));
    }
}
