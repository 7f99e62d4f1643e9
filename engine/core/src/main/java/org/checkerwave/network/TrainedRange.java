package org.checkerwave.network;

/**
 * What a network was trained on, and therefore where its error is known.
 *
 * @param potential largest |v|
 * @param coldest lowest T/t
 * @param hottest highest T/t
 */
public record TrainedRange(double potential, double coldest, double hottest) {

    public boolean holds(double largestPotential, double temperature) {
        return largestPotential <= potential && temperature >= coldest && temperature <= hottest;
    }
}
