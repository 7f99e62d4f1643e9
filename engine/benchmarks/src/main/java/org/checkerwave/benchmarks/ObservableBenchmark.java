package org.checkerwave.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.DomainStructure;
import org.checkerwave.observable.DomainWalls;
import org.checkerwave.observable.Domains;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is measured on one field of φ, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ObservableBenchmark {

    /** Wave numbers of a field with domains of about ten sites, in 2π over the size. */
    private static final int WAVES = 24;
    private static final double WAVELENGTH = 20;

    @Param("2048")
    public int size;

    /** Domains of some ten sites, or noise on every site. */
    @Param("domains")
    public String field;

    private SquareLattice lattice;
    private double[] order;

    @Setup(Level.Trial)
    public void fill() {
        lattice = SquareLattice.square(size);
        order = new double[lattice.sites()];
        final SplittableRandom random = new SplittableRandom(1);
        if (field.equals("noise")) {
            for (int i = 0; i < order.length; i++) {
                order[i] = random.nextGaussian();
            }
        } else {
            for (int wave = 0; wave < WAVES; wave++) {
                addWave(random);
            }
        }
    }

    private void addWave(SplittableRandom random) {
        final double angle = random.nextDouble(2 * Math.PI);
        final double phase = random.nextDouble(2 * Math.PI);
        final double kx = 2 * Math.PI / size * Math.round(size / WAVELENGTH * Math.cos(angle));
        final double ky = 2 * Math.PI / size * Math.round(size / WAVELENGTH * Math.sin(angle));
        for (int i = 0; i < order.length; i++) {
            final int row = i / size;
            order[i] += Math.cos(kx * (i % size) + ky * row + phase);
        }
    }

    @Benchmark
    public Domains domains() {
        return Domains.of(lattice, order);
    }

    @Benchmark
    public DomainWalls walls() {
        return DomainWalls.of(lattice, order);
    }

    @Benchmark
    public DomainStructure structure() {
        return DomainStructure.of(lattice, order);
    }
}
