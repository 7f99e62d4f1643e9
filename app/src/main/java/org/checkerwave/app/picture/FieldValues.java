package org.checkerwave.app.picture;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;

/**
 * A field at one moment.
 *
 * @param frame that it belongs to
 * @param source its values before the sign of φ is made uniform, in the index order of the lattice; without values where the
 *     field is {@link #missing}
 * @param steps how many steps a change is the mean of; 0 for all other fields
 */
public record FieldValues(FieldKind kind, Frame frame, double[] source, long steps) {

    private static final double[] NONE = {};

    /** A field that is not known in this frame. */
    public static FieldValues missing(FieldKind kind, Frame frame) {
        return new FieldValues(kind, frame, NONE, 0);
    }

    /** How far the frame's n is from the exact n. @param exact n of the frame's displacements and temperature */
    public static FieldValues error(Frame frame, double[] exact) {
        frame.lattice().requireField(exact, "n");
        final double[] error = new double[exact.length];
        Arrays.setAll(error, i -> frame.density()[i] - exact[i]);
        return new FieldValues(FieldKind.NETWORK_ERROR, frame, error, 0);
    }

    /** Whether there is nothing to show, such as a change without a frame before. */
    public boolean missing() {
        return source.length == 0;
    }

    /** The same in an array of its own. */
    public FieldValues copy() {
        return new FieldValues(kind, frame, source.clone(), steps);
    }

    public SquareLattice lattice() {
        return frame.lattice();
    }

    /** The value at one site, given by its index; NaN where the field is missing. */
    public double at(int site) {
        final int width = lattice().width();
        if (missing()) {
            return Double.NaN;
        }
        return kind == FieldKind.PHI
                ? SquareLattice.stagger(site % width, site / width) * (source[site] - kind.sourceCenter()) : source[site];
    }
}
