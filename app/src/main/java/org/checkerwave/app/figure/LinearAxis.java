package org.checkerwave.app.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.ui.RectangleEdge;

/** A linear axis whose label is as long as there is room for. */
final class LinearAxis extends NumberAxis {

    private static final long serialVersionUID = 1;

    private final String[] names;

    /** @param names from the longest to the shortest */
    LinearAxis(String... names) {
        super(names[0]);
        this.names = names.clone();
    }

    /** Of the outermost ticks: the ends of the axis, which the original takes, may have many more digits. */
    @Override
    protected double estimateMaximumTickLabelWidth(Graphics2D graphics, TickUnit unit) {
        final double first = Math.ceil(getLowerBound() / unit.getSize()) * unit.getSize();
        final double last = Math.floor(getUpperBound() / unit.getSize()) * unit.getSize();
        return getTickLabelInsets().getLeft() + getTickLabelInsets().getRight()
                + Math.max(width(unit.valueToString(first), graphics), width(unit.valueToString(last), graphics));
    }

    private double width(String text, Graphics2D graphics) {
        return getTickLabelFont().getStringBounds(text, graphics.getFontRenderContext()).getWidth();
    }

    @Override
    protected AxisState drawLabel(String label, Graphics2D graphics, Rectangle2D plotArea, Rectangle2D area, RectangleEdge edge,
            AxisState state) {
        return super.drawLabel(label == null ? null : AxisLabel.fitting(names, graphics, getLabelFont(), area, edge), graphics,
                plotArea, area, edge, state);
    }
}
