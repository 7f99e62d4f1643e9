package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Observable;
import org.checkerwave.observable.RelativeDeviation;
import org.checkerwave.simulation.RunDescription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run with several solvers from the same start in the same noise, all of them step by step side by side, so that an
 * interrupt leaves as much of each. The first is the reference; another one that fails is left out from there on.
 */
final class Comparison implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);

    private final List<ComparedRun> runs = new ArrayList<>();
    private final RunDescription description;
    private boolean unsaved;

    /** All runs at t = 0. @param description with any solver */
    Comparison(RunDescription description, List<NamedSolver> solvers, int threads) {
        this.description = description;
        try {
            solvers.forEach(solver -> runs.add(new ComparedRun(solver, description, threads)));
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** Does so many steps, fewer if interrupted, and measures at every so many, at the start and at the end. */
    void advance(long steps, int every, Path folder, StopOnInterrupt interrupt) {
        try (Progress progress = Progress.of("compare", steps * runs.size())) {
            final SaveClock saving = new SaveClock(SaveClock.USUAL_MINUTES, 0);
            saving.start(0);
            measure();
            for (long step = 1; step <= steps && !interrupt.requested() && reference().failure().isEmpty(); step++) {
                going().forEach(run -> {
                    run.step();
                    progress.step();
                });
                if (step % every == 0) {
                    measure();
                }
                if (saving.due(step)) {
                    saveOnTheWay(folder);
                    saving.start(step);
                }
            }
            if (reference().table().rows().getLast().step() != reference().simulation().stepCount()) {
                measure();
            }
        }
    }

    /** Nothing where the reference has failed: there would be nothing to compare with. */
    private void measure() {
        if (reference().failure().isEmpty()) {
            going().forEach(ComparedRun::measure);
        }
    }

    private List<ComparedRun> going() {
        return runs.stream().filter(run -> run.failure().isEmpty()).toList();
    }

    /** The comparison goes on if this fails: there may be room again at the end. */
    private void saveOnTheWay(Path folder) {
        try {
            SafeFile.makeFolder(folder);
            ComparisonFiles.writeTable(this, folder);
            unsaved = false;
        } catch (InvalidInput e) {
            if (!unsaved) {
                LOG.warn("Saving on the way failed, the comparison goes on, and it is tried again each time: {}", e.getMessage());
            }
            unsaved = true;
        }
    }

    RunDescription description() {
        return description;
    }

    SquareLattice lattice() {
        return description.lattice();
    }

    List<ComparedRun> runs() {
        return runs;
    }

    ComparedRun reference() {
        return runs.getFirst();
    }

    /** All but the reference. */
    List<ComparedRun> others() {
        return runs.subList(1, runs.size());
    }

    /** Of all measurements. */
    double[] times() {
        return reference().table().times();
    }

    double[] column(ComparedRun run, Observable observable) {
        return run.column(observable, reference().table().rows().size());
    }

    /** How far that run departs from the reference. */
    RelativeDeviation deviation(ComparedRun run, Observable observable) {
        return RelativeDeviation.of(times(), column(reference(), observable), column(run, observable));
    }

    @Override
    public void close() {
        runs.forEach(ComparedRun::close);
    }
}
