package org.checkerwave.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.checkerwave.Memory;
import org.checkerwave.lattice.SquareLattice;

/**
 * Runs side by side from one state in one noise that differ in one thing. The first leads: whatever is done to it is done to
 * all, so that all stand at the same step. One that fails is left where it stood while the others go on.
 */
public final class Lockstep implements Beside {

    /** Told of a run that fell behind, by its number. */
    @FunctionalInterface
    public interface FailureHandler {
        void failed(int number, RuntimeException failure);
    }

    private final List<Simulation> runs;
    private final List<Optional<Command>> differences;
    private final FailureHandler onFailure;
    private final boolean[] behind;

    private Lockstep(List<Simulation> runs, List<Optional<Command>> differences, FailureHandler onFailure) {
        this.runs = List.copyOf(runs);
        this.differences = List.copyOf(differences);
        this.onFailure = onFailure;
        this.behind = new boolean[runs.size()];
    }

    /**
     * Runs that go on from where the checkpoint was made.
     *
     * @param differences one for each run: what is done to it at the start
     * @param threads at most this many work at once
     * @param onFailure told, on the thread that steps, of runs that fall behind
     */
    public static Lockstep from(Checkpoint start, List<Optional<Command>> differences, int threads,
            FailureHandler onFailure) {
        final SquareLattice lattice = start.run().lattice();
        Memory.require("A comparison of " + differences.size() + " runs of " + lattice + " sites",
                differences.size() * Simulation.bytes(lattice), "compare fewer, or choose a smaller lattice");
        final List<Simulation> runs = new ArrayList<>();
        try {
            for (final Optional<Command> difference : differences) {
                final Simulation run = Simulation.resume(start, threads);
                runs.add(run);
                difference.ifPresent(run::apply);
            }
        } catch (RuntimeException | Error e) {
            runs.forEach(Simulation::close);
            throw e;
        }
        final Lockstep all = new Lockstep(runs, differences, onFailure);
        all.lead().lead(all);
        return all;
    }

    /** Steps, commands, going back and closing of this one are those of all. */
    public Simulation lead() {
        return runs.getFirst();
    }

    /** In the order in which they were described, the lead first. */
    public List<Simulation> runs() {
        return runs;
    }

    private List<Simulation> others() {
        return runs.subList(1, runs.size());
    }

    @Override
    public List<Frame> frames() {
        return others().stream().map(Simulation::frame).toList();
    }

    /** Fails if none of them could do the step; then all stand where they stood. */
    @Override
    public void step(Runnable lead) {
        final Map<Integer, RuntimeException> failures = new TreeMap<>();
        int going = 0;
        for (int number = 0; number < behind.length; number++) {
            if (!behind[number]) {
                going++;
                try {
                    onRun(number, lead, runs.get(number)::step);
                } catch (RuntimeException e) {
                    failures.put(number, e);
                } catch (OutOfMemoryError e) {
                    // Others have done the step already.
                    failures.put(number, Memory.exhausted("the run stands where it stood", e));
                }
            }
        }
        if (failures.size() == going) {
            throw failures.values().iterator().next();
        }
        failures.forEach((number, failure) -> {
            behind[number] = true;
            onFailure.failed(number, failure);
        });
    }

    private static void onRun(int number, Runnable lead, Runnable other) {
        if (number == 0) {
            lead.run();
        } else {
            other.run();
        }
    }

    /** What would undo the difference is done to the lead alone. If one run refuses, nothing has changed in any. */
    @Override
    public void apply(Command command, Runnable lead) {
        if (differences.stream().flatMap(Optional::stream).anyMatch(command::concernsTheSameAs)) {
            lead.run();
            return;
        }
        final List<Checkpoint> before = new ArrayList<>();
        try {
            for (final Simulation other : others()) {
                before.add(other.checkpoint());
                other.apply(command);
            }
            lead.run();
        } catch (RuntimeException | Error e) {
            for (int k = 0; k < before.size(); k++) {
                others().get(k).rewind(before.get(k));
            }
            throw e;
        }
        if (command instanceof Command.Reset) {
            Arrays.fill(behind, false);
        }
    }

    /** From there they start to differ anew. */
    @Override
    public void rewind(Checkpoint checkpoint, Runnable lead) {
        for (int number = 0; number < behind.length; number++) {
            final Simulation run = runs.get(number);
            onRun(number, lead, () -> run.rewind(checkpoint));
            differences.get(number).ifPresent(run::apply);
        }
        Arrays.fill(behind, false);
    }

    @Override
    public void close() {
        others().forEach(Simulation::close);
    }
}
