package org.checkerwave.electrons.chebyshev;

import java.util.Locale;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.Memory;
import org.checkerwave.VectorWidth;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;

/**
 * The density from the Chebyshev expansion of −½ tanh(h/2T), matrix-free, without the Jackson kernel. Blocks of 4×4
 * sites run their recursions together, a site per vector lane, on the whole lattice or on a window round the block.
 *
 * <p>Moments come in pairs from one recursion step, μ_{2m+1} = 2⟨a_{m+1}|a_m⟩ − μ₁ and μ_{2m} = 2⟨a_m|a_m⟩ − μ₀; the
 * density needs the odd, the grand potential the even ones. Single precision above {@value #DOUBLE_BELOW}.
 */
public final class ChebyshevSolver implements DensitySolver {

    /** Requested accuracies below this need the recursion in double precision. */
    private static final double DOUBLE_BELOW = 2e-6;
    private static final int LIKELY_RADIUS = 16;

    private final SolverSpec spec;
    private final double accuracy;
    private final boolean windowed;
    private final SquareLattice lattice;
    private final Workers workers;
    private final SeriesTable table = new SeriesTable();
    private final SpectralBound bound;
    private final double[][] blockDensities;
    private BlockSolver[] solvers;
    private Tiling tiling;
    private double[] shares;
    private int[] seriesOfBlock;
    private AccuracyPlan plan;

    private ChebyshevSolver(SolverSpec spec, double accuracy, boolean windowed, SquareLattice lattice, int threads) {
        VectorWidth.check();
        Memory.require("An expansion of " + lattice + " sites", bytes(lattice, windowed, accuracy, threads), "choose a smaller lattice");
        this.spec = spec;
        this.accuracy = accuracy;
        this.windowed = windowed;
        this.lattice = lattice;
        this.workers = new Workers(threads);
        this.bound = new SpectralBound(lattice, workers);
        this.blockDensities = new double[workers.count()][Recursion.SOURCES];
        Priming.prime(accuracy >= DOUBLE_BELOW);
    }

    /** Of the fields, and of each thread's patch: the whole lattice, or the widest window that is likely. */
    static long bytes(SquareLattice lattice, boolean windowed, double accuracy, int threads) {
        final Tiling tiling = windowed
                ? Tiling.windows(lattice, Math.min(LIKELY_RADIUS, Tiling.wholeLatticeRadius(lattice))) : Tiling.wholeLattice(lattice);
        return SpectralBound.bytes(lattice) + (long) tiling.blocks() * (Double.BYTES + Integer.BYTES)
                + threads * BlockSolver.bytes(tiling, accuracy >= DOUBLE_BELOW);
    }

    public static ChebyshevSolver wholeLattice(SolverSpec.Chebyshev spec, SquareLattice lattice, int threads) {
        return new ChebyshevSolver(spec, spec.accuracy(), false, lattice, threads);
    }

    public static ChebyshevSolver windowed(SolverSpec.Window spec, SquareLattice lattice, int threads) {
        return new ChebyshevSolver(spec, spec.accuracy(), true, lattice, threads);
    }

    @Override
    public void adapt(double[] potential, double temperature) {
        requireTemperature(temperature);
        lattice.requireField(potential, "v");
        final AccuracyPlanner planner = new AccuracyPlanner(lattice, potential, bound.squares(potential), temperature,
                accuracy, accuracy >= DOUBLE_BELOW, workers);
        use(windowed ? planner.windowed() : planner.wholeLattice());
    }

    private void use(AccuracyPlan chosen) {
        if (plan == null || plan.radius() != chosen.radius()) {
            // All of it before any takes its place: where the memory ends on the way, the former plan holds.
            final Tiling its = windowed ? Tiling.windows(lattice, chosen.radius()) : Tiling.wholeLattice(lattice);
            final double[] itsShares = new double[its.blocks()];
            final int[] itsSeries = new int[its.blocks()];
            final BlockSolver[] itsSolvers = new BlockSolver[workers.count()];
            for (int w = 0; w < itsSolvers.length; w++) {
                itsSolvers[w] = new BlockSolver(its, accuracy >= DOUBLE_BELOW);
            }
            tiling = its;
            shares = itsShares;
            seriesOfBlock = itsSeries;
            solvers = itsSolvers;
        }
        plan = chosen;
    }

    private void prepare(double[] potential, double temperature) {
        requireTemperature(temperature);
        lattice.requireField(potential, "v");
        if (plan == null) {
            adapt(potential, temperature);
        }
        final double[] squares = bound.squares(potential);
        workers.run(tiling.blocks(), (_, block) ->
                seriesOfBlock[block] = SeriesTable.index(Math.sqrt(tiling.largest(block, squares))));
        table.use(temperature, plan.tail());
        for (final int index : seriesOfBlock) {
            table.prepare(index);
        }
    }

    @Override
    public void density(double[] potential, double temperature, double[] density) {
        prepare(potential, temperature);
        workers.run(tiling.blocks(), (worker, block) -> {
            final double[] result = blockDensities[worker];
            solvers[worker].density(block, potential, SeriesTable.radius(seriesOfBlock[block]),
                    table.get(seriesOfBlock[block]), result);
            for (int s = 0; s < Recursion.SOURCES; s++) {
                final int site = tiling.site(block, s);
                if (site >= 0) {
                    density[site] = Math.clamp(result[s], 0, 1);
                }
            }
        });
    }

    @Override
    public double grandPotential(double[] potential, double temperature) {
        prepare(potential, temperature);
        workers.run(tiling.blocks(), (worker, block) -> shares[block] = solvers[worker].grandPotential(block, potential,
                SeriesTable.radius(seriesOfBlock[block]), table.get(seriesOfBlock[block])));
        double total = 0;
        for (int block = 0; block < tiling.blocks(); block++) {
            total += shares[block];
        }
        return total;
    }

    private static void requireTemperature(double temperature) {
        if (!(temperature > 0) || !Double.isFinite(temperature)) {
            throw new InvalidInput("The temperature T/t = " + temperature
                    + " cannot be reached by a Chebyshev expansion; raise T or use the solver diagonalization.");
        }
    }

    @Override
    public SolverSpec spec() {
        return spec;
    }

    @Override
    public SolverStatus status() {
        if (plan == null) {
            return new SolverStatus(spec.name(), Double.NaN, "not used yet");
        }
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (final int index : seriesOfBlock) {
            final int moments = table.get(index) == null ? 0 : 2 * table.get(index).steps();
            fewest = Math.min(fewest, moments);
            most = Math.max(most, moments);
        }
        final String moments = String.format(Locale.ROOT, "%d–%d moments", fewest, most);
        return new SolverStatus(spec.name(), plan.estimatedError(),
                windowed ? "window radius " + plan.radius() + ", " + moments : moments);
    }

    @Override
    public Map<String, Double> memory() {
        return plan == null ? Map.of() : Map.of("radius", (double) plan.radius(), "tail", plan.tail(),
                "estimatedError", plan.estimatedError());
    }

    @Override
    public void restore(Map<String, Double> memory) {
        if (memory.containsKey("radius") && memory.containsKey("tail")) {
            final double radius = memory.get("radius");
            final double tail = memory.get("tail");
            if (!(radius >= 0 && radius <= Tiling.wholeLatticeRadius(lattice) && tail > 0 && tail < 1)) {
                throw new InvalidInput("The solver's settings radius = " + radius + " and tail = " + tail
                        + " make no sense on a " + lattice + " lattice: the state is damaged; restore it from a backup.");
            }
            use(new AccuracyPlan((int) radius, tail, memory.getOrDefault("estimatedError", Double.NaN)));
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
