package org.checkerwave.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Error bars, found as pixels where they must stand. */
class ErrorBarRendererTest {

    private static final int BLUE = Hue.BLUE.rgb(false);

    @TempDir
    private Path folder;

    /** Three points; the bar of the second reaches below 0, the third has none. */
    private static Figure figure(boolean logarithmic, Curve.Style style) {
        return new Figure("", Axis.linear("x", "x"), logarithmic ? Axis.logarithmic("y", "y") : Axis.linear("y", "y"),
                List.of(new Curve("c", Hue.BLUE, new double[] {1, 2, 3}, new double[] {10, 1, 5}, style,
                        new double[] {4, 1.5, Double.NaN})), List.of());
    }

    /** Values of y at the lowest and highest pixel of the curve's colour, some points to the right of its point: the bar's ends. */
    private static double[] ends(Figure figure, double x) {
        final JFreeChart chart = new ChartBuilder(figure, FigureTheme.of(false), true).build();
        final int scale = 4;
        final BufferedImage image = new BufferedImage(400 * scale, 300 * scale, BufferedImage.TYPE_INT_RGB);
        final ChartRenderingInfo info = new ChartRenderingInfo();
        final var graphics = image.createGraphics();
        graphics.scale(scale, scale);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, 400, 300), info);
        final Rectangle2D area = info.getPlotInfo().getDataArea();
        final int column = (int) (scale * (chart.getXYPlot().getDomainAxis().valueToJava2D(x, area, RectangleEdge.BOTTOM) + 2));
        final int[] rows = IntStream.range((int) (scale * area.getMinY()), (int) (scale * area.getMaxY()))
                .filter(row -> (image.getRGB(column, row) & 0xFFFFFF) == BLUE).toArray();
        final ValueAxis axis = chart.getXYPlot().getRangeAxis();
        return rows.length == 0 ? new double[0] : Arrays.stream(new int[] {rows[rows.length - 1], rows[0]})
                .mapToDouble(row -> axis.java2DToValue((row + 0.5) / scale, area, RectangleEdge.LEFT)).toArray();
    }

    @Test
    void barsEndAtTheErrorOnLinearAndLogarithmicAxes() {
        for (final boolean logarithmic : new boolean[] {false, true}) {
            final double[] ends = ends(figure(logarithmic, Curve.Style.DOTS), 1);
            assertThat(ends[0]).isCloseTo(6, within(0.2));
            assertThat(ends[1]).isCloseTo(14, within(0.2));
            assertThat(ends(figure(logarithmic, Curve.Style.DOTS), 3)).isEmpty();
        }
        assertThat(ends(figure(false, Curve.Style.DOTS), 2)[0]).isCloseTo(-0.5, within(0.2));
        assertThat(ends(figure(true, Curve.Style.DOTS), 2)[1]).isCloseTo(2.5, within(0.1));
    }

    @Test
    void theAxisOfValuesHasRoomForTheBars() {
        assertThat(range(figure(false, Curve.Style.MARKS))).matches(axis -> axis.getLowerBound() < -0.5 && axis.getUpperBound() > 14);
        assertThat(range(figure(true, Curve.Style.MARKS))).matches(axis -> axis.getLowerBound() > 0.5 && axis.getUpperBound() > 14);
    }

    private static ValueAxis range(Figure figure) {
        return new ChartBuilder(figure, FigureTheme.of(false), false).build().getXYPlot().getRangeAxis();
    }

    @Test
    void barsOfALineKeepApartAndThoseOfMarksAreAllDrawn() {
        final double[] x = IntStream.rangeClosed(1, 400).asDoubleStream().toArray();
        final double[] ones = new double[400];
        Arrays.fill(ones, 1);
        for (final Curve.Style style : Curve.Style.values()) {
            final Curve curve = new Curve("c", Hue.BLUE, x, ones, style, ones);
            final Figure figure = new Figure("", Axis.logarithmic("x", "x"), Axis.linear("y", "y"), List.of(curve), List.of());
            final long bars = Arrays.stream(ErrorBarRenderer.errors(figure, curve, Thinning.joined(figure, x, ones))).filter(Double::isFinite).count();
            assertThat(bars).isBetween(style == Curve.Style.LINE ? 20L : 400L, style == Curve.Style.LINE ? 41L : 400L);
        }
        final Curve hidden = new Curve("c", Hue.BLUE, new double[] {0, 1, 2}, new double[] {1, 1, 1}, Curve.Style.MARKS,
                new double[] {7, 8, 9});
        final Figure figure = new Figure("", Axis.logarithmic("x", "x"), Axis.linear("y", "y"), List.of(hidden), List.of());
        assertThat(ErrorBarRenderer.errors(figure, hidden, Thinning.joined(figure, hidden.x(), hidden.y())))
                .containsExactly(8, 9);
    }

    @Test
    void barsStayWithTheirPointsWhereALineBreaks() {
        final Curve curve = new Curve("c", Hue.BLUE, new double[] {1, 2, 3, 4, 5}, new double[] {1, Double.NaN, 3, 4, Double.NaN},
                Curve.Style.LINE, new double[] {10, 20, 30, 40, 50});
        final Figure figure = new Figure("", Axis.linear("x", "x"), Axis.linear("y", "y"), List.of(curve), List.of());
        assertThat(ErrorBarRenderer.errors(figure, curve, Thinning.joined(figure, curve.x(), curve.y())))
                .containsExactly(10, Double.NaN, 30, 40);
        final double[] ends = ends(figure, 3);
        assertThat(ends[0]).isCloseTo(-27, within(1.0));
        assertThat(ends[1]).isCloseTo(33, within(1.0));
    }

    @Test
    void everyFormatHasTheBars() throws Exception {
        final Figure with = figure(true, Curve.Style.MARKS);
        final Curve plain = with.curves().getFirst();
        final Figure without = new Figure("", with.x(), with.y(),
                List.of(new Curve("c", Hue.BLUE, plain.x(), plain.y(), Curve.Style.MARKS)), List.of());
        final FigureFolder figures = new FigureFolder(folder, new FileNote("Checkerwave 9.9", "Made by a test.", "{}"));
        figures.write(with, "with", "png", "svg", "pdf");
        figures.write(without, "without", "png", "svg", "pdf");
        assertThat(lines("with")).isEqualTo(lines("without") + 6);
        assertThat(ink("with")).isGreaterThan(ink("without") + 100);
        assertThat(folder.resolve("with.png")).isNotEmptyFile();
    }

    /** In the SVG. */
    private long lines(String name) throws Exception {
        final String text = Files.readString(folder.resolve(name + ".svg"));
        return text.split("<line ", -1).length;
    }

    /** Pixels of the curve's colour in the PDF. */
    private long ink(String name) throws Exception {
        try (PDDocument document = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            final BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 144);
            return IntStream.range(0, image.getWidth() * image.getHeight())
                    .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF) == BLUE).count();
        }
    }
}
