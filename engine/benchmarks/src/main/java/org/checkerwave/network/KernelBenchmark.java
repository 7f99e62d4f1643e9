package org.checkerwave.network;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One matrix product of the networks, and the fastest multiply–adds that the same vectors allow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class KernelBenchmark {

    /** More than latency × units of a core (4 × 2 to 5 × 2), and few enough for 16 registers. */
    static final int CHAINS = 12;
    static final int LINKS = 1000;

    @Param("32")
    public int inner;
    @Param("16")
    public int outer;

    private float[] in;
    private float[] weights;
    private float[] out;
    private float factor;

    @Setup(Level.Trial)
    public void open() {
        final SplittableRandom random = new SplittableRandom(1);
        in = Values.random(inner * Kernels.CHUNK, random);
        weights = Values.random(inner * outer, random);
        out = new float[outer * Kernels.CHUNK];
        factor = 0.5f;
    }

    @Benchmark
    public float[] multiply() {
        Kernels.multiply(in, 0, inner, weights, 0, outer, 1, out, 0, outer, Kernels.CHUNK);
        return out;
    }

    /** x ← y x + y in registers, {@value #CHAINS} independent chains of {@value #LINKS} links. */
    @Benchmark
    public float peak() {
        final FloatVector y = FloatVector.broadcast(Kernels.SPECIES, factor);
        FloatVector a = FloatVector.broadcast(Kernels.SPECIES, 1);
        FloatVector b = FloatVector.broadcast(Kernels.SPECIES, 2);
        FloatVector c = FloatVector.broadcast(Kernels.SPECIES, 3);
        FloatVector d = FloatVector.broadcast(Kernels.SPECIES, 4);
        FloatVector e = FloatVector.broadcast(Kernels.SPECIES, 5);
        FloatVector f = FloatVector.broadcast(Kernels.SPECIES, 6);
        FloatVector g = FloatVector.broadcast(Kernels.SPECIES, 7);
        FloatVector h = FloatVector.broadcast(Kernels.SPECIES, 8);
        FloatVector i = FloatVector.broadcast(Kernels.SPECIES, 9);
        FloatVector j = FloatVector.broadcast(Kernels.SPECIES, 10);
        FloatVector k = FloatVector.broadcast(Kernels.SPECIES, 11);
        FloatVector l = FloatVector.broadcast(Kernels.SPECIES, 12);
        for (int link = 0; link < LINKS; link++) {
            a = a.fma(y, y);
            b = b.fma(y, y);
            c = c.fma(y, y);
            d = d.fma(y, y);
            e = e.fma(y, y);
            f = f.fma(y, y);
            g = g.fma(y, y);
            h = h.fma(y, y);
            i = i.fma(y, y);
            j = j.fma(y, y);
            k = k.fma(y, y);
            l = l.fma(y, y);
        }
        return a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(i).add(j).add(k).add(l)
                .reduceLanes(VectorOperators.ADD);
    }
}
