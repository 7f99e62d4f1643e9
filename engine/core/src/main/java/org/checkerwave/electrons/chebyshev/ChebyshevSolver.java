package org.checkerwave.electrons.chebyshev;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.checkerwave.InvalidInput;
import org.checkerwave.Memory;
import org.checkerwave.VectorWidth;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Course course;

    /**
     * How the plan is carried out.
     *
     * @param solvers one for each thread @param shares of the blocks in Ω @param series numbers of the blocks' series
     */
    private record Course(AccuracyPlan plan, Tiling tiling, BlockSolver[] solvers, double[] shares, int[] series) {
        Course with(AccuracyPlan other) {
            return new Course(other, tiling, solvers, shares, series);
        }
    }

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
        // All of it before any takes its place: where the memory ends on the way, the former plan holds.
        final Course now = course;
        course = now != null && now.plan().radius() == chosen.radius() ? now.with(chosen) : begun(chosen);
    }

    private Course begun(AccuracyPlan chosen) {
        final Tiling tiling = windowed ? Tiling.windows(lattice, chosen.radius()) : Tiling.wholeLattice(lattice);
        final BlockSolver[] solvers = new BlockSolver[workers.count()];
        Arrays.setAll(solvers, _ -> new BlockSolver(tiling, accuracy >= DOUBLE_BELOW));
        return new Course(chosen, tiling, solvers, new double[tiling.blocks()], new int[tiling.blocks()]);
    }

    private Course prepared(double[] potential, double temperature) {
        requireTemperature(temperature);
        lattice.requireField(potential, "v");
        if (course == null) {
            adapt(potential, temperature);
        }
        final Course now = Objects.requireNonNull(course);
        final double[] squares = bound.squares(potential);
        workers.run(now.tiling().blocks(), (_, block) ->
                now.series()[block] = SeriesTable.index(Math.sqrt(now.tiling().largest(block, squares))));
        table.use(temperature, now.plan().tail());
        for (final int index : now.series()) {
            table.prepare(index);
        }
        return now;
    }

    @Override
    public void density(double[] potential, double temperature, double[] density) {
        final Course now = prepared(potential, temperature);
        workers.run(now.tiling().blocks(), (worker, block) -> {
            final double[] result = blockDensities[worker];
            final int series = now.series()[block];
            now.solvers()[worker].density(block, potential, SeriesTable.radius(series), table.get(series), result);
            for (int s = 0; s < Recursion.SOURCES; s++) {
                final int site = now.tiling().site(block, s);
                if (site >= 0) {
                    density[site] = Math.clamp(result[s], 0, 1);
                }
            }
        });
    }

    @Override
    public double grandPotential(double[] potential, double temperature) {
        final Course now = prepared(potential, temperature);
        workers.run(now.tiling().blocks(), (worker, block) -> {
            final int series = now.series()[block];
            now.shares()[block] = now.solvers()[worker].grandPotential(block, potential, SeriesTable.radius(series), table.get(series));
        });
        double total = 0;
        for (final double share : now.shares()) {
            total += share;
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
        final Course now = course;
        if (now == null) {
            return new SolverStatus(spec.name(), Double.NaN, "not used yet");
        }
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (final int index : now.series()) {
            final int moments = table.get(index) == null ? 0 : 2 * table.get(index).steps();
            fewest = Math.min(fewest, moments);
            most = Math.max(most, moments);
        }
        final String moments = String.format(Locale.ROOT, "%d–%d moments", fewest, most);
        return new SolverStatus(spec.name(), now.plan().estimatedError(),
                windowed ? "window radius " + now.plan().radius() + ", " + moments : moments);
    }

    @Override
    public Map<String, Double> memory() {
        final Course now = course;
        return now == null ? Map.of() : Map.of("radius", (double) now.plan().radius(), "tail", now.plan().tail(),
                "estimatedError", now.plan().estimatedError());
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
