package org.checkerwave.app.picture;

import java.util.Arrays;
import java.util.Optional;
import org.checkerwave.InvalidInput;
import org.checkerwave.observable.LocalEnergy;
import org.checkerwave.simulation.Frame;

/** A field of a {@link Frame} that can be drawn. */
public enum FieldKind {
    /** φᵢ = (−1)^(x+y) (nᵢ − ½): uniform inside a domain, of opposite sign in the other kind of domain. */
    PHI("phi", "φ", "order parameter", "", true, true, 0, 0.5),
    DISPLACEMENT("Q", "Q", "displacement", "length", true, true, 0, 0),
    DENSITY("n", "n", "electron density", "", true, true, 0.5, 0.5),
    VELOCITY("v", "v", "velocity", "length/time", true, true, 0, 0),
    /** How many of a site's four bonds go to sites where φ has the other sign. */
    WALLS("walls", "∂", "bonds across walls", "", false, false, 0, 0),
    /** {@link LocalEnergy}. */
    LOCAL_ENERGY("energy", "e", "local energy", "energy", true, false, 0, 0),
    /** The domains by number, each in a colour of its own: {@link DomainColors}. */
    DOMAINS("domains", "D", "domains", "", false, false, 0, 0),
    /** Change of n a step, mean over the steps since the frame before. */
    CHANGE("change", "Δn", "change of n per step", "", true, true, 0, 0),
    /** n of the network that drives the run less the exact n in the same displacements. */
    NETWORK_ERROR("error", "δn", "network error of n", "", true, true, 0, 0);

    private final String key;
    private final String symbol;
    private final String label;
    private final String unit;
    private final boolean diverging;
    private final boolean staggered;
    private final double center;
    private final double sourceCenter;

    FieldKind(String key, String symbol, String label, String unit, boolean diverging, boolean staggered, double center,
            double sourceCenter) {
        this.key = key;
        this.symbol = symbol;
        this.label = label;
        this.unit = unit;
        this.diverging = diverging;
        this.staggered = staggered;
        this.center = center;
        this.sourceCenter = sourceCenter;
    }

    /** Name in files and on the command line, ASCII. */
    public String key() {
        return key;
    }

    /** Symbol as in the papers. */
    public String symbol() {
        return symbol;
    }

    /** What it is, in words. */
    public String label() {
        return label;
    }

    /** Unit in terms of length, time and energy; empty for a pure number. */
    public String unit() {
        return unit;
    }

    /** True if the values lie on both sides of {@link #center()}; otherwise from 0 up. */
    public boolean diverging() {
        return diverging;
    }

    /** True if order shows as a sign that alternates from site to site, which an average over sites would cancel. */
    public boolean staggered() {
        return staggered;
    }

    /** The value in the middle of a diverging colour map: 0, and ½ for the density. */
    public double center() {
        return center;
    }

    /** The range that the field cannot leave and fills: ±½ of φ, 0 to 1 of n; none for most. */
    public Optional<ValueRange> naturalRange() {
        return switch (this) {
            case PHI -> Optional.of(ValueRange.around(0, 0.5));
            case DENSITY -> Optional.of(new ValueRange(0, 1));
            case DOMAINS -> Optional.of(DomainColors.RANGE);
            case DISPLACEMENT, VELOCITY, WALLS, LOCAL_ENERGY, CHANGE, NETWORK_ERROR -> Optional.empty();
        };
    }

    /** The value of the source about which its sign alternates in checkerboard order. */
    double sourceCenter() {
        return sourceCenter;
    }

    /** The field of that {@link #key()}. */
    public static FieldKind ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst().orElseThrow(
                () -> new InvalidInput("There is no field \"" + key + "\"; the fields are "
                        + String.join(", ", Arrays.stream(values()).map(FieldKind::key).toList()) + "."));
    }
}
