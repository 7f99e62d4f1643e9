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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.checkerwave.app.TemporarySettings;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;

/**
 * Measures what it costs to watch a run: one and the same run goes on in short alternating turns, in the window and with
 * the window standing still, after the program has warmed up. So slow changes of the machine's speed, and of the cost of
 * a step, fall on both alike. Told are the steps a second of both, the mean of the turns' ratios with its standard
 * error, the processor time by threads, the frames a second, and the time of the FX thread per frame.
 */
public final class WatchingCost {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final String VIRTUAL_MACHINE = "virtual machine";

    private final ProgramModel model;
    private final Meter meter;
    private final double seconds;

    private WatchingCost(ProgramModel model, double seconds) {
        this.model = model;
        this.meter = new Meter(model);
        this.seconds = seconds;
    }

    /**
     * @param arguments lattice size, seconds a turn, number of pairs of turns, seconds to warm up, {@code all} to show
     *        every tile or {@code none}
     */
    public static void main(String[] arguments) throws Exception {
        final int size = Integer.parseInt(arguments[0]);
        final double seconds = Double.parseDouble(arguments[1]);
        final int turns = Integer.parseInt(arguments[2]);
        final double warmUp = Double.parseDouble(arguments[3]);
        final String tiles = arguments.length > 4 ? arguments[4] : "first";
        final RunDescription run = Presets.load().getFirst().run().withLattice(SquareLattice.square(size));
        Platform.startup(() -> { });
        Platform.setImplicitExit(false);
        final ExecutorService background = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        final WatchingCost cost = onFx(() -> {
            final ProgramModel model = new ProgramModel(Presets.load(), Samples.load(), TemporarySettings.make(), new FxThread(), background,
                    THREADS);
            model.run().start(run);
            model.dock().tiles().forEach(tile -> tile.shownProperty().set(
                    !tiles.equals("none") && (tiles.equals("all") || tile.info().atFirst())));
            show(model);
            final WatchingCost made = new WatchingCost(model, seconds);
            made.meter.start();
            return made;
        });
        cost.measure(size, turns, warmUp);
        System.exit(0);
    }

    private static void show(ProgramModel model) {
        final Stage stage = new Stage();
        final Workbench workbench = new Workbench(model, new NoFiles(), stage);
        workbench.stop();
        stage.setScene(workbench.scene());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1400);
        stage.setHeight(900);
        stage.show();
    }

    private void measure(int size, int turns, double warmUp) throws Exception {
        while (onFx(() -> model.run().frameProperty().get() == null)) {
            Thread.sleep(5);
        }
        Thread.sleep((long) (1000 * warmUp));
        final double[] ratios = new double[turns];
        final Turn watched = new Turn();
        final Turn unwatched = new Turn();
        onFx(() -> {
            meter.forget();
            return null;
        });
        for (int turn = 0; turn < turns; turn++) {
            final double alone = unwatched(unwatched);
            ratios[turn] = watched(watched) / alone;
        }
        onFx(() -> {
            meter.stop();
            return null;
        });
        unwatched.tell("Unwatched");
        watched.tell("Watched");
        final double mean = Arrays.stream(ratios).average().orElseThrow();
        final double square = Arrays.stream(ratios).map(ratio -> (ratio - mean) * (ratio - mean)).sum();
        System.err.printf(Locale.ROOT, "%.1f frames/s, %.3f ms of the FX thread in models and views per frame%n",
                meter.pulses * 1e9 / meter.running, meter.nanos * 1e-6 / meter.pulses);
        System.err.printf(Locale.ROOT, "%d²: watched against unwatched %.3f ± %.3f%n", size, mean,
                Math.sqrt(square / (turns * (turns - 1.0))));
    }

    private double unwatched(Turn sum) throws Exception {
        onFx(() -> {
            meter.stop();
            model.run().play(false);
            return null;
        });
        final Map<String, Double> before = processorSeconds();
        final Moment spent = asked(simulation -> {
            final Moment start = Moment.of(simulation);
            while (System.nanoTime() - start.nanos() < seconds * 1e9) {
                simulation.step();
            }
            return Moment.of(simulation).since(start);
        });
        return sum.add(spent, before);
    }

    private double watched(Turn sum) throws Exception {
        onFx(() -> {
            meter.start();
            model.run().play(true);
            return null;
        });
        final Map<String, Double> before = processorSeconds();
        final Moment start = asked(Moment::of);
        Thread.sleep((long) (1000 * seconds));
        return sum.add(asked(Moment::of).since(start), before);
    }

    private Moment asked(Function<Simulation, Moment> question) throws Exception {
        return onFx(() -> model.run().ask(question)).get();
    }

    /** Steps done and time passed, both read between two steps. */
    private record Moment(long steps, long nanos) {

        static Moment of(Simulation simulation) {
            return new Moment(simulation.stepCount(), System.nanoTime());
        }

        Moment since(Moment earlier) {
            return new Moment(steps - earlier.steps, nanos - earlier.nanos);
        }
    }

    /** What all turns of a kind took together. */
    private static final class Turn {
        private final Map<String, Double> processor = new TreeMap<>();
        private long steps;
        private double seconds;

        /** Gives the steps a second of this turn. */
        double add(Moment spent, Map<String, Double> before) {
            processorSeconds().forEach((name, used) ->
                    processor.merge(name, used - before.getOrDefault(name, 0.0), Double::sum));
            steps += spent.steps();
            seconds += spent.nanos() * 1e-9;
            return spent.steps() * 1e9 / spent.nanos();
        }

        void tell(String what) {
            processor.values().removeIf(used -> used < 0.01);
            final double others = processor.entrySet().stream().filter(used -> !used.getKey().startsWith("checkerwave-"))
                    .mapToDouble(Map.Entry::getValue).sum();
            System.err.printf(Locale.ROOT, "%s: %d steps in %.1f s, %.3f steps/s; %.1f %% of %d processors beside the "
                    + "simulation; seconds of processor time %s%n", what, steps, seconds, steps / seconds,
                    100 * others / (THREADS * seconds), THREADS, processor);
        }
    }

    private static final class Meter extends AnimationTimer {
        private final ProgramModel model;
        private long pulses;
        private long nanos;
        private long began;
        private long running;

        Meter(ProgramModel model) {
            this.model = model;
        }

        void forget() {
            pulses = 0;
            nanos = 0;
            running = 0;
            began = System.nanoTime();
        }

        @Override
        public void start() {
            began = System.nanoTime();
            super.start();
        }

        @Override
        public void stop() {
            super.stop();
            running += System.nanoTime() - began;
        }

        @Override
        public void handle(long now) {
            final long start = System.nanoTime();
            model.pulse(now);
            nanos += System.nanoTime() - start;
            pulses++;
        }
    }

    /**
     * Processor time of all threads that have the same name up to its number, and what the process used beyond them:
     * compiling and collecting.
     */
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
        final double named = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        final var process = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        seconds.put(VIRTUAL_MACHINE, process.getProcessCpuTime() * 1e-9 - named);
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
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
