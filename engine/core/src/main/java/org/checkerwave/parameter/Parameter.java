package org.checkerwave.parameter;

import java.util.Arrays;
import org.checkerwave.InvalidInput;

/**
 * The continuous parameters of a run, described once: sliders, tooltips, command-line options, the file schema and
 * the table in the documentation are all made from here. {@link #minimum()} and {@link #maximum()} are the range that
 * controls offer; the values that physics allows are those of {@link #check}.
 */
public enum Parameter {
    HOPPING("t", "t", "hopping", "energy", 1, 0.1, 4, Scale.LOGARITHMIC, Bound.POSITIVE,
            "Hopping of the electrons between neighbouring sites; the unit of energy while it is 1."),
    COUPLING("g", "g", "coupling", "energy/length", 1.5, 0.5, 4, Scale.LINEAR, Bound.ANY,
            "How strongly an electron on a site pulls on its displacement Q."),
    STIFFNESS("K", "K", "stiffness", "energy/length²", 1, 0.25, 4, Scale.LOGARITHMIC, Bound.POSITIVE,
            "Spring constant that holds each displacement near zero."),
    NEIGHBOR_STIFFNESS("kappa", "κ", "neighbour stiffness", "energy/length²", 0.18, 0, 0.24, Scale.LINEAR, Bound.ANY,
            "Spring between neighbouring displacements; favours the checkerboard, stable only below K/4."),
    MASS("m", "m", "mass", "energy·time²/length²", 1, 0.1, 10, Scale.LOGARITHMIC, Bound.POSITIVE,
            "Mass of a site's oscillator; its bare frequency is √(K/m)."),
    DAMPING("gamma", "γ", "damping", "1/time", 0.2, 0.01, 5, Scale.LOGARITHMIC, Bound.NOT_NEGATIVE,
            "Rate at which the bath takes up velocity; it gives back noise of the temperature T."),
    TIME_STEP("dt", "Δt", "time step", "time", 0.1, 0.005, 0.4, Scale.LOGARITHMIC, Bound.POSITIVE,
            "Time that one step advances; keep Δt·√(K/m) at 0.2 or below."),
    TEMPERATURE("T", "T", "temperature", "energy", 0.1, 0.02, 3, Scale.LOGARITHMIC, Bound.NOT_NEGATIVE,
            "Temperature of the electrons and of the lattice's bath, k_B = 1.");

    /** What physics allows, wider than the range of the controls. */
    private enum Bound { POSITIVE, NOT_NEGATIVE, ANY }

    private final String key;
    private final String symbol;
    private final String title;
    private final String unit;
    private final double defaultValue;
    private final double minimum;
    private final double maximum;
    private final Scale scale;
    private final Bound bound;
    private final String documentation;

    Parameter(String key, String symbol, String title, String unit, double defaultValue, double minimum, double maximum,
            Scale scale, Bound bound, String documentation) {
        this.key = key;
        this.symbol = symbol;
        this.title = title;
        this.unit = unit;
        this.defaultValue = defaultValue;
        this.minimum = minimum;
        this.maximum = maximum;
        this.scale = scale;
        this.bound = bound;
        this.documentation = documentation;
    }

    /** Name in files and on the command line, ASCII. */
    public String key() {
        return key;
    }

    /** Symbol as in the papers. */
    public String symbol() {
        return symbol;
    }

    public String title() {
        return title;
    }

    /** Unit in terms of energy, length and time, which are all 1 when t = 1. */
    public String unit() {
        return unit;
    }

    public double defaultValue() {
        return defaultValue;
    }

    public double minimum() {
        return minimum;
    }

    public double maximum() {
        return maximum;
    }

    public Scale scale() {
        return scale;
    }

    public String documentation() {
        return documentation;
    }

    /** Returns the value, or refuses one that physics does not allow. */
    public double check(double value) {
        final boolean allowed = Double.isFinite(value) && switch (bound) {
            case POSITIVE -> value > 0;
            case NOT_NEGATIVE -> value >= 0;
            case ANY -> true;
        };
        if (!allowed) {
            throw new InvalidInput("The " + title + " " + key + " is " + value + "; it must be a finite number"
                    + switch (bound) {
                        case POSITIVE -> " above 0.";
                        case NOT_NEGATIVE -> " not below 0.";
                        case ANY -> ".";
                    });
        }
        return value;
    }

    /** The parameter of that {@link #key()}. */
    public static Parameter ofKey(String key) {
        return Arrays.stream(values()).filter(p -> p.key.equals(key)).findFirst().orElseThrow(() -> new InvalidInput(
                "There is no parameter \"" + key + "\"; the parameters are "
                        + String.join(", ", Arrays.stream(values()).map(Parameter::key).toList()) + "."));
    }
}
