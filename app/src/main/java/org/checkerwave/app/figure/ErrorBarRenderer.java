package org.checkerwave.app.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;

/**
 * Lines, which break where y is NaN, and marks with vertical error bars; a bar that reaches 0 on a logarithmic axis goes
 * down to its lower end.
 */
final class ErrorBarRenderer extends XYLineAndShapeRenderer {

    private static final long serialVersionUID = 1;
    private static final BasicStroke STROKE = new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    /** Half the width of the bar's ends, in points. */
    private static final double END = 2.5;
    /** Bars of a line are at least this part of the x axis apart. */
    private static final double APART = 1.0 / 40;

    private static final Shape LONE = new Ellipse2D.Double(-2.5, -2.5, 5, 5);

    private final Map<Integer, double[]> errors = new HashMap<>();

    ErrorBarRenderer() {
        super(true, false);
    }

    /** @param values as many as the series has points, or none */
    void setErrors(int series, double[] values) {
        errors.put(series, values);
    }

    /** Errors of the chosen points of a curve; NaN for those of a line that would be too crowded. */
    static double[] errors(Figure figure, Curve curve, int[] chosen) {
        if (curve.error().length == 0) {
            return curve.error();
        }
        final double[] errors = Thinning.values(chosen, curve.error());
        if (curve.style() == Curve.Style.LINE && chosen.length > 1) {
            final double[] x = Arrays.stream(Thinning.points(chosen, curve.x(), curve.y())[0]).map(figure.x()::position)
                    .toArray();
            double last = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < x.length; i++) {
                if (x[i] - last < APART * (x[x.length - 1] - x[0])) {
                    errors[i] = Double.NaN;
                } else if (chosen[i] != Thinning.BREAK) {
                    last = x[i];
                }
            }
        }
        return errors;
    }

    /** A point that no line reaches is a dot. */
    @Override
    public boolean getItemShapeVisible(int series, int item) {
        return super.getItemShapeVisible(series, item) || isAlone(getPlot().getDataset(), series, item);
    }

    @Override
    public Shape getItemShape(int series, int item) {
        return super.getItemShapeVisible(series, item) ? super.getItemShape(series, item) : LONE;
    }

    private static boolean isAlone(XYDataset data, int series, int item) {
        return (item == 0 || Double.isNaN(data.getYValue(series, item - 1)))
                && (item >= data.getItemCount(series) - 1 || Double.isNaN(data.getYValue(series, item + 1)));
    }

    @Override
    public Range findRangeBounds(XYDataset data) {
        Range range = super.findRangeBounds(data);
        final boolean logarithmic = getPlot() != null && getPlot().getRangeAxis() instanceof LogAxis;
        for (final Map.Entry<Integer, double[]> entry : errors.entrySet()) {
            for (int i = 0; i < entry.getValue().length; i++) {
                final double y = data.getYValue(entry.getKey(), i);
                final double error = entry.getValue()[i];
                if (Double.isFinite(error)) {
                    range = Range.expandToInclude(range, y + error);
                    range = logarithmic && y <= error ? range : Range.expandToInclude(range, y - error);
                }
            }
        }
        return range;
    }

    @Override
    public void drawItem(Graphics2D graphics, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot,
            ValueAxis domain, ValueAxis range, XYDataset data, int series, int item, CrosshairState crosshair, int pass) {
        final double[] own = errors.getOrDefault(series, new double[0]);
        if (isLinePass(pass) && item < own.length && Double.isFinite(own[item])) {
            final double y = data.getYValue(series, item);
            graphics.setPaint(getItemPaint(series, item));
            graphics.setStroke(STROKE);
            final double x = domain.valueToJava2D(data.getXValue(series, item), area, RectangleEdge.BOTTOM);
            final double low = Math.max(y - own[item], range.getLowerBound());
            final double bottom = range.valueToJava2D(low, area, RectangleEdge.LEFT);
            final double top = range.valueToJava2D(y + own[item], area, RectangleEdge.LEFT);
            graphics.draw(new Line2D.Double(x, bottom, x, top));
            for (final double end : new double[] {bottom, top}) {
                graphics.draw(new Line2D.Double(x - END, end, x + END, end));
            }
        }
        super.drawItem(graphics, state, area, info, plot, domain, range, data, series, item, crosshair, pass);
    }
}
