package org.checkerwave.app.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;
import org.checkerwave.app.picture.Fonts;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.data.Range;

/** Draws figures to images and files. Every call is independent of all others and may be made on any thread. */
public final class FigureRenderer {

    /** Size of a figure in a file, in points of its lettering. */
    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;
    /** Width beyond the height with which the plot of a heat map is about a square. */
    private static final int BESIDE_HEAT_MAP = 96;
    /** Pixels per point in a PNG. */
    private static final int PNG_SCALE = 2;
    /** Height that each further panel adds. */
    private static final int PANEL_HEIGHT = 200;
    /** Below this width or height, in points, labels are short and the title is left out. */
    private static final double COMPACT_WIDTH = 460;
    private static final double COMPACT_HEIGHT = 300;

    private FigureRenderer() {
    }

    /**
     * The figure as an image of width × height pixels.
     *
     * @param scale pixels per point of the lettering: the output scale of the screen, 2 for print
     */
    public static BufferedImage image(Figure figure, boolean dark, int width, int height, double scale) {
        return image(width, height, scale, graphics -> draw(figure, dark, graphics, width / scale, height / scale));
    }

    /** The figure as {@link #image}, with the place of its values. */
    public static DrawnFigure drawn(Figure figure, boolean dark, int width, int height, double scale) {
        final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        final PlotArea[] area = new PlotArea[1];
        draw(image, scale, graphics -> area[0] = draw(figure, dark, graphics, width / scale, height / scale));
        final int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new DrawnFigure(figure, width, height, argb, area[0].scaled(scale));
    }

    private static BufferedImage image(int width, int height, double scale, Consumer<Graphics2D> draw) {
        final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        draw(image, scale, draw);
        return image;
    }

    private static void draw(BufferedImage image, double scale, Consumer<Graphics2D> draw) {
        final Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.scale(scale, scale);
            draw.accept(graphics);
        } finally {
            graphics.dispose();
        }
    }

    /** The figure on white ground as it is in PNG files. */
    public static BufferedImage print(Figure figure) {
        return print(drawing(figure));
    }

    static BufferedImage print(Drawing drawing) {
        return image(PNG_SCALE * drawing.width(), PNG_SCALE * drawing.height(), PNG_SCALE, drawing.draw());
    }

    /** Both axes of a heat map have the same unit, so its plot is about a square. */
    private static int width(Figure figure) {
        return figure.heatMap().isPresent() ? HEIGHT + BESIDE_HEAT_MAP : WIDTH;
    }

    /** The figure on white ground. */
    static Drawing drawing(Figure figure) {
        final int width = width(figure);
        return new Drawing(figure.title(), width, HEIGHT, graphics -> draw(figure, false, graphics, width, HEIGHT));
    }

    /** Two figures of one x axis on white ground, the second as a low panel under the first. */
    static Drawing drawing(Figure figure, Figure below) {
        return new Drawing(figure.title(), WIDTH, HEIGHT + PANEL_HEIGHT, graphics -> draw(figure, below, graphics));
    }

    private static PlotArea draw(Figure figure, boolean dark, Graphics2D graphics, double width, double height) {
        Fonts.require();
        final FigureTheme theme = FigureTheme.of(dark);
        final boolean compact = width < COMPACT_WIDTH || height < COMPACT_HEIGHT;
        final JFreeChart chart = new ChartBuilder(figure, theme, compact).build();
        final ChartRenderingInfo info = new ChartRenderingInfo(null);
        graphics.setPaint(theme.ground());
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        final double used = figure.heatMap().isPresent() ? Math.min(width, height + BESIDE_HEAT_MAP) : width;
        chart.draw(graphics, new Rectangle2D.Double(0.5 * (width - used), 0, used, height), info);
        final Rectangle2D area = info.getPlotInfo().getDataArea();
        final Range x = chart.getXYPlot().getDomainAxis().getRange();
        final Range y = chart.getXYPlot().getRangeAxis().getRange();
        return new PlotArea(area.getX(), area.getY(), area.getWidth(), area.getHeight(), figure.x(), x.getLowerBound(),
                x.getUpperBound(), figure.y(), y.getLowerBound(), y.getUpperBound());
    }

    private static void draw(Figure figure, Figure below, Graphics2D graphics) {
        Fonts.require();
        final FigureTheme theme = FigureTheme.of(false);
        PanelPair.of(new ChartBuilder(figure, theme, false).build(), new ChartBuilder(below, theme, false).build())
                .draw(graphics, WIDTH, HEIGHT, PANEL_HEIGHT);
    }
}
