package org.checkerwave.brush;

import java.util.Arrays;
import java.util.Locale;
import org.checkerwave.InvalidInput;

/** What a brush does to a site that it covers, and what its strength means. */
public enum Tool {
    /** Q ← Q + strength · (−1)^(x+y). */
    DISPLACE(-10, 10, 1),
    /** Q ← strength · (−1)^(x+y). */
    ORDER(-10, 10, 2),
    /** Q ← −Q, Q̇ ← −Q̇: about Q = 0, where the Hamiltonian is symmetric, since n(−Q) = 1 − n(Q). */
    FLIP(0, 0, 0),
    /** Q̇ normal with variance strength/m: the velocities of the temperature {@code strength}. */
    HEAT(0, 20, 1),
    /** Q̇ ← strength · Q̇. */
    COOL(0, 1, 0),
    /** Q normal with standard deviation strength, as in the disordered initial state. */
    ERASE(0, 10, 1.5),
    /** Q stays where it is from now on, Q̇ = 0. */
    PIN(0, 0, 0),
    /** Ends {@link #PIN}. */
    UNPIN(0, 0, 0);

    private final double low;
    private final double high;
    private final double normal;

    Tool(double low, double high, double normal) {
        this.low = low;
        this.high = high;
        this.normal = normal;
    }

    /** Name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Tool ofKey(String key) {
        return Arrays.stream(values()).filter(tool -> tool.key().equals(key)).findFirst()
                .orElseThrow(() -> new InvalidInput("There is no brush \"" + key + "\"; choose one of "
                        + String.join(", ", Arrays.stream(values()).map(Tool::key).toList()) + "."));
    }

    /** Whether its strength means anything. */
    public boolean hasStrength() {
        return low < high;
    }

    /** Weakest strength that a slider offers. */
    public double low() {
        return low;
    }

    /** Strongest strength that a slider offers; files may ask for more. */
    public double high() {
        return high;
    }

    /** Strength to begin with. */
    public double normal() {
        return normal;
    }

    /** Whether it changes velocities alone, which overdamped motion has none of. */
    public boolean actsOnVelocities() {
        return this == HEAT || this == COOL;
    }

    void requireStrength(double strength) {
        if (!Double.isFinite(strength)) {
            throw new InvalidInput("A brush of strength " + strength + " cannot paint; give finite numbers.");
        }
        if ((this == HEAT || this == ERASE) && strength < 0) {
            throw new InvalidInput("The strength of the brush " + key() + " is " + strength + "; it must not be below 0.");
        }
        if (this == COOL && !(strength >= 0 && strength <= 1)) {
            throw new InvalidInput("The brush cool multiplies velocities by its strength, " + strength
                    + "; choose it between 0 and 1.");
        }
    }
}
