package org.checkerwave.app.figure;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.DefaultDrawingSupplier;

/**
 * What tells the curves of a figure apart without their colour: lines by their breaks, marks and dots by their shape. Curves of
 * one style take the signs in turn; a curve without a name has the sign of the one before it, to which it belongs.
 */
final class CurveSigns {

    private static final float WIDTH = 1.6f;
    /** Lengths of line and gap in turn, in points. */
    private static final List<float[]> BREAKS = List.of(new float[0], new float[] {9, 5}, new float[] {1.5f, 4},
            new float[] {9, 4, 1.5f, 4}, new float[] {18, 4}, new float[] {9, 4, 1.5f, 4, 1.5f, 4}, new float[] {4, 3},
            new float[] {18, 4, 4, 4});
    private static final double DOT = 1.2;
    private static final double FINE = 0.45;
    private static final double ARM = 2.2;
    private static final List<Shape> DOTS = List.of(new Rectangle2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT), cross(0), cross(45),
            ring());

    private CurveSigns() {
    }

    /** Which sign of its style a curve takes. */
    static int number(List<Curve> curves, Curve curve) {
        return Math.max(0, named(curves.subList(0, curves.indexOf(curve) + 1), curve.style()) - 1);
    }

    private static int named(List<Curve> curves, Curve.Style style) {
        return (int) curves.stream().filter(other -> other.style() == style && !other.name().isEmpty()).count();
    }

    static BasicStroke line(int number) {
        final float[] breaks = BREAKS.get(number % BREAKS.size());
        return breaks.length == 0 ? new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, breaks, 0);
    }

    static Shape mark(int number) {
        final Shape[] shapes = DefaultDrawingSupplier.createStandardSeriesShapes();
        return shapes[number % shapes.length];
    }

    static Shape dot(int number) {
        return DOTS.get(number % DOTS.size());
    }

    private static Shape cross(double degrees) {
        final Path2D cross = new Path2D.Double(new Rectangle2D.Double(-ARM, -FINE, 2 * ARM, 2 * FINE));
        cross.append(new Rectangle2D.Double(-FINE, -ARM, 2 * FINE, 2 * ARM), false);
        cross.transform(AffineTransform.getRotateInstance(Math.toRadians(degrees)));
        return cross;
    }

    private static Shape ring() {
        final Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Rectangle2D.Double(-ARM, -ARM, 2 * ARM, 2 * ARM), false);
        ring.append(new Rectangle2D.Double(-ARM + 2 * FINE, -ARM + 2 * FINE, 2 * ARM - 4 * FINE, 2 * ARM - 4 * FINE), false);
        return ring;
    }
}
