package org.checkerwave.benchmark;

import org.checkerwave.electrons.DensitySolver;

/**
 * Times {@link DensitySolver#density}, with the solver's settings chosen beforehand. Calls are counted only from when they
 * get no faster: until the virtual machine has compiled a solver it is slower by orders of magnitude, and compiling takes
 * long where other programs run.
 *
 * @param warmUp seconds of calls that are not counted, at the least
 * @param repeats calls that are counted, as far as {@code longest} allows; at least three
 * @param longest seconds after which no further call is begun
 */
public record DensityTimer(double warmUp, int repeats, double longest) {

    private static final double WARM_UP_PART = 0.4;
    private static final int FEWEST = 3;
    /** So many calls that are not faster than the fastest before end the warm-up. */
    private static final int SETTLED = 12;
    private static final double FASTER = 0.95;
    /** Seconds of warm-up at the most, lest a slow solver settles only after many calls. */
    private static final double LONGEST_WARM_UP = 4;

    /** About so many seconds in all, or as many as it takes until calls get no faster. */
    public static DensityTimer within(double seconds, int repeats) {
        return new DensityTimer(WARM_UP_PART * seconds, repeats, (1 - WARM_UP_PART) * seconds);
    }

    /** Sites solved in a second by the fastest call: other programs only ever make one slower. */
    public double siteUpdates(DensitySolver solver, double[] potential, double temperature) {
        final double[] density = new double[potential.length];
        return potential.length / fastest(() -> solver.density(potential, temperature, density));
    }

    /** Seconds of the fastest counted call. */
    double fastest(Runnable call) {
        warmUp(call);
        double fastest = Double.POSITIVE_INFINITY;
        final long first = System.nanoTime();
        for (int count = 0; count < FEWEST || (count < repeats && seconds(first) < longest); count++) {
            final long begin = System.nanoTime();
            call.run();
            fastest = Math.min(fastest, seconds(begin));
        }
        return fastest;
    }

    private void warmUp(Runnable call) {
        final long start = System.nanoTime();
        double fastest = Double.POSITIVE_INFINITY;
        int since = 0;
        while (seconds(start) < warmUp || (since < SETTLED && seconds(start) < LONGEST_WARM_UP)) {
            final long begin = System.nanoTime();
            call.run();
            final double time = seconds(begin);
            since = time < FASTER * fastest ? 0 : since + 1;
            fastest = Math.min(fastest, time);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) * 1e-9;
    }
}
