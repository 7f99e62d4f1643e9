package org.checkerwave.simulation;

import java.util.List;
import org.checkerwave.electrons.SolverStatus;

/**
 * A moment of a run that was kept: it can be shown, and gone on from to the same bits.
 *
 * @param solver what the solver was doing
 */
public record KeptMoment(Checkpoint checkpoint, SolverStatus solver) {

    /** Of Q, velocity and n at one site. */
    private static final int BYTES_A_SITE = 3 * Double.BYTES;
    private static final int BYTES_A_COMMAND = 8;
    private static final int BYTES_BESIDE = 1024;

    /** The present state of a run, copied. */
    public static KeptMoment of(Simulation simulation) {
        return new KeptMoment(simulation.checkpoint(), simulation.solverStatus());
    }

    public long step() {
        return checkpoint.step();
    }

    /** In the time unit of the parameters. */
    public double time() {
        return checkpoint.time();
    }

    /** The frame of this moment; it shares the fields, so it costs nothing. */
    public Frame frame() {
        return new Frame(checkpoint.run().lattice(), checkpoint.beginning(), step(), time(), checkpoint.run().parameters(),
                solver, checkpoint.displacement(), checkpoint.density(), checkpoint.velocity(), checkpoint.pins());
    }

    /** How much memory it holds, about. */
    long bytes() {
        return (long) BYTES_A_SITE * checkpoint.displacement().length + BYTES_BESIDE
                + (long) BYTES_A_COMMAND * checkpoint.history().size();
    }

    /**
     * Whether the run that was here came by that moment, or is there: a run is determined by its beginning and its commands, so
     * that is so if all commands up to here are the same and the further ones came later.
     */
    boolean leadsTo(KeptMoment later) {
        final List<RecordedCommand> mine = checkpoint.history();
        final List<RecordedCommand> its = later.checkpoint.history();
        return step() <= later.step() && mine.size() <= its.size()
                && its.subList(mine.size(), its.size()).stream().allMatch(this::canBeFollowedBy)
                && mine.equals(its.subList(0, mine.size())) && checkpoint.origin().equals(later.checkpoint.origin());
    }

    private boolean canBeFollowedBy(RecordedCommand recorded) {
        return recorded.step() >= step() && !(recorded.command() instanceof Command.Reset);
    }

    /** Whether both are the same moment of the same run. */
    boolean same(KeptMoment other) {
        return leadsTo(other) && other.leadsTo(this);
    }
}
