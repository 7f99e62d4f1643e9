package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.Memory;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.file.SafeFile;
import org.checkerwave.observable.Measurement;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.CdwFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run that leaves its results in a folder: state, table, movie and plots. State and table are also saved while it
 * goes, whole each time; what can be written is written even if the run blows up or another file cannot be.
 */
final class RecordedRun {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedRun.class);

    private final Simulation simulation;
    private final Runnable step;
    private final Path folder;
    private final Path movie;
    private final int every;
    private final SaveClock saving;
    private final ObservableTable table;
    private boolean unsaved;

    /**
     * @param step does the next step of the simulation
     * @param resumed whether rows and movie of an earlier part of the run, if the folder has them, are to be kept
     * @param every steps between two measurements @param saving on the way
     */
    RecordedRun(Simulation simulation, Runnable step, Path folder, boolean resumed, int every, SaveClock saving) {
        this.simulation = simulation;
        this.step = step;
        this.folder = folder;
        this.every = every;
        this.saving = saving;
        final Path usual = folder.resolve("movie.mp4");
        final long begin = simulation.stepCount();
        this.movie = resumed && Files.exists(usual) ? folder.resolve("movie-from-step-" + begin + ".mp4") : usual;
        this.table = resumed ? ObservableTable.earlier(folder.resolve("observables.csv"), begin) : new ObservableTable();
    }

    /** Does so many steps, writes everything and tells how it went; throws the first thing that failed, at the end. */
    void advance(long steps, PrintWriter out) {
        final List<RuntimeException> failures = new ArrayList<>();
        final long before = simulation.stepCount();
        final long start = System.nanoTime();
        try (StopOnInterrupt interrupt = new StopOnInterrupt()) {
            final RunMovie pictures = new RunMovie(movie, simulation.run().lattice(), simulation.run().preset());
            attempt(() -> loop(steps, pictures, interrupt), failures);
            attempt(() -> recordTheEnd(pictures), failures);
            final double seconds = (System.nanoTime() - start) * 1e-9;
            attempt(this::saveFinalState, failures);
            attempt(this::saveTable, failures);
            final RunRecord record = RunRecord.of(simulation);
            attempt(() -> pictures.close(record), failures);
            attempt(() -> RunPlots.write(table, record, folder), failures);
            attempt(() -> saveHistory(record), failures);
            RunSummary.print(out, simulation, table, simulation.stepCount() - before, seconds, folder);
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private void loop(long steps, RunMovie pictures, StopOnInterrupt interrupt) {
        final long last = simulation.stepCount() + steps;
        saving.start(simulation.stepCount());
        try (Progress progress = Progress.of("quench", steps)) {
            record(pictures);
            while (simulation.stepCount() < last && !interrupt.requested()) {
                step.run();
                progress.step();
                if (simulation.stepCount() % every == 0) {
                    record(pictures);
                }
                if (saving.due(simulation.stepCount())) {
                    saveOnTheWay();
                    saving.start(simulation.stepCount());
                }
            }
        }
    }

    private void record(RunMovie pictures) {
        final Frame frame = simulation.frame();
        table.add(ObservableTable.Row.of(new Measurement(frame), simulation.grandPotential(),
                NetworkFigures.of(simulation)));
        pictures.send(frame);
    }

    /** The last state, between two measurements, after the end, an interrupt or a step that blew up. */
    private void recordTheEnd(RunMovie pictures) {
        if (table.rows().isEmpty() || table.rows().getLast().step() != simulation.stepCount()) {
            record(pictures);
        }
    }

    /** The run goes on if this fails: there may be room again at the end. */
    private void saveOnTheWay() {
        try {
            saveState();
            saveTable();
            unsaved = false;
        } catch (InvalidInput e) {
            if (!unsaved) {
                LOG.warn("Saving on the way failed, the run goes on, and it is tried again each time: {}", e.getMessage());
            }
            unsaved = true;
        }
    }

    /** Where the folder has no room left, the state goes to the system's folder for temporary files. */
    private void saveFinalState() {
        try {
            saveState();
        } catch (InvalidInput e) {
            throw new InvalidInput(e.getMessage() + RescuedState.save(simulation.checkpoint()), e);
        }
    }

    /** Somebody may have removed the folder meanwhile, and it is made again. */
    private void saveState() {
        SafeFile.makeFolder(folder);
        CdwFile.write(folder.resolve("final.cdw"), simulation.checkpoint());
    }

    private void saveHistory(RunRecord record) {
        final Path file = folder.resolve("history.json");
        SafeFile.write(file, out -> out.write(record.script(file)));
    }

    private void saveTable() {
        table.write(folder.resolve("observables.csv"));
    }

    private static void attempt(Runnable work, List<RuntimeException> failures) {
        try {
            work.run();
        } catch (RuntimeException e) {
            failures.add(e);
        } catch (OutOfMemoryError e) {
            failures.add(Memory.exhausted("the run ended there; what could be written has been", e));
        }
    }
}
