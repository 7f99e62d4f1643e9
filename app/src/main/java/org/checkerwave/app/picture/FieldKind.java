package org.checkerwave.app.picture;

import java.util.Arrays;
import java.util.Optional;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;

/** A field of a {@link Frame} that can be drawn. */
public enum FieldKind {
    /** φᵢ = (−1)^(x+y) (nᵢ − ½): uniform inside a domain, of opposite sign in the other kind of domain. */
    PHI("phi", "φ", "order parameter", "", true, 0, 0.5),
    DISPLACEMENT("Q", "Q", "displacement", "length", true, 0, 0),
    DENSITY("n", "n", "electron density", "", false, 0.5, 0.5),
    VELOCITY("v", "v", "velocity", "length/time", true, 0, 0);

    private final String key;
    private final String symbol;
    private final String label;
    private final String unit;
    private final boolean signed;
    private final double center;
    private final double sourceCenter;

    FieldKind(String key, String symbol, String label, String unit, boolean signed, double center,
            double sourceCenter) {
        this.key = key;
        this.symbol = symbol;
        this.label = label;
        this.unit = unit;
        this.signed = signed;
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

    /** Unit in terms of length and time; empty for a pure number. */
    public String unit() {
        return unit;
    }

    /** True if the values lie on both sides of zero. */
    public boolean signed() {
        return signed;
    }

    /** The value in the middle of the colour map: 0, and ½ for the density. */
    public double center() {
        return center;
    }

    /** The range that the field cannot leave: ±½ of φ, 0 to 1 of n; none for Q and the velocity. */
    public Optional<ValueRange> naturalRange() {
        return switch (this) {
            case PHI -> Optional.of(ValueRange.around(0, 0.5));
            case DENSITY -> Optional.of(new ValueRange(0, 1));
            case DISPLACEMENT, VELOCITY -> Optional.empty();
        };
    }

    /** Writes the field's value at every site, in the index order of the lattice. */
    public void values(Frame frame, double[] out) {
        frame.lattice().requireField(out, label);
        System.arraycopy(source(frame), 0, out, 0, out.length);
        if (this == PHI) {
            final int width = frame.lattice().width();
            for (int i = 0; i < out.length; i++) {
                out[i] = SquareLattice.stagger(i % width, i / width) * (out[i] - sourceCenter);
            }
        }
    }

    /** The field's value at one site, given by its index. */
    public double value(Frame frame, int site) {
        final double raw = source(frame)[site];
        final int width = frame.lattice().width();
        return this == PHI ? SquareLattice.stagger(site % width, site / width) * (raw - sourceCenter) : raw;
    }

    /** The frame's own array that the field is read from. */
    double[] source(Frame frame) {
        return switch (this) {
            case PHI, DENSITY -> frame.density();
            case DISPLACEMENT -> frame.displacement();
            case VELOCITY -> frame.velocity();
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
