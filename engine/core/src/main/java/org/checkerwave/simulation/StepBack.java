package org.checkerwave.simulation;

import java.util.List;
import java.util.Optional;

/** Takes a run one step back: to the nearest kept moment before, and from there on through the same commands again. */
public final class StepBack {

    /** Where the way back to the step before takes longer, the kept moment has to do. */
    private static final long PATIENCE_NANOS = 1_000_000_000;

    private StepBack() {
    }

    /** At the first kept moment nothing changes. */
    public static void of(Simulation simulation, Timeline.Contents contents) {
        final long target = simulation.stepCount() - 1;
        final List<RecordedCommand> history = simulation.history();
        final Optional<KeptMoment> start = contents.upTo(target);
        if (start.isPresent()) {
            final Checkpoint from = start.get().checkpoint();
            simulation.rewind(from);
            if (!repeated(simulation, history.subList(from.history().size(), history.size()), target)) {
                simulation.rewind(from);
            }
        }
    }

    private static boolean repeated(Simulation simulation, List<RecordedCommand> commands, long target) {
        final long end = System.nanoTime() + PATIENCE_NANOS;
        for (final RecordedCommand recorded : commands) {
            if (recorded.step() <= target) {
                if (!advanced(simulation, recorded.step(), end)) {
                    return false;
                }
                simulation.apply(recorded.command());
            }
        }
        return advanced(simulation, target, end);
    }

    private static boolean advanced(Simulation simulation, long step, long end) {
        while (simulation.stepCount() < step) {
            if (System.nanoTime() > end) {
                return false;
            }
            simulation.step();
        }
        return true;
    }
}
