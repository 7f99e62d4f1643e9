package org.checkerwave.app.figure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.checkerwave.observable.PowerLawFit;

/** The law L½ = a t^z by which the domains of a run grow, where it can be told. */
public final class GrowthLaw {

    /** Growth is fitted from here on, when domains have formed. */
    public static final double FIT_FROM = 20;
    /** Beyond this part of the lattice a domain feels the period. */
    private static final double LONGEST = 0.25;
    /** Times less than this factor apart tell no exponent. */
    private static final double SPAN = 2;

    private GrowthLaw() {
    }

    /**
     * Fits from t = {@value #FIT_FROM} until the domains reach a quarter of the lattice.
     *
     * @param time rising
     * @param length L½ in lattice constants, one for each time; NaN in a single domain
     * @param latticeSize smaller side of the lattice
     * @return empty where these times do not span a factor of two
     */
    public static Optional<PowerLawFit> of(double[] time, double[] length, int latticeSize) {
        final int[] growing = IntStream.range(0, time.length).filter(i -> time[i] > FIT_FROM)
                .takeWhile(i -> length[i] <= LONGEST * latticeSize).toArray();
        if (growing.length == 0 || time[growing[growing.length - 1]] < SPAN * time[growing[0]]) {
            return Optional.empty();
        }
        return PowerLawFit.of(at(growing, time), at(growing, length), FIT_FROM, Double.POSITIVE_INFINITY);
    }

    private static double[] at(int[] indices, double[] values) {
        return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
    }
}
