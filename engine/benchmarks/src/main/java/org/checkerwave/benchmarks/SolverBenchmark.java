package org.checkerwave.benchmarks;

import java.util.concurrent.TimeUnit;
import org.checkerwave.benchmark.ElectronState;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;
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

/** One evaluation of the density by an exact solver or a network, with the settings chosen beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SolverBenchmark {

    @Param("diagonalization")
    public String solver;
    @Param("0")
    public double accuracy;
    @Param("30-start")
    public String state;
    /** The state is repeated to this size. */
    @Param("30")
    public int size;

    private DensitySolver electrons;
    private ElectronState electronState;
    private double[] density;

    @Setup(Level.Trial)
    public void open() {
        electronState = States.electrons(state).repeated(size);
        electrons = Solvers.create(SolverSpec.of(solver, accuracy, Filling.GRAND_CANONICAL), electronState.lattice(),
                States.THREADS);
        density = new double[electronState.potential().length];
        electrons.adapt(electronState.potential(), electronState.temperature());
    }

    @Benchmark
    public double[] density() {
        electrons.density(electronState.potential(), electronState.temperature(), density);
        return density;
    }

    @TearDown(Level.Trial)
    public void close() {
        electrons.close();
    }
}
