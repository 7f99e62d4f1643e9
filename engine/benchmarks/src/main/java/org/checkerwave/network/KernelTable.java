package org.checkerwave.network;

import java.util.List;
import java.util.Map;
import org.checkerwave.benchmarks.Lines;
import org.checkerwave.benchmarks.Measuring;
import org.openjdk.jmh.runner.RunnerException;

/** Rates of the networks' multiply–adds against that of a loop in registers, one thread; a multiply–add is two flop. */
public final class KernelTable {

    /** @param whose networks and layers have it */
    private record Shape(int inner, int outer, String whose) {
    }

    private static final List<Shape> SHAPES = List.of(
            new Shape(32, 16, "recursion-fast, bonds"), new Shape(16, 16, "recursion-fast, 1×1"),
            new Shape(64, 32, "recursion, bonds"), new Shape(32, 32, "recursion, 1×1"), new Shape(72, 24, "gnn, 3×3"),
            new Shape(72, 8, "gcnn, 3×3, A1"), new Shape(144, 16, "gcnn, 3×3, E"), new Shape(360, 40, "cnn, 3×3"));
    private static final List<String> NETWORKS = List.of("gcnn", "recursion", "recursion-fast", "gnn");

    private final Measuring measuring;
    private final Lines table = new Lines();

    public KernelTable(Measuring measuring) {
        this.measuring = measuring;
    }

    /** The table as text. */
    public String measure() throws RunnerException {
        // flop/ns are GFLOP/s.
        final double peak = 2.0 * KernelBenchmark.CHAINS * KernelBenchmark.LINKS * Kernels.LANES
                / measuring.time("KernelBenchmark.peak", Map.of());
        table.add("%nMultiply–adds, one thread, vectors of %d floats", Kernels.LANES);
        table.add("%-44s %9s %15s", "what", "GFLOP/s", "of registers, %");
        row("in registers, " + KernelBenchmark.CHAINS + " independent chains", peak, peak);
        for (final Shape shape : SHAPES) {
            row("matrix product " + shape.inner() + "×" + shape.outer() + "  (" + shape.whose() + ")",
                    2.0 * shape.inner() * shape.outer() * Kernels.CHUNK / measuring.time("KernelBenchmark.multiply",
                            Map.of("inner", shape.inner(), "outer", shape.outer())), peak);
        }
        for (final String network : NETWORKS) {
            row("whole layer " + LayerBenchmark.LAYER + " of " + network, 2.0 * LayerBenchmark.multiplications(network)
                    / measuring.time("LayerBenchmark.forward", Map.of("network", network)), peak);
        }
        return table.toString();
    }

    private void row(String what, double rate, double peak) {
        table.add("%-44s %9.1f %15.0f", what, rate, 100 * rate / peak);
    }
}
