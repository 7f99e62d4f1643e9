package org.checkerwave.app.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.RangeType;
import org.jfree.data.xy.DefaultXYDataset;

/** Makes a chart of a figure. Every chart is new, so charts can be made and drawn on any thread. */
final class ChartBuilder {

    private static final int TITLE_SIZE = 15;
    private static final int LABEL_SIZE = 13;
    private static final int TICK_SIZE = 12;
    private static final int COMPACT_SIZE = 11;
    private static final float BROAD_WIDTH = 5;
    private static final float MARK_WIDTH = 1.3f;
    /** Room round tick labels of a linear axis; it sets how many there are. */
    private static final double SPARSE = 14;
    /** Finer than any curve. */
    private static final BasicStroke GUIDE = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
            new float[] {3, 3}, 0);

    private final Figure figure;
    private final FigureTheme theme;
    private final boolean compact;

    /** @param compact for a small figure: no title, short labels */
    ChartBuilder(Figure figure, FigureTheme theme, boolean compact) {
        this.figure = figure;
        this.theme = theme;
        this.compact = compact;
    }

    JFreeChart build() {
        // Otherwise turned labels are drawn as outlines, which no longer are text in SVG.
        TextUtils.setUseDrawRotatedStringWorkaround(false);
        final DefaultXYDataset data = new DefaultXYDataset();
        final ErrorBarRenderer lines = new ErrorBarRenderer();
        final List<String> names = new ArrayList<>();
        for (final Guide guide : figure.guides()) {
            final double[] x = {guide.x1(), guide.x2()};
            final double[] y = {guide.y1(), guide.y2()};
            names.add(guide.name());
            add(data, lines, guide.name(), Thinning.points(Thinning.shown(figure, x, y), x, y));
            lines.setSeriesPaint(data.getSeriesCount() - 1, theme.line());
            lines.setSeriesStroke(data.getSeriesCount() - 1, GUIDE);
        }
        for (final Curve curve : figure.curves()) {
            final int[] chosen = chosen(curve);
            names.add(curve.name());
            add(data, lines, curve.name(), Thinning.points(chosen, curve.x(), curve.y()));
            lines.setSeriesPaint(data.getSeriesCount() - 1, theme.of(curve.hue()));
            style(curve, data.getSeriesCount() - 1, lines);
            lines.setErrors(data.getSeriesCount() - 1, ErrorBarRenderer.errors(figure, curve, chosen));
        }
        lines.setLegendItemLabelGenerator((_, series) -> names.get(series));
        lines.setDrawSeriesLineAsPath(true);
        lines.setLegendLine(compact ? new Line2D.Double(-12, 0, 12, 0) : new Line2D.Double(-17, 0, 17, 0));
        final XYPlot plot = new XYPlot(data, axis(figure.x(), true), axis(figure.y(), false), lines);
        style(plot);
        final JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(theme.ground());
        chart.setPadding(compact ? new RectangleInsets(2, 2, 2, 8) : new RectangleInsets(10, 10, 10, 18));
        addTitles(chart, plot);
        figure.heatMap().ifPresent(map -> {
            final Axis scale = Axis.linear(map.label(), map.symbol());
            new HeatMapLayer(map, theme, compact).addTo(chart, plot, (NumberAxis) axis(scale, false),
                    font(Font.PLAIN, compact ? COMPACT_SIZE : LABEL_SIZE));
        });
        return chart;
    }

    private void style(Curve curve, int series, XYLineAndShapeRenderer lines) {
        final int number = CurveSigns.number(figure.curves(), curve);
        switch (curve.style()) {
            case LINE -> lines.setSeriesStroke(series, CurveSigns.line(number));
            case DASHED -> lines.setSeriesStroke(series, CurveSigns.line(1));
            case DOTTED -> lines.setSeriesStroke(series, CurveSigns.line(2));
            case DASH_DOTTED -> lines.setSeriesStroke(series, CurveSigns.line(3));
            case BROAD -> lines.setSeriesStroke(series,
                    new BasicStroke(BROAD_WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            case MARKS -> {
                lines.setSeriesStroke(series, CurveSigns.line(0));
                marks(series, lines, CurveSigns.mark(number));
            }
            case DOTS -> {
                lines.setSeriesLinesVisible(series, false);
                marks(series, lines, CurveSigns.dot(number));
            }
            case POINTS -> {
                lines.setSeriesLinesVisible(series, false);
                marks(series, lines, CurveSigns.mark(number));
                lines.setSeriesShapesFilled(series, false);
                lines.setSeriesOutlineStroke(series, new BasicStroke(MARK_WIDTH));
            }
        }
    }

    private static void marks(int series, XYLineAndShapeRenderer lines, Shape shape) {
        lines.setSeriesShapesVisible(series, true);
        lines.setSeriesShape(series, shape);
    }

    private static void add(DefaultXYDataset data, XYLineAndShapeRenderer lines, String name, double[][] points) {
        final int series = data.getSeriesCount();
        // By their numbers: of two series of one name the set would keep the later alone.
        data.addSeries(Integer.valueOf(series), points);
        lines.setSeriesVisibleInLegend(series, !name.isEmpty());
    }

    private int[] chosen(Curve curve) {
        return switch (curve.style()) {
            case DOTS, POINTS -> Thinning.shown(figure, curve.x(), curve.y());
            case LINE, DASHED, DOTTED, DASH_DOTTED, BROAD, MARKS -> curve.error().length > 0 ? Thinning.joined(figure, curve.x(), curve.y())
                    : Thinning.thinned(figure, curve.x(), curve.y());
        };
    }

    private ValueAxis axis(Axis described, boolean horizontal) {
        final String[] names = compact && !horizontal ? new String[] {described.shortLabel(), described.symbol()}
                : new String[] {described.label(), described.shortLabel(), described.symbol()};
        final ValueAxis axis = described.logarithmic() ? new DecadeAxis(described.whole(), names) : linear(described, names);
        axis.setLowerMargin(described.fromZero() ? 0 : 0.02);
        axis.setUpperMargin(0.04);
        axis.setLabelFont(font(Font.PLAIN, compact ? COMPACT_SIZE : LABEL_SIZE));
        axis.setTickLabelFont(font(Font.PLAIN, compact ? COMPACT_SIZE : TICK_SIZE));
        axis.setLabelPaint(theme.text());
        axis.setTickLabelPaint(theme.text());
        axis.setAxisLinePaint(theme.line());
        axis.setTickMarkPaint(theme.line());
        axis.setTickMarkInsideLength(0);
        axis.setTickMarkOutsideLength(5);
        axis.setMinorTickMarksVisible(described.logarithmic());
        axis.setMinorTickMarkOutsideLength(3);
        final double room = compact ? SPARSE / 2 : SPARSE;
        axis.setTickLabelInsets(horizontal ? new RectangleInsets(3, room, 3, room) : new RectangleInsets(room, 5, room, 5));
        axis.setLabelInsets(compact ? RectangleInsets.ZERO_INSETS : new RectangleInsets(4, 2, 4, 2));
        return axis;
    }

    private static NumberAxis linear(Axis described, String... names) {
        final NumberAxis axis = new LinearAxis(names);
        axis.setAutoRangeIncludesZero(described.fromZero());
        axis.setAutoRangeMinimumSize(described.leastSpan());
        if (described.symbol().equals(Figures.TIME_SYMBOL)) {
            // There is no time before 0, also where the least span is wider than the data.
            axis.setRangeType(RangeType.POSITIVE);
        }
        final DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setMinusSign('−');
        axis.setStandardTickUnits(new NumberTickUnitSource(described.whole(), new DecimalFormat("0.######", symbols)));
        return axis;
    }

    private void style(XYPlot plot) {
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(theme.ground());
        plot.setDomainGridlinePaint(theme.grid());
        plot.setRangeGridlinePaint(theme.grid());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setOutlineVisible(true);
        plot.setOutlinePaint(theme.line());
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    private void addTitles(JFreeChart chart, XYPlot plot) {
        final LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(font(Font.PLAIN, compact ? COMPACT_SIZE : TICK_SIZE));
        legend.setItemPaint(theme.text());
        legend.setBackgroundPaint(theme.ground());
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemLabelPadding(compact ? new RectangleInsets(1, 3, 1, 7) : new RectangleInsets(2, 4, 2, 14));
        chart.addSubtitle(legend);
        if (!figure.title().isEmpty() && !compact) {
            final TextTitle title = new TextTitle(figure.title(), font(Font.BOLD, TITLE_SIZE));
            title.setPaint(theme.text());
            title.setHorizontalAlignment(HorizontalAlignment.LEFT);
            title.setPadding(2, 4, 2, 4);
            chart.setTitle(title);
        }
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
