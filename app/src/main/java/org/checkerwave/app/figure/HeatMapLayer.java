package org.checkerwave.app.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Image;
import java.awt.Paint;
import org.checkerwave.app.picture.Numbers;
import org.checkerwave.app.picture.ScaleTicks;
import org.checkerwave.app.picture.ValueRange;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYDataImageAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Puts the colours of a heat map, and their scale beside them, into a chart. */
record HeatMapLayer(HeatMap map, FigureTheme theme, boolean compact) {

    private static final int DIGITS = 4;
    /** Along the longer side of the image of all cells, at least. */
    private static final int PIXELS = 640;
    private static final int STRIP_WIDTH = 12;
    /** Height of the numbers and the name under the plot in font sizes, beside which there is no scale. */
    private static final double UNDER_THE_PLOT = 2.8;

    private record Scale(HeatMap map) implements PaintScale {
        @Override
        public double getLowerBound() {
            return map.range().minimum();
        }

        @Override
        public double getUpperBound() {
            return map.range().maximum();
        }

        @Override
        public Paint getPaint(double value) {
            return new Color(map.colors().color(value, map.range()));
        }
    }

    /** So large that programs which smooth images smooth the cells' edges only. */
    private Image image() {
        return map.image(compact ? 1 : Math.ceilDiv(PIXELS, Math.max(map.columns(), map.rows())));
    }

    /** @param scale an axis in the style of the chart, which the scale of colours takes for its own */
    void addTo(JFreeChart chart, XYPlot plot, NumberAxis scale, Font font) {
        cover((NumberAxis) plot.getDomainAxis(), map.x1(), map.x2());
        cover((NumberAxis) plot.getRangeAxis(), map.y1(), map.y2());
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.getRenderer().addAnnotation(new XYDataImageAnnotation(image(), map.x1(), map.y1(), map.x2() - map.x1(),
                map.y2() - map.y1()), Layer.BACKGROUND);
        scale.setRange(map.range().minimum(), map.range().maximum());
        scale.setLabelFont(font);
        final PaintScaleLegend legend = new PaintScaleLegend(new Scale(map), scale);
        legend.setPosition(RectangleEdge.RIGHT);
        legend.setStripWidth(STRIP_WIDTH);
        legend.setStripOutlineVisible(true);
        legend.setStripOutlinePaint(theme.line());
        legend.setSubdivisionCount(map.colors().argb().length);
        legend.setBackgroundPaint(theme.ground());
        legend.setFrame(BlockBorder.NONE);
        legend.setMargin(new RectangleInsets(4, 8, UNDER_THE_PLOT * font.getSize(), 2));
        chart.addSubtitle(legend);
    }

    /** With at least five numbers, in a small figure at least two. */
    private void cover(NumberAxis axis, double from, double to) {
        axis.setRange(from, to);
        final double[] ticks = ScaleTicks.of(new ValueRange(from, to)).values();
        axis.setTickUnit(new NumberTickUnit((compact ? 2 : 1) * (ticks[1] - ticks[0])) {
            private static final long serialVersionUID = 1;

            @Override
            public String valueToString(double value) {
                return Numbers.compact(value, DIGITS);
            }
        });
    }
}
