package org.checkerwave.app.model;

import java.util.List;
import java.util.Optional;

/**
 * What is shown of a site under the probe.
 *
 * @param title site and moment
 * @param values of the site
 * @param runColumn what the run's values are headed with: its solver
 * @param displacement Q round the site
 * @param sensitivities ∂n/∂Q of the exact solver and then of the network, with one scale; none before they are found
 * @param notes sentences on what is shown
 */
public record ProbeCard(String title, String runColumn, List<Value> values, ProbeMap displacement,
        List<ProbeMap> sensitivities, List<String> notes) {

    /**
     * One quantity.
     *
     * @param unit empty for a pure number
     * @param run as the run has it
     * @param exact as the exact solver has it, and how far the run is off; empty before it is found or where both are the same
     */
    public record Value(String symbol, String unit, String run, Optional<Against> exact) {
    }

    /** A value to compare with. */
    public record Against(String value, String difference) {
    }

    /**
     * A small picture of the surroundings, the site in the middle.
     *
     * @param title what its colours stand for
     * @param radius from the middle to the border, in sites
     * @param seen from the middle to the last site that the network sees; 0 without a network
     * @param argb (2 radius + 1)² colours, row by row
     * @param scale its colours
     * @param words the same in words
     */
    public record ProbeMap(String title, int radius, int seen, int[] argb, Scale scale, String words) {

        public int side() {
            return 2 * radius + 1;
        }
    }

    /**
     * The colours of a map.
     *
     * @param argb from the lowest value to the highest
     * @param ticks values at equal distances from the lowest to the highest
     * @param note how to read it
     */
    public record Scale(int[] argb, List<String> ticks, String note) {
    }
}
