package org.checkerwave.app.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.checkerwave.app.model.ProgramModel;
import org.checkerwave.app.model.TileModel;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Presets;

/**
 * Leaves the window open on a run, the first preset with another lattice and solver, and writes after every twentieth of its steps how fast
 * they went and what the process held.
 */
public final class LongRun {

    static final int SLICES = 20;
    static final String HEADER =
            "step,seconds,steps_per_second,processor_ms_per_step,heap_mb,resident_mb,threads,handles,frames_per_second,longest_gap_ms";

    private static final long POLL_MILLIS = 50;

    private final OpenWindow window;
    private final FrameGaps gaps;
    private final Path table;
    private ProcessUse use = ProcessUse.afterCollection();
    private long step;
    private long began;

    private LongRun(OpenWindow window, Path table) {
        this.window = window;
        this.table = table;
        this.gaps = window.ask(FrameGaps::new);
    }

    /** @param arguments lattice size, steps, name of a solver, number of plots, file of the table */
    public static void main(String[] arguments) throws Exception {
        final int size = Integer.parseInt(arguments[0]);
        final int steps = Integer.parseInt(arguments[1]);
        Platform.startup(() -> { });
        Platform.setImplicitExit(false);
        final OpenWindow window = CompletableFuture.supplyAsync(() -> new OpenWindow(new Stage(), size, ForkJoinPool.commonPool()), new FxThread())
                .get();
        final RunDescription run = Presets.load().getFirst().run().withLattice(SquareLattice.square(size))
                .withSolver(SolverSpec.of(arguments[2], SolverSpec.DEFAULT_ACCURACY, Filling.GRAND_CANONICAL));
        final LongRun longRun = new LongRun(window, Path.of(arguments[4]));
        longRun.begin(run, Integer.parseInt(arguments[3]));
        for (int slice = 1; slice <= SLICES; slice++) {
            longRun.until((long) steps * slice / SLICES);
        }
        System.exit(0);
    }

    private void begin(RunDescription run, int plots) throws IOException {
        final ProgramModel model = window.model();
        window.act(() -> {
            model.run().start(run);
            for (int k = 0; k < model.dock().tiles().size(); k++) {
                final TileModel tile = model.dock().tiles().get(k);
                tile.shownProperty().set(k < plots);
            }
            model.run().play(true);
            gaps.start();
        });
        window.awaitFrame();
        Files.writeString(table, HEADER + "\n");
        began = System.nanoTime();
    }

    private void until(long end) throws IOException, InterruptedException {
        long there = step();
        while (there < end) {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            there = step();
        }
        final double seconds = (System.nanoTime() - began) * 1e-9;
        final FrameGaps.Told frames = window.ask(gaps::tell);
        final ProcessUse now = ProcessUse.afterCollection();
        final String row = String.format(Locale.ROOT, "%d,%.1f,%.2f,%.3f,%.1f,%.1f,%d,%d,%.1f,%.0f%n", there, seconds, (there - step) / seconds,
                1000 * (now.processor() - use.processor()) / (there - step), now.heap(), now.resident(), now.threads(), now.handles(),
                frames.perSecond(), frames.longestMillis());
        Files.writeString(table, Files.readString(table, StandardCharsets.UTF_8) + row);
        use = now;
        step = step();
        began = System.nanoTime();
    }

    private long step() {
        return window.frame().step();
    }
}
