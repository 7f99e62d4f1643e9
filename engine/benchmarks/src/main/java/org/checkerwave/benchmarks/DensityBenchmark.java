package org.checkerwave.benchmarks;

import java.util.concurrent.TimeUnit;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;
import org.checkerwave.lattice.SquareLattice;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One evaluation of the density at T/t = 0.1, with the settings chosen beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DensityBenchmark {

    static final double TEMPERATURE = 0.1;

    @Param("diagonalization")
    public String solver;
    @Param("0")
    public double accuracy;
    @Param("30")
    public int size;
    @Param("start")
    public String moment;

    private DensitySolver electrons;
    private double[] potential;
    private double[] density;

    @Setup(Level.Trial)
    public void open() {
        electrons = Solvers.create(SolverSpec.of(solver, accuracy, Filling.GRAND_CANONICAL), SquareLattice.square(size),
                States.THREADS);
        potential = States.potential(size, moment);
        density = new double[potential.length];
        electrons.adapt(potential, TEMPERATURE);
    }

    @Benchmark
    public double[] density() {
        electrons.density(potential, TEMPERATURE, density);
        return density;
    }

    @TearDown(Level.Trial)
    public void close() {
        electrons.close();
    }
}
