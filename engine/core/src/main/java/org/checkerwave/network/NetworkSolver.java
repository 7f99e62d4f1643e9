package org.checkerwave.network;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.checkerwave.InvalidInput;
import org.checkerwave.Memory;
import org.checkerwave.VectorWidth;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;

/**
 * The density from a trained network. At every adaptation some blocks of sites are checked against the exact window,
 * so that the error told is the error of this run; a potential or temperature beyond the training is told at once.
 */
public final class NetworkSolver implements DensitySolver {

    /** Largest sides of a tile: wide, since the border on both sides of a row is computed and thrown away. */
    private static final int WIDEST_TILE = 128;
    private static final int HIGHEST_TILE = 64;
    private static final String WITHIN_RANGE = "withinRange";
    private static final String STEPS_OUTSIDE = "stepsOutside";

    private final SolverSpec.Network spec;
    private final TrainedNetwork trained;
    private final SquareLattice lattice;
    private final Workers workers;
    private final int tileWidth;
    private final int tileHeight;
    private final TilePass[] passes;
    private final float[] effective;
    private final ErrorGauge gauge;
    private final double[] checked;
    private double conditionedAt = Double.NaN;
    private boolean withinRange = true;
    private long stepsOutside;

    public NetworkSolver(SolverSpec.Network spec, SquareLattice lattice, int threads) {
        this(spec, TrainedNetwork.load(spec.name()), lattice, threads);
    }

    public NetworkSolver(SolverSpec.Network spec, TrainedNetwork trained, SquareLattice lattice, int threads) {
        VectorWidth.check();
        Memory.require("A network on " + lattice + " sites", bytes(trained.network(), lattice, threads), "choose a smaller lattice");
        this.spec = spec;
        this.trained = trained;
        this.lattice = lattice;
        this.workers = new Workers(threads);
        this.tileWidth = tileWidth(lattice);
        this.tileHeight = tileHeight(lattice);
        this.passes = new TilePass[workers.count()];
        this.effective = new float[trained.network().effectiveCount()];
        this.gauge = new ErrorGauge(lattice);
        this.checked = new double[lattice.sites()];
    }

    private static int tileWidth(SquareLattice lattice) {
        return tile(lattice.width(), WIDEST_TILE);
    }

    /** Half the height at most: two threads have a tile each on any lattice. */
    private static int tileHeight(SquareLattice lattice) {
        return tile(lattice.height() / 2, HIGHEST_TILE);
    }

    /** Of one field on the lattice and of each thread's planes on a tile. */
    static long bytes(Network network, SquareLattice lattice, int threads) {
        return (long) Double.BYTES * lattice.sites() + threads * TilePass.bytes(network, tileWidth(lattice), tileHeight(lattice));
    }

    /** The length in as few equal parts as their largest size allows. */
    private static int tile(int length, int largest) {
        return Math.ceilDiv(length, Math.ceilDiv(length, largest));
    }

    @Override
    public void density(double[] potential, double temperature, double[] density) {
        withinRange = trained.range().holds(evaluate(potential, temperature, density), temperature);
    }

    @Override
    public void countStep() {
        stepsOutside += withinRange ? 0 : 1;
    }

    /** Gives the largest |v|. */
    private float evaluate(double[] potential, double temperature, double[] density) {
        lattice.requireField(potential, "v");
        if (!(temperature > 0) || !Double.isFinite(temperature)) {
            throw new InvalidInput("The temperature T/t = " + temperature + " is none that a network has learned;"
                    + " raise T or use the solver diagonalization.");
        }
        if (temperature != conditionedAt) {
            trained.network().condition(temperature, effective);
            conditionedAt = temperature;
        }
        final int columns = Math.ceilDiv(lattice.width(), tileWidth);
        final int rows = Math.ceilDiv(lattice.height(), tileHeight);
        final float[] largest = new float[columns * rows];
        workers.run(columns * rows, (worker, tile) -> {
            if (passes[worker] == null) {
                passes[worker] = new TilePass(trained.network(), lattice, tileWidth, tileHeight);
            }
            largest[tile] = passes[worker].density(potential, tile % columns * tileWidth,
                    tile / columns * tileHeight, temperature, effective, density);
        });
        float all = 0;
        for (final float one : largest) {
            all = Math.max(all, one);
        }
        return all;
    }

    /** Checks the error; the network itself has no settings. */
    @Override
    public void adapt(double[] potential, double temperature) {
        evaluate(potential, temperature, checked);
        gauge.check(potential, temperature, checked);
    }

    @Override
    public double grandPotential(double[] potential, double temperature) {
        throw new InvalidInput("A network learns the density alone; use an exact solver for the grand potential.");
    }

    @Override
    public boolean hasGrandPotential() {
        return false;
    }

    @Override
    public SolverSpec spec() {
        return spec;
    }

    @Override
    public SolverStatus status() {
        return new SolverStatus(spec.name(), gauge.error(), String.format(Locale.ROOT, "%s network, %d weights",
                trained.network().architecture().kind().key(), trained.network().weights().length), withinRange,
                stepsOutside, trained.fingerprint());
    }

    public TrainedNetwork trained() {
        return trained;
    }

    @Override
    public Map<String, Double> memory() {
        final Map<String, Double> memory = new TreeMap<>(gauge.memory());
        memory.put(WITHIN_RANGE, withinRange ? 1.0 : 0.0);
        memory.put(STEPS_OUTSIDE, (double) stepsOutside);
        return memory;
    }

    @Override
    public void restore(Map<String, Double> memory) {
        gauge.restore(memory);
        withinRange = memory.getOrDefault(WITHIN_RANGE, 1.0) != 0;
        stepsOutside = memory.getOrDefault(STEPS_OUTSIDE, 0.0).longValue();
    }

    @Override
    public void close() {
        workers.close();
    }
}
