package org.checkerwave.benchmarks;

import java.util.concurrent.TimeUnit;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.LatticeState;
import org.checkerwave.dynamics.Pins;
import org.checkerwave.dynamics.Stepper;
import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Simulation;
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

/** A step of the default preset at t = 50: with the electrons, and the integrator and its noise alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StepBenchmark {

    @Param("64")
    public int size;

    private Simulation simulation;
    private LatticeState state;
    private Stepper stepper;
    private Workers workers;
    private long step;

    @Setup(Level.Trial)
    public void open() {
        simulation = States.simulation(size);
        state = LatticeState.zero(SquareLattice.square(size));
        workers = new Workers(States.THREADS);
        stepper = new Stepper(size * size, workers);
    }

    @Benchmark
    public void wholeStep() {
        simulation.step();
    }

    @Benchmark
    public void stepWithoutForces() {
        stepper.step(state, Pins.NONE, Integrator.LANGEVIN, ParameterSet.defaults(), 7, step++, _ -> { });
    }

    @TearDown(Level.Trial)
    public void close() {
        simulation.close();
        workers.close();
    }
}
