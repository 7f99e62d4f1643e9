package org.checkerwave.benchmark;

import java.util.Arrays;
import org.checkerwave.electrons.DensitySolver;

/**
 * Times {@link DensitySolver#density}, with the solver's settings chosen beforehand.
 *
 * @param warmUp seconds of calls that are not counted, at least one call
 * @param repeats calls that are counted, as far as {@code longest} allows; at least one
 * @param longest seconds after which no further call is begun
 */
public record DensityTimer(double warmUp, int repeats, double longest) {

    private static final double WARM_UP_PART = 0.4;

    /** About so many seconds in all; at least two calls are made, however long they take. */
    public static DensityTimer within(double seconds, int repeats) {
        return new DensityTimer(WARM_UP_PART * seconds, repeats, (1 - WARM_UP_PART) * seconds);
    }

    /** Median over the repeats of the sites solved in a second. */
    public double siteUpdates(DensitySolver solver, double[] potential, double temperature) {
        final double[] density = new double[potential.length];
        final long start = System.nanoTime();
        do {
            solver.density(potential, temperature, density);
        } while (seconds(start) < warmUp);
        final double[] times = new double[repeats];
        final long first = System.nanoTime();
        int count = 0;
        while (count == 0 || count < repeats && seconds(first) < longest) {
            final long begin = System.nanoTime();
            solver.density(potential, temperature, density);
            times[count++] = seconds(begin);
        }
        Arrays.sort(times, 0, count);
        return potential.length / times[count / 2];
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) * 1e-9;
    }
}
