package org.checkerwave.network;

import java.util.Map;
import java.util.TreeMap;

/**
 * What was measured of a trained network.
 *
 * @param errors rms error of n on held-out trajectories by region, such as "default"
 * @param symmetry largest deviation of n over D4 × Z2 with translations, NaN where not measured
 * @param speed site updates a second on the machine that measured, NaN where not measured
 */
public record Measured(Map<String, Double> errors, double symmetry, double speed) {

    public static final Measured NOTHING = new Measured(Map.of(), Double.NaN, Double.NaN);

    private static final String SYMMETRY = "symmetry";
    private static final String SPEED = "speed";

    public Measured {
        errors = Map.copyOf(errors);
    }

    /** As numbers of a file; what was not measured is left out. */
    Map<String, Double> checks() {
        final Map<String, Double> checks = new TreeMap<>(Map.of(SYMMETRY, symmetry, SPEED, speed));
        checks.values().removeIf(value -> value.isNaN());
        return checks;
    }

    static Measured of(Map<String, Double> errors, Map<String, Double> checks) {
        return new Measured(errors, checks.getOrDefault(SYMMETRY, Double.NaN), checks.getOrDefault(SPEED, Double.NaN));
    }
}
