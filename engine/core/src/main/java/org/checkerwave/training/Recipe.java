package org.checkerwave.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.holstein.CheckerboardOrder;
import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.RunDescription;

/**
 * The trajectories of a data set, drawn from a seed. Training draws every parameter from a continuum, so that neither
 * the presets' values nor those of the held-out set occur in it; the regions alternate, so that any first part of a
 * recipe is a fair sample of the whole.
 *
 * @param name {@code standard}, {@code held-out}, or {@code around} with the parameters
 */
public record Recipe(String name, long seed, List<Trajectory> trajectories) {

    public static final String STANDARD = "standard";
    public static final String HELD_OUT = "held-out";
    /** Begins the names of recipes for one run's parameters. */
    public static final String AROUND = "around";
    /** How far the parameters of such a recipe lie from the run's, relatively. */
    private static final double NEAR = 0.1;
    /** Largest κ/K of such a recipe; at ¼ the lattice is unstable. */
    private static final double SOFTEST = 0.245;
    /** Smallest T/t of such a recipe. */
    private static final double COLDEST = 0.02;
    /** Sites along each side. */
    public static final int SIZE = 32;
    /** Bath temperature at which ordered starts have their full order. */
    private static final double COLD = 0.05;
    /** The trajectories only have to wander where the dynamics goes; their labels are computed exactly. */
    private static final SolverSpec SOLVER = new SolverSpec.Window(2e-3);
    /** A data set of so many can still be read into one array. */
    private static final int MOST_TRAJECTORIES = 10_000;
    /** The held-out set's own seed. */
    private static final long HELD_OUT_SEED = 777_000;
    /** Of every twenty trajectories, how many are default and strong; the others cover the sliders' range. */
    private static final int DEFAULTS = 5;
    private static final int STRONG = 7;

    /** What is learned from; with more trajectories it begins with the same ones. */
    public static Recipe standard(long seed, int trajectories) {
        requireSome(trajectories);
        return new Recipe(STANDARD, seed, IntStream.range(0, trajectories).mapToObj(number -> {
            final SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
            // 11 is prime to 20: the regions alternate.
            final int turn = number * 11 % 20;
            final long runSeed = seed * 1_000_000 + number;
            if (turn < DEFAULTS) {
                return new Trajectory(number, Region.DEFAULT, run(runSeed, Map.of("g", between(random, 1.3, 1.7),
                        "kappa", between(random, 0.15, 0.2), "T", between(random, 0.07, 0.15)),
                        new InitialState.Disordered(between(random, 0.3, 2), Double.NaN)), times(random, 150, 6));
            }
            if (turn < DEFAULTS + STRONG) {
                final double kappa = between(random, 0.14, 0.2);
                return strong(number, runSeed, between(random, 3, 4), kappa, between(random, 0.07, 0.15),
                        times(random, 120, 6));
            }
            return range(number, runSeed, random, between(random, 1, 4), between(random, 0, 0.2),
                    logarithmic(random, 0.05, 1.5), times(random, 60, 6));
        }).toList());
    }

    /**
     * What a network learns from that is to serve one run: its g, κ and T within a tenth, everything else as it is, on the
     * lattice of the other recipes.
     *
     * @param run whose dynamics is learned; its lattice, seed, solver and schedules do not count
     */
    public static Recipe around(RunDescription run, long seed, int trajectories) {
        requireSome(trajectories);
        final ParameterSet own = run.parameters();
        final StringBuilder name = new StringBuilder(AROUND);
        own.toMap().forEach((key, value) -> name.append(' ').append(key).append('=').append(value));
        return new Recipe(name.toString(), seed, IntStream.range(0, trajectories).mapToObj(number -> {
            final SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
            final ParameterSet near = own
                    .with(Parameter.COUPLING, near(random, own.get(Parameter.COUPLING)))
                    .with(Parameter.NEIGHBOR_STIFFNESS, Math.min(near(random, own.get(Parameter.NEIGHBOR_STIFFNESS)),
                            SOFTEST * own.get(Parameter.STIFFNESS)))
                    .with(Parameter.TEMPERATURE, Math.max(near(random, own.get(Parameter.TEMPERATURE)),
                            COLDEST * own.get(Parameter.HOPPING)));
            return new Trajectory(number, Region.RANGE, new RunDescription("", SquareLattice.square(SIZE), near,
                    run.initial(), run.integrator(), seed * 1_000_000 + number, SOLVER, Map.of()), times(random, 60, 6));
        }).toList());
    }

