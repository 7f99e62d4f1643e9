package org.checkerwave.app.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;

/**
 * Measures what it costs to watch a run: steps a second with the window open against steps a second without it, in
 * alternating turns, processor time of all threads but the simulation's, which other load on the machine disturbs less,
 * frames a second of the window, and time of the FX thread per frame.
 */
public final class WatchingCost {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private WatchingCost() {
    }

    /** @param arguments lattice size, seconds a turn, number of turns, {@code all} to show every tile */
    public static void main(String[] arguments) throws Exception {
        final int size = Integer.parseInt(arguments[0]);
        final double seconds = Double.parseDouble(arguments[1]);
        final int turns = Integer.parseInt(arguments[2]);
        final boolean allTiles = arguments.length > 3 && arguments[3].equals("all");
        final RunDescription run = Presets.load().getFirst().run().withLattice(SquareLattice.square(size));
        Platform.startup(() -> { });
        Platform.setImplicitExit(false);
        final double[] unwatched = new double[turns];
        final double[] watched = new double[turns];
        unwatched(run, seconds);
        for (int turn = 0; turn < turns; turn++) {
            unwatched[turn] = unwatched(run, seconds);
            watched[turn] = watched(run, seconds, allTiles);
        }
        Arrays.sort(unwatched);
        Arrays.sort(watched);
        System.err.printf(Locale.ROOT, "%d²: unwatched %.3f, watched %.3f steps/s (medians); ratio %.3f%n", size,
                unwatched[turns / 2], watched[turns / 2], watched[turns / 2] / unwatched[turns / 2]);
        System.exit(0);
    }

    private static double unwatched(RunDescription run, double seconds) {
        try (Simulation simulation = Simulation.start(run, THREADS)) {
            simulation.step();
            final long start = System.nanoTime();
            int steps = 0;
            while (System.nanoTime() - start < seconds * 1e9) {
                simulation.step();
                steps++;
            }
            return steps * 1e9 / (System.nanoTime() - start);
        }
    }

    private static final class Meter extends AnimationTimer {
        private final ProgramModel model;
        private long pulses;
        private long nanos;

        Meter(ProgramModel model) {
            this.model = model;
        }

        @Override
        public void handle(long now) {
            final long start = System.nanoTime();
            model.pulse(now);
            nanos += System.nanoTime() - start;
            pulses++;
        }
    }

    private static double watched(RunDescription run, double seconds, boolean allTiles) throws Exception {
        final var background = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        final ProgramModel model = onFx(() -> new ProgramModel(Presets.load(), Samples.load(), new FxThread(), background,
                THREADS));
        final Meter meter = onFx(() -> {
            model.run().start(run);
            model.dock().tiles().forEach(tile -> tile.shownProperty().set(allTiles || tile.info().atFirst()));
            final Stage stage = new Stage();
            final Workbench workbench = new Workbench(model, new NoFiles(), stage);
            workbench.stop();
            stage.setScene(workbench.scene());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1400);
            stage.setHeight(900);
            stage.show();
            final Meter made = new Meter(model);
            made.start();
            return made;
        });
        while (onFx(() -> model.run().frameProperty().get() == null || model.run().frameProperty().get().step() < 1)) {
            Thread.sleep(5);
        }
        final long firstStep = onFx(() -> model.run().checkpoint()).get().step();
        final long start = System.nanoTime();
        final Map<String, Double> before = processorSeconds();
        final long firstPulse = onFx(() -> {
            meter.nanos = 0;
            return meter.pulses;
        });
        Thread.sleep((long) (1000 * seconds));
        final long pulses = onFx(() -> meter.pulses) - firstPulse;
        final double perPulse = onFx(() -> meter.nanos) * 1e-6 / pulses;
        final double elapsed = (System.nanoTime() - start) * 1e-9;
        final long lastStep = onFx(() -> model.run().checkpoint()).get().step();
        final double total = (System.nanoTime() - start) * 1e-9;
        final Map<String, Double> after = processorSeconds();
        after.replaceAll((name, used) -> used - before.getOrDefault(name, 0.0));
        after.values().removeIf(used -> used < 0.01);
        System.err.printf(Locale.ROOT, "Seconds of processor time in %.2f s: %s%n", total, after);
        final double watching = after.entrySet().stream().filter(used -> !used.getKey().startsWith("checkerwave-"))
                .mapToDouble(Map.Entry::getValue).sum();
        System.err.printf(Locale.ROOT, "Watching: %.1f %% of the time of %d processors%n",
                100 * watching / (THREADS * total), THREADS);
        System.err.printf(Locale.ROOT, "%.1f frames/s, %.3f ms of the FX thread in models and views per frame%n",
                pulses / elapsed, perPulse);
        onFx(() -> {
            meter.stop();
            model.close();
            javafx.stage.Window.getWindows().getFirst().hide();
            return null;
        });
        background.shutdown();
        return (lastStep - firstStep) / total;
    }

    /** Processor time of all threads that have the same name up to its number. */
    private static Map<String, Double> processorSeconds() {
        final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        final Map<String, Double> seconds = new TreeMap<>();
        for (final long id : threads.getAllThreadIds()) {
            final ThreadInfo thread = threads.getThreadInfo(id);
            if (thread != null) {
                seconds.merge(thread.getThreadName().replaceAll("[-#]?\\d+", ""), threads.getThreadCpuTime(id) * 1e-9,
                        Double::sum);
            }
        }
        return seconds;
    }

    private static <T> T onFx(Callable<T> action) throws Exception {
        final CompletableFuture<T> result = new CompletableFuture<>();
        new FxThread().execute(() -> {
            try {
                result.complete(action.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.get();
    }
}
