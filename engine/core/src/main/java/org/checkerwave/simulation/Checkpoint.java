package org.checkerwave.simulation;

import java.util.List;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.dynamics.Pins;
import org.checkerwave.file.Fingerprint;

/**
 * Everything that a run needs to go on exactly where it stopped.
 *
 * @param origin the run as it started; with the history it gives the whole trajectory again
 * @param run the run as it is now: parameters, seed, solver, integrator and schedules in force
 * @param step number of steps since t = 0; with the seed also the position of the noise
 * @param time in the time unit of the parameters
 * @param displacement Q
 * @param velocity Q̇
 * @param density n, from which the force follows to the bit
 * @param pins sites that do not move
 * @param solverMemory internal settings of the solver
 * @param history commands carried out so far
 */
public record Checkpoint(RunDescription origin, RunDescription run, long step, double time, double[] displacement,
        double[] velocity, double[] density, Pins pins, Map<String, Double> solverMemory, List<RecordedCommand> history) {

    public Checkpoint {
        if (step < 0 || !Double.isFinite(time)) {
            throw new InvalidInput("A state cannot be at step " + step + " and time " + time + "; restore its file from a backup.");
        }
        run.lattice().requireField(displacement, "Q");
        run.lattice().requireField(velocity, "velocity");
        run.lattice().requireField(density, "n");
        solverMemory = Map.copyOf(solverMemory);
        history = List.copyOf(history);
    }

    /** SHA-256 of Q, Q̇ and n, each in the index order of the lattice as doubles of 8 bytes, the highest first. */
    public String fingerprint() {
        return new Fingerprint().add(displacement).add(velocity).add(density).text();
    }

    /** How many resets came before. */
    public long beginning() {
        return history.stream().filter(recorded -> recorded.command() instanceof Command.Reset).count();
    }
}
