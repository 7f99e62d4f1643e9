package org.checkerwave.app.tile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.checkerwave.app.figure.Axis;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.HeatMap;
import org.checkerwave.app.picture.ColorMap;
import org.checkerwave.app.picture.Numbers;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.DomainStructure;
import org.checkerwave.observable.Measurement;

/**
 * The structure factor round (π, π), up to a quarter of the zone to every side; wave vectors that are too dense to be
 * seen are averaged in blocks.
 *
 * @param values mean S of each block, index column + columns·row, lowest qy first
 * @param x1 left edge in qx/π; the other edges likewise
 */
record StructureWindow(int columns, double[] values, double x1, double x2, double y1, double y2) {

    /** Blocks along a side, at most. */
    private static final int MOST_BLOCKS = 131;
    private static final int DIGITS = 3;
    /** The colours begin this factor below the median: single wave vectors may be much lower by chance. */
    private static final double BELOW_MEDIAN = 0.25;
    private static final double STEPS_PER_DECADE = 2;

    /** Wave numbers −reach … reach along one side in blocks of an odd number of them, so that one block has 0 in its middle. */
    private record Side(int period, int blocks, int perBlock) {
        static Side of(int period) {
            final int reach = period / 4;
            int perBlock = 1;
            while ((2 * reach + 1) / perBlock > MOST_BLOCKS) {
                perBlock += 2;
            }
            final int beside = (reach - perBlock / 2) / perBlock;
            return new Side(period, 2 * Math.max(0, beside) + 1, perBlock);
        }

        /** Number of the first wave number of a block, from 0 up. */
        int first(int block) {
            return Math.floorMod((block - blocks / 2) * perBlock - perBlock / 2, period);
        }

        /** Distance of the outer edge from the middle in units of π. */
        double edge() {
            return (double) blocks * perBlock / period;
        }
    }

    static StructureWindow of(Measurement measurement) {
        return of(measurement.structure());
    }

    static StructureWindow of(DomainStructure structure) {
        final SquareLattice lattice = structure.lattice();
        final Side x = Side.of(lattice.width());
        final Side y = Side.of(lattice.height());
        final double[] values = new double[x.blocks() * y.blocks()];
        for (int row = 0; row < y.blocks(); row++) {
            for (int column = 0; column < x.blocks(); column++) {
                double sum = 0;
                for (int j = 0; j < y.perBlock(); j++) {
                    for (int i = 0; i < x.perBlock(); i++) {
                        sum += structure.structureFactor()[lattice.site(x.first(column) + i, y.first(row) + j)];
                    }
                }
                values[column + x.blocks() * row] = sum / (x.perBlock() * y.perBlock());
            }
        }
        return new StructureWindow(x.blocks(), values, 1 - x.edge(), 1 + x.edge(), 1 - y.edge(), 1 + y.edge());
    }

    static Figure figure(List<Reading<StructureWindow>> readings, Set<Switch> on, ColorMap colors) {
        final Reading<StructureWindow> latest = readings.getLast();
        final StructureWindow window = latest.value();
        final boolean byDecades = on.contains(Switch.LOG_COLOR);
        final HeatMap map = new HeatMap(byDecades ? "log₁₀ S(q)" : "S(q)", byDecades ? "log₁₀ S" : "S", colors,
                window.range(byDecades), window.columns(),
                byDecades ? Arrays.stream(window.values()).map(Math::log10).toArray() : window.values(), window.x1(),
                window.x2(), window.y1(), window.y2());
        return new Figure("Structure factor of the order round (π, π) at t = " + Numbers.compact(latest.time(), DIGITS),
                Axis.linear("wave number  qx / π", "qx/π"), Axis.linear("wave number  qy / π", "qy/π"), List.of(),
                List.of(), Optional.of(map));
    }

    /** In steps, so that the colours do not change all the time. */
    private ValueRange range(boolean byDecades) {
        final double[] sorted = DoubleStream.of(values).filter(value -> value > 0).sorted().toArray();
        if (sorted.length == 0) {
            return new ValueRange(0, 1);
        }
        final double greatest = sorted[sorted.length - 1];
        final double high = Math.ceil(STEPS_PER_DECADE * Math.log10(greatest)) / STEPS_PER_DECADE;
        final double low = Math.floor(STEPS_PER_DECADE * Math.log10(BELOW_MEDIAN * sorted[sorted.length / 2]))
                / STEPS_PER_DECADE;
        return byDecades ? new ValueRange(Math.min(low, high - 1), high) : new ValueRange(0, greatest);
    }
}
