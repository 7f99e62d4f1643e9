package org.checkerwave.app.picture;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.DomainWalls;
import org.checkerwave.observable.LocalEnergy;
import org.checkerwave.observable.StaggeredOrder;
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
    LOCAL_ENERGY("energy", "e", "local energy", "energy", true, false, 0, 0);

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

    /** The range that the field cannot leave and fills: ±½ of φ, 0 to 1 of n; none for the others. */
    public Optional<ValueRange> naturalRange() {
        return switch (this) {
            case PHI -> Optional.of(ValueRange.around(0, 0.5));
            case DENSITY -> Optional.of(new ValueRange(0, 1));
            case DISPLACEMENT, VELOCITY, WALLS, LOCAL_ENERGY -> Optional.empty();
        };
    }

    /** Writes the field's value at every site, in the index order of the lattice. */
    public void values(Frame frame, double[] out) {
        final SquareLattice lattice = frame.lattice();
        lattice.requireField(out, label);
        switch (this) {
            case PHI -> StaggeredOrder.field(lattice, frame.density(), out);
            case DISPLACEMENT -> System.arraycopy(frame.displacement(), 0, out, 0, out.length);
            case DENSITY -> System.arraycopy(frame.density(), 0, out, 0, out.length);
            case VELOCITY -> System.arraycopy(frame.velocity(), 0, out, 0, out.length);
            case WALLS -> {
                final double[] order = new double[out.length];
                StaggeredOrder.field(lattice, frame.density(), order);
                DomainWalls.map(lattice, order, out);
            }
            case LOCAL_ENERGY -> LocalEnergy.field(lattice, frame.parameters().model(), frame.displacement(),
                    frame.density(), frame.velocity(), out);
        }
    }

    /** The field's value at one site, given by its index. */
    public double value(Frame frame, int site) {
        final int width = frame.lattice().width();
        return switch (this) {
            case PHI -> SquareLattice.stagger(site % width, site / width) * (frame.density()[site] - sourceCenter);
            case DISPLACEMENT -> frame.displacement()[site];
            case DENSITY -> frame.density()[site];
            case VELOCITY -> frame.velocity()[site];
            case WALLS -> brokenBonds(frame, site % width, site / width);
            case LOCAL_ENERGY -> LocalEnergy.at(frame.lattice(), frame.parameters().model(), frame.displacement(),
                    frame.density(), frame.velocity(), site);
        };
    }

    private static int brokenBonds(Frame frame, int x, int y) {
        final SquareLattice lattice = frame.lattice();
        final boolean here = PHI.value(frame, lattice.site(x, y)) >= 0;
        return (int) IntStream.of(lattice.site(x - 1, y), lattice.site(x + 1, y), lattice.site(x, y - 1), lattice.site(x, y + 1))
                .filter(neighbor -> PHI.value(frame, neighbor) >= 0 != here).count();
    }

    /**
     * The field at every site before its sign is made uniform: the frame's own array, or one that is computed.
     *
     * @param buffer filled and returned if it is computed and has the right length; see {@link #stored()}
     */
    double[] source(Frame frame, double[] buffer) {
        return switch (this) {
            case PHI, DENSITY -> frame.density();
            case DISPLACEMENT -> frame.displacement();
            case VELOCITY -> frame.velocity();
            case WALLS, LOCAL_ENERGY -> {
                final double[] computed = buffer.length == frame.lattice().sites() ? buffer
                        : new double[frame.lattice().sites()];
                values(frame, computed);
                yield computed;
            }
        };
    }

    /** Whether {@link #source} is the frame's own array. */
    boolean stored() {
        return this != WALLS && this != LOCAL_ENERGY;
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
