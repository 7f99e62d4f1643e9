package org.checkerwave.app.figure;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.checkerwave.app.picture.Fonts;
import org.checkerwave.app.picture.PngWriter;
import org.checkerwave.file.SafeFile;
import org.w3c.dom.Document;

/** Draws figures to images and files. Every call is independent of all others and may be made on any thread. */
public final class FigureRenderer {

    /** Size of a figure in a file, in points of its lettering. */
    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;
    /** Pixels per point in a PNG. */
    private static final int PNG_SCALE = 2;
    /** Below this width or height, in points, labels are short and the title is left out. */
    private static final double COMPACT_WIDTH = 460;
    private static final double COMPACT_HEIGHT = 300;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private FigureRenderer() {
    }

    /**
     * The figure as an image of width × height pixels.
     *
     * @param scale pixels per point of the lettering: the output scale of the screen, 2 for print
     */
    public static BufferedImage image(Figure figure, boolean dark, int width, int height, double scale) {
        final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.scale(scale, scale);
            draw(figure, dark, graphics, width / scale, height / scale);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Writes the figure on white ground as PNG, whole or not at all. */
    public static void writePng(Figure figure, Path target) {
        PngWriter.write(image(figure, false, PNG_SCALE * WIDTH, PNG_SCALE * HEIGHT, PNG_SCALE), target);
    }

    /** Writes the figure on white ground as SVG with its lettering as text, whole or not at all. */
    public static void writeSvg(Figure figure, Path target) {
        final SVGGraphics2D graphics = new SVGGraphics2D(emptySvg());
        graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
        draw(figure, false, graphics, WIDTH, HEIGHT);
        SafeFile.write(target, out -> {
            final OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            graphics.stream(writer, true);
            writer.flush();
        });
    }

    private static void draw(Figure figure, boolean dark, Graphics2D graphics, double width, double height) {
        Fonts.require();
        final boolean compact = width < COMPACT_WIDTH || height < COMPACT_HEIGHT;
        new ChartBuilder(figure, FigureTheme.of(dark), compact).build()
                .draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    }

    private static Document emptySvg() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The Java runtime has no XML document builder.", e);
        }
    }
}
