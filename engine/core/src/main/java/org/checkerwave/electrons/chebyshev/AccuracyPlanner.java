package org.checkerwave.electrons.chebyshev;

import java.util.HashMap;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;

/**
 * Finds the cheapest settings that reach a requested rms error of n, by trying them on a few blocks spread over the
 * lattice: first the number of moments, then the radius of the windows, each within its share of the error allowed.
 * A radius is judged against twice that radius. The outcome is a pure function of the potential and temperature.
 */
final class AccuracyPlanner {

    /** Blocks tried: an eighth of all, but at least the first and at most the second number. */
    private static final int FEWEST_TRIED = 64;
    private static final int MOST_TRIED = 256;
    private static final int CANDIDATES = 18;
    /** Parts of the allowed error for the series and, since rare sites carry most of it, less for the window. */
    private static final double SERIES_SHARE = 0.35;
    private static final double WINDOW_SHARE = 0.3;
    /** Part of the allowed error for the series where it is all that is truncated. */
    private static final double LONE_SERIES_SHARE = 0.85;
    /** No site's series may err by more than this times the rms error: rare sites become common as a run goes on. */
    private static final double WORST_SITE = 30;
    /** Window on which the number of moments is first tried; wider windows, whose levels lie closer, try it again. */
    private static final int TAIL_RADIUS = 6;
    /** 512×512: a step there takes minutes, and its cost grows as the square of the sites. */
    private static final int MAX_WHOLE_SITES = 512 * 512;
    private static final int[] RADII = {2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64};

    private final SquareLattice lattice;
    private final double[] potential;
    private final double[] boundSquares;
    private final double temperature;
    private final double accuracy;
    private final boolean singlePrecision;
    private final Workers workers;
    private final int tried;
    private final SeriesTable table = new SeriesTable();

    AccuracyPlanner(SquareLattice lattice, double[] potential, double[] boundSquares, double temperature,
            double accuracy, boolean singlePrecision, Workers workers) {
        this.lattice = lattice;
        this.potential = potential;
        this.boundSquares = boundSquares;
        this.temperature = temperature;
        this.accuracy = accuracy;
        this.singlePrecision = singlePrecision;
        this.workers = workers;
        final int blocks = Tiling.windows(lattice, 0).blocks();
        this.tried = Math.min(blocks, Math.clamp(blocks / 8, FEWEST_TRIED, MOST_TRIED));
    }

    /** Windows of as small a radius as the accuracy allows. */
    AccuracyPlan windowed() {
        final int whole = Tiling.wholeLatticeRadius(lattice);
        final double tail = tail(Tiling.windows(lattice, Math.min(whole, TAIL_RADIUS)), SERIES_SHARE);
        final Map<Integer, double[][]> densities = new HashMap<>();
        for (final int radius : RADII) {
            if (2 * radius + Tiling.BLOCK >= 2 * whole) {
                break;
            }
            final double error = rms(densities.computeIfAbsent(radius, r -> densities(r, tail)),
                    densities.computeIfAbsent(2 * radius, r -> densities(r, tail)));
            if (error <= WINDOW_SHARE * accuracy) {
                final double finalTail =
                        radius > TAIL_RADIUS ? tail(Tiling.windows(lattice, radius), SERIES_SHARE) : tail;
                return new AccuracyPlan(radius, finalTail, error + SERIES_SHARE * accuracy);
            }
        }
        return wholeLattice();
    }

    /** The whole lattice as every block's patch. */
    AccuracyPlan wholeLattice() {
        if (lattice.sites() > MAX_WHOLE_SITES) {
            throw new InvalidInput("An expansion on the whole " + lattice + " lattice round every site would take hours a step,"
                    + " so it ends at 512×512; use the solver window, and where that asks for it, raise T or accept a larger error.");
        }
        final int whole = Tiling.wholeLatticeRadius(lattice);
        return new AccuracyPlan(whole, tail(Tiling.wholeLattice(lattice), LONE_SERIES_SHARE), LONE_SERIES_SHARE * accuracy);
    }

    /** Work on one of the tried blocks, with its series. */
    private interface Trial {
        void run(BlockSolver solver, int k, int block, double radius, FermiSeries series);
    }

    private void tryBlocks(Tiling tiling, double tail, Trial trial) {
        table.use(temperature, tail);
        final int[] indices = new int[tried];
        for (int k = 0; k < tried; k++) {
            indices[k] = SeriesTable.index(Math.sqrt(tiling.largest(block(tiling, k), boundSquares)));
            table.prepare(indices[k]);
        }
        final BlockSolver[] solvers = new BlockSolver[workers.count()];
        workers.run(tried, (worker, k) -> {
            if (solvers[worker] == null) {
                solvers[worker] = new BlockSolver(tiling, singlePrecision);
            }
            trial.run(solvers[worker], k, block(tiling, k), SeriesTable.radius(indices[k]), table.get(indices[k]));
        });
    }

    /**
     * The largest tail, on a grid of factors √2, whose truncation error is within that share of the accuracy, and stays
     * so for every longer series: the error swings through zero where levels are few, as in a perfect checkerboard.
     */
    private double tail(Tiling tiling, double share) {
        final double reference = candidate(CANDIDATES - 1);
        final double[][] squares = new double[tried][CANDIDATES];
        tryBlocks(tiling, reference, (solver, k, block, radius, series) -> {
            solver.density(block, potential, radius, series, new double[Recursion.SOURCES]);
            final double[] rest = new double[Recursion.SOURCES];
            int steps = series.steps();
            double worst = 0;
            for (int c = CANDIDATES - 1; c >= 0; c--) {
                for (final int fewest = series.stepsWithTail(candidate(c)); steps > fewest; steps--) {
                    worst = Math.max(worst, solver.addTerm(series, steps - 1, rest));
                }
                squares[k][c] = worst;
            }
        });
        for (int c = 0; c < CANDIDATES; c++) {
            double sum = 0;
            for (final double[] block : squares) {
                sum += block[c];
            }
            if (Math.sqrt(sum / (tried * Recursion.SOURCES)) <= share * accuracy) {
                return candidate(c);
            }
        }
        return reference;
    }

    private double candidate(int c) {
        return Math.min(0.5, accuracy * WORST_SITE) * StrictMath.pow(2, -0.5 * c);
    }

    private double[][] densities(int radius, double tail) {
        final double[][] densities = new double[tried][Recursion.SOURCES];
        tryBlocks(Tiling.windows(lattice, radius), tail, (solver, k, block, bound, series) ->
                solver.density(block, potential, bound, series, densities[k]));
        return densities;
    }

    /** The k-th block tried; steps of the golden ratio spread them over rows and columns. */
    private int block(Tiling tiling, int k) {
        return tried == tiling.blocks() ? k : (int) ((k * 0.6180339887498949 % 1) * tiling.blocks());
    }

    private static double rms(double[][] a, double[][] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            for (int s = 0; s < Recursion.SOURCES; s++) {
                sum += (a[k][s] - b[k][s]) * (a[k][s] - b[k][s]);
            }
        }
        return Math.sqrt(sum / (a.length * Recursion.SOURCES));
    }
}
