package org.checkerwave.electrons.chebyshev;

import java.util.Arrays;
import org.checkerwave.InvalidInput;

/**
 * Series for every patch of a lattice at one temperature and tail: bounds of spectra are rounded up to a geometric
 * grid, {@value #PER_OCTAVE} to a factor of two, so that a few series serve all patches.
 */
final class SeriesTable {

    private static final int PER_OCTAVE = 16;
    /** From a = 4, the narrowest spectrum, to 4·2^12. */
    private static final int SIZE = 12 * PER_OCTAVE;

    private final FermiSeries[] series = new FermiSeries[SIZE];
    private double temperature = Double.NaN;
    private double tail = Double.NaN;

    /** Forgets the series if they were made for another temperature or tail. */
    void use(double temperature, double tail) {
        if (temperature != this.temperature || tail != this.tail) {
            Arrays.fill(series, null);
            this.temperature = temperature;
            this.tail = tail;
        }
    }

    static int index(double radius) {
        final int index = (int) Math.ceil(PER_OCTAVE * StrictMath.log(radius / 4) / StrictMath.log(2) - 1e-9);
        if (index >= SIZE) {
            throw new InvalidInput("The electrons' potential gQ/t reaches " + (float) radius
                    + ", too large for a Chebyshev expansion; lower g, start from smaller Q, or use the diagonalization.");
        }
        return Math.max(0, index);
    }

    /** The bound of the spectrum that the series of this index is made for. */
    static double radius(int index) {
        return 4 * StrictMath.pow(2, (double) index / PER_OCTAVE);
    }

    /** Makes the series if it is missing; not safe for use by several threads. */
    FermiSeries prepare(int index) {
        if (series[index] == null) {
            if (FermiSeries.upperLimit(radius(index), temperature, tail) >= FermiSeries.MAX_MOMENTS) {
                throw new InvalidInput("At T/t = " + temperature + " a Chebyshev expansion needs over "
                        + FermiSeries.MAX_MOMENTS + " moments; raise T or use the diagonalization.");
            }
            series[index] = FermiSeries.of(radius(index), temperature, tail);
        }
        return series[index];
    }

    /** A series that {@link #prepare} has made. */
    FermiSeries get(int index) {
        return series[index];
    }
}
