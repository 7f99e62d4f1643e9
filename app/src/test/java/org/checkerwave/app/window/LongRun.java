package org.checkerwave.app.window;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.checkerwave.app.TemporarySettings;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.model.TileModel;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Presets;

/**
 * Leaves the window open on a run and tells once a minute what it uses: heap after a collection, threads, steps, frames a
 * second, and the longest time between two frames. At the end it tells how fast the heap grew over the second half, by least
 * squares.
 */
public final class LongRun {

    private static final double MINUTE = 60;

    private LongRun() {
    }

    /** @param arguments lattice size, minutes, name of a solver, number of plots */
    public static void main(String[] arguments) throws Exception {
        final int size = Integer.parseInt(arguments[0]);
        final int minutes = Integer.parseInt(arguments[1]);
        final int plots = Integer.parseInt(arguments[3]);
        final RunDescription run = Presets.load().getFirst().run().withLattice(SquareLattice.square(size))
                .withSolver(SolverSpec.of(arguments[2], SolverSpec.DEFAULT_ACCURACY,
                        Filling.GRAND_CANONICAL));
        Platform.startup(() -> { });
        Platform.setImplicitExit(false);
        final ExecutorService background = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        final Gaps gaps = new Gaps();
        final ProgramModel model = onFx(() -> open(run, plots, background, gaps));
        while (onFx(() -> model.run().frameProperty().get() == null)) {
            Thread.sleep(5);
        }
        final double[] heap = new double[minutes];
        System.err.println("minute  step  heap [MB]  threads  frames/s  longest gap [ms]  95 % below [ms]");
        for (int minute = 0; minute < minutes; minute++) {
            onFx(gaps::begin);
            Thread.sleep((long) (1000 * MINUTE));
            final String frames = onFx(gaps::tell);
            System.gc();
            heap[minute] = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
            System.err.printf(Locale.ROOT, "%6d  %d  %.1f  %d  %s%n", minute + 1,
                    onFx(() -> model.run().frameProperty().get().step()), heap[minute],
                    ManagementFactory.getThreadMXBean().getThreadCount(), frames);
        }
        System.err.printf(Locale.ROOT, "Heap grew by %.3f MB a minute over the second half.%n",
                slope(Arrays.copyOfRange(heap, minutes / 2, minutes)));
        System.exit(0);
    }

    private static ProgramModel open(RunDescription run, int plots, ExecutorService background, Gaps gaps) {
        final ProgramModel model = new ProgramModel(Presets.load(), Samples.load(), TemporarySettings.make(),
                new FxThread(), background, Runtime.getRuntime().availableProcessors());
        model.run().start(run);
        int shown = 0;
        for (final TileModel tile : model.dock().tiles()) {
            tile.shownProperty().set(shown++ < plots);
        }
        final Stage stage = new Stage();
        stage.setScene(new Workbench(model, new NoFiles(), stage).scene());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1400);
        stage.setHeight(900);
        stage.show();
        gaps.start();
        return model;
    }

    private static double slope(double[] values) {
        final double middle = (values.length - 1) / 2.0;
        double above = 0;
        double below = 0;
        for (int i = 0; i < values.length; i++) {
            above += (i - middle) * values[i];
            below += (i - middle) * (i - middle);
        }
        return above / below;
    }

    /** The times between frames of the window. */
    private static final class Gaps extends AnimationTimer {

        private final long[] nanos = new long[(int) (200 * MINUTE)];
        private int count;
        private long last;
        private long began;

        Void begin() {
            count = 0;
            last = 0;
            began = System.nanoTime();
            return null;
        }

        @Override
        public void handle(long now) {
            final long here = System.nanoTime();
            if (last != 0 && count < nanos.length) {
                nanos[count++] = here - last;
            }
            last = here;
        }

        String tell() {
            final long[] sorted = Arrays.copyOf(nanos, count);
            Arrays.sort(sorted);
            return String.format(Locale.ROOT, "%.1f  %.0f  %.1f", count * 1e9 / (System.nanoTime() - began),
                    sorted[count - 1] * 1e-6, sorted[count * 95 / 100] * 1e-6);
        }
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
