package org.checkerwave.network;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A layer of a shipped network on a tile of {@value #TILE}² sites, all of it: basis changes, weights, activation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LayerBenchmark {

    static final int TILE = 64;
    /** The first that takes features of a hidden layer. */
    static final int LAYER = 1;
    private static final double TEMPERATURE = 0.1;

    @Param("gcnn")
    public String network;

    private Layer layer;
    private Grid grid;
    private float[] effective;
    private int at;
    private Workspace workspace;
    private float[] in;
    private float[] out;

    @Setup(Level.Trial)
    public void open() {
        final Network trained = TrainedNetwork.load(network).network();
        layer = trained.layers().get(LAYER);
        grid = new Grid(TILE, TILE, layer.radius());
        effective = new float[trained.effectiveCount()];
        trained.condition(TEMPERATURE, effective);
        at = trained.layers().subList(0, LAYER).stream().mapToInt(Layer::effectiveCount).sum();
        workspace = layer.workspace();
        in = Values.random(layer.input().planes() * grid.plane(), new SplittableRandom(1));
        out = new float[layer.output().planes() * grid.plane()];
    }

    @Benchmark
    public float[] forward() {
        layer.forward(in, grid, grid.start(0), grid.end(0), effective, at, workspace, out);
        return out;
    }

    /** Multiply–adds of the matrix products on the sites of the tile. */
    static long multiplications(String network) {
        return TILE * TILE * TrainedNetwork.load(network).network().layers().get(LAYER).multiplications();
    }
}