    private static double near(SplittableRandom random, double value) {
        return value * between(random, 1 - NEAR, 1 + NEAR);
    }

    /** What errors are measured on: the presets themselves, and the sliders' range with its corners, on other seeds. */
    public static Recipe heldOut() {
        final List<Trajectory> list = new ArrayList<>();
        final SplittableRandom random = new SplittableRandom(HELD_OUT_SEED);
        for (int i = 0; i < 6; i++) {
            list.add(new Trajectory(list.size(), Region.DEFAULT, run(HELD_OUT_SEED + list.size(),
                    Map.of("g", 1.5, "kappa", 0.18, "T", 0.1), new InitialState.Disordered(1.5, Double.NaN)),
                    new double[] {0, 1, 3, 8, 20, 50, 90, 150}));
            list.add(strong(list.size(), HELD_OUT_SEED + list.size(), 3.5, 0.18, 0.1,
                    new double[] {0, 1, 3, 8, 20, 50, 100, 200}));
            for (int k = 0; k < 4; k++) {
                final boolean corner = i < 2;
                final double g = corner ? (k & 1) == 0 ? 1 : 4 : between(random, 1, 4);
                final double kappa = corner ? (k & 2) == 0 ? 0 : 0.2 : between(random, 0, 0.2);
                final double temperature = corner ? i == 0 ? 0.05 : 1.5 : logarithmic(random, 0.05, 1.5);
                list.add(range(list.size(), HELD_OUT_SEED + list.size(), random, g, kappa, temperature,
                        new double[] {0, 3, 15, 60}));
            }
        }
        return new Recipe(HELD_OUT, HELD_OUT_SEED, List.copyOf(list));
    }

    private static void requireSome(int trajectories) {
        if (trajectories < 1 || trajectories > MOST_TRAJECTORIES) {
            throw new InvalidInput("The number of trajectories is " + trajectories + "; give 1 to " + MOST_TRAJECTORIES
                    + ".");
        }
    }

    private static Trajectory strong(int number, long seed, double g, double kappa, double temperature,
            double[] times) {
        return new Trajectory(number, Region.STRONG,
                run(seed, Map.of("g", g, "kappa", kappa, "T", temperature, "m", 5.0, "dt", 0.05),
                        new InitialState.Disordered(Math.sqrt(5 / kappa), 1)), times);
    }

    /** Starts in turn from disorder, from the order of a cold lattice, which a warm bath melts, from walls, and hot. */
    private static Trajectory range(int number, long seed, SplittableRandom random, double g, double kappa,
            double temperature, double[] times) {
        final Map<String, Double> values = Map.of("g", g, "kappa", kappa, "T", temperature);
        final HolsteinModel model = ParameterSet.of(values).model();
        final double order = Math.max(0.3, CheckerboardOrder.equilibriumAmplitude(SquareLattice.square(SIZE), model, COLD))
                * between(random, 0.8, 1.2);
        final InitialState start = switch (random.nextInt(6)) {
            case 0 -> new InitialState.Checkerboard(order, Double.NaN);
            case 1 -> new InitialState.DomainWall(order, Double.NaN);
            // Hot atoms on cold electrons melt the order and let it form again.
            case 2 -> new InitialState.Checkerboard(order, between(random, 1, 4));
            default -> new InitialState.Disordered(between(random, 0.3, 1.2) * Math.max(1, 1.3 * g), Double.NaN);
        };
        return new Trajectory(number, Region.RANGE, run(seed, values, start), times);
    }

    private static RunDescription run(long seed, Map<String, Double> values, InitialState start) {
        return new RunDescription("", SquareLattice.square(SIZE), ParameterSet.of(values), start, Integrator.LANGEVIN,
                seed, SOLVER, Map.of());
    }

    /** 0 or a little later, then spaced logarithmically up to {@code last}, shifted at random. */
    private static double[] times(SplittableRandom random, double last, int count) {
        final double[] times = new double[count];
        final double shift = random.nextDouble();
        times[0] = random.nextBoolean() ? 0 : 0.5 * random.nextDouble();
        for (int i = 1; i < count; i++) {
            times[i] = StrictMath.pow(last / 0.7, (i - 1 + shift) / (count - 1)) * 0.7;
        }
        return times;
    }

    private static double between(SplittableRandom random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private static double logarithmic(SplittableRandom random, double low, double high) {
        return low * StrictMath.pow(high / low, random.nextDouble());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s, seed %d, %d trajectories", name, seed, trajectories.size());
    }
}
