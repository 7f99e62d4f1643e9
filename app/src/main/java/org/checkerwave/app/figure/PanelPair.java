package org.checkerwave.app.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;

/** Two charts of one x axis, one above the other: its numbers stand under the lower, the legend above the upper. */
final class PanelPair {

    /** Room for the labels of the y axes, in points, so that both plots begin at the same x. */
    private static final double LABELS = 66;
    /** What the upper chart leaves free below, and the lower one round it. */
    private static final RectangleInsets UPPER = new RectangleInsets(10, 10, 4, 18);
    private static final RectangleInsets LOWER = new RectangleInsets(4, 10, 10, 18);

    private final JFreeChart upper;
    private final JFreeChart lower;

    private PanelPair(JFreeChart upper, JFreeChart lower) {
        this.upper = upper;
        this.lower = lower;
    }

    /** Joins two charts, which belong to the pair from then on. */
    static PanelPair of(JFreeChart upper, JFreeChart lower) {
        final AxisSpace room = new AxisSpace();
        room.setLeft(LABELS);
        upper.getXYPlot().setFixedRangeAxisSpace(room);
        lower.getXYPlot().setFixedRangeAxisSpace(room);
        final ValueAxis shared = upper.getXYPlot().getDomainAxis();
        lower.getXYPlot().getDomainAxis().setRange(shared.getRange());
        shared.setLabel(null);
        shared.setTickLabelsVisible(false);
        lower.clearSubtitles();
        lower.setTitle((String) null);
        upper.setPadding(UPPER);
        lower.setPadding(LOWER);
        return new PanelPair(upper, lower);
    }

    void draw(Graphics2D graphics, double width, double upperHeight, double lowerHeight) {
        upper.draw(graphics, new Rectangle2D.Double(0, 0, width, upperHeight));
        lower.draw(graphics, new Rectangle2D.Double(0, upperHeight, width, lowerHeight));
    }
}
