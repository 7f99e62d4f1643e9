package org.checkerwave.network;

/**
 * What a network was trained on, and therefore where its error is known.
 *
 * @param potential largest |v|
 * @param coldest lowest T/t
 * @param hottest highest T/t
 */
public record TrainedRange(double potential, double coldest, double hottest) {

    /** T/t was drawn from a range whose ends no draw quite meets: so much beyond the last draw still belongs to it. */
    private static final double SPARE = 0.015;

    public boolean holds(double largestPotential, double temperature) {
        return largestPotential <= potential && temperature >= (1 - SPARE) * coldest
                && temperature <= (1 + SPARE) * hottest;
    }
}
