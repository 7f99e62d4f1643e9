package org.checkerwave.observable;

import java.util.Optional;
import java.util.stream.IntStream;

/** The law L½ = a t^z by which the domains of a run, or of the mean over runs, grow, where it can be told. */
public final class GrowthLaw {

    /** Growth is usually fitted after this time, when domains have formed. */
    public static final double FIT_FROM = 20;
    /** Beyond this part of the lattice a domain feels the period. */
    private static final double LONGEST = 0.25;
    /** Times less than this factor apart tell no exponent. */
    private static final double SPAN = 2;

    /** Times of free growth, the ends left out. */
    public record Window(double from, double to) {
    }

    private GrowthLaw() {
    }

    /** The fit of a single run from t = {@value #FIT_FROM} on; empty where it has no {@link #window}. */
    public static Optional<PowerLawFit> of(double[] time, double[] length, int latticeSize) {
        return window(time, length, FIT_FROM, latticeSize)
                .flatMap(window -> PowerLawFit.of(time, length, window.from(), window.to()));
    }

    /**
     * From a time on until the domains reach a quarter of the lattice, or have no length any more.
     *
     * @param time rising
     * @param length L½ in lattice constants, one for each time; NaN in a single domain
     * @param latticeSize smaller side of the lattice
     * @return empty where these times do not span a factor of two
     */
    public static Optional<Window> window(double[] time, double[] length, double from, int latticeSize) {
        final int[] growing = IntStream.range(0, time.length).filter(i -> time[i] > from)
                .takeWhile(i -> length[i] <= LONGEST * latticeSize).toArray();
        if (growing.length == 0 || time[growing[growing.length - 1]] < SPAN * time[growing[0]]) {
            return Optional.empty();
        }
        return Optional.of(new Window(from, Math.nextUp(time[growing[growing.length - 1]])));
    }
}
