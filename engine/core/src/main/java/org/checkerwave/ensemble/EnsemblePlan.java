package org.checkerwave.ensemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.RunDescription;

/**
 * So many independent runs for each size and temperature.
 *
 * @param base all else that the runs have in common; its seed is that of the ensemble
 * @param sizes sites along each side
 * @param temperatures T in energy units, constant in time; empty for the base's own temperature and schedule
 * @param runs for each size and temperature
 * @param steps of each run
 * @param every steps between two measurements
 * @param omegaFrom t from which Ω is measured too; infinite for never
 * @param weights fingerprint of the base's network; empty for other solvers
 */
public record EnsemblePlan(RunDescription base, List<Integer> sizes, List<Double> temperatures, int runs, long steps,
        int every, double omegaFrom, String weights) {

    private static final int MOST_RUNS = 1_000_000;

    public EnsemblePlan {
        if (runs < 1 || every < 1 || steps < every || steps % every != 0) {
            throw new InvalidInput("Runs, steps and every are " + runs + ", " + steps + " and " + every
                    + "; do at least 1 run, and measure every 1 or more steps, a whole number of times.");
        }
        if (sizes.isEmpty() || sizes.stream().distinct().count() < sizes.size()
                || temperatures.stream().distinct().count() < temperatures.size()) {
            throw new InvalidInput("Sizes and temperatures are " + sizes + " and " + temperatures
                    + "; name at least one size, and none twice.");
        }
        if ((double) sizes.size() * Math.max(1, temperatures.size()) * runs > MOST_RUNS) {
            throw new InvalidInput("The ensemble would have " + runs + " runs for each of " + sizes.size() + " sizes and "
                    + temperatures.size() + " temperatures; give at most " + MOST_RUNS + " runs in all.");
        }
        sizes = List.copyOf(sizes);
        temperatures = List.copyOf(temperatures);
    }

    /** Without Ω, with the weights that the base's network has now. */
    public EnsemblePlan(RunDescription base, List<Integer> sizes, List<Double> temperatures, int runs, long steps, int every) {
        this(base, sizes, temperatures, runs, steps, every, Double.POSITIVE_INFINITY,
                base.solver() instanceof SolverSpec.Network network ? TrainedNetwork.fingerprint(network.name()) : "");
    }

    public EnsemblePlan withOmegaFrom(double time) {
        return new EnsemblePlan(base, sizes, temperatures, runs, steps, every, time, weights);
    }

    /** All runs, those of one size and temperature together. */
    public List<RunTask> tasks() {
        return sizes.stream().flatMap(size -> cells(size).stream()).flatMap(cell -> IntStream.range(0, runs)
                .mapToObj(number -> task(cell, number))).toList();
    }

    private RunTask task(RunDescription cell, int number) {
        final RunTask task = new RunTask(number, cell.withSeed(seed(cell, number)), steps, every, omegaFrom, weights);
        return task.canonical() ? task : new RunTask(number, task.run(), steps, every, Double.POSITIVE_INFINITY, weights);
    }

    private List<RunDescription> cells(int size) {
        final RunDescription sized = base.withLattice(SquareLattice.square(size));
        return temperatures.isEmpty() ? List.of(sized)
                : temperatures.stream().map(temperature -> at(sized, temperature)).toList();
    }

    private static RunDescription at(RunDescription run, double temperature) {
        final Map<Parameter, Schedule> schedules = new HashMap<>(run.schedules());
        schedules.remove(Parameter.TEMPERATURE);
        return run.withParameters(run.parameters().with(Parameter.TEMPERATURE, temperature)).withSchedules(schedules);
    }

    /** The same whatever the solver, so that ensembles of two solvers have the same starts in the same noise. */
    private long seed(RunDescription cell, int number) {
        final long place = 31L * (31L * cell.lattice().sites()
                + Double.hashCode(cell.parameters().get(Parameter.TEMPERATURE))) + number;
        return new SplittableRandom(base.seed() ^ new SplittableRandom(place).nextLong()).nextLong() >>> 1;
    }
}
