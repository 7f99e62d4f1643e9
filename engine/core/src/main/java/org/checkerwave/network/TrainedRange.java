package org.checkerwave.network;

import org.checkerwave.InvalidInput;

/**
 * What a network was trained on, and therefore where its error is known.
 *
 * @param potential largest |v|
 * @param coldest lowest T/t
 * @param hottest highest T/t
 */
public record TrainedRange(double potential, double coldest, double hottest) {

    public TrainedRange {
        if (!(potential >= 0 && potential < Double.POSITIVE_INFINITY && coldest >= 0 && coldest <= hottest
                && hottest < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput("A network cannot have been trained on |v| up to " + potential + " and T/t from " + coldest
                    + " to " + hottest + "; restore its file from a backup or train it again.");
        }
    }

    public boolean holds(double largestPotential, double temperature) {
        return largestPotential <= potential && temperature >= coldest && temperature <= hottest;
    }
}
