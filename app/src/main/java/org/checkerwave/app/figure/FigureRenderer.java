package org.checkerwave.app.figure;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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
    /** Height that each further panel adds. */
    private static final int PANEL_HEIGHT = 200;
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
        return image(width, height, scale, graphics -> draw(figure, dark, graphics, width / scale, height / scale));
    }

    private static BufferedImage image(int width, int height, double scale, Consumer<Graphics2D> draw) {
        final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.scale(scale, scale);
            draw.accept(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Writes the figure on white ground as PNG, whole or not at all. */
    public static void writePng(Figure figure, Path target) {
        PngWriter.write(image(figure, false, PNG_SCALE * WIDTH, PNG_SCALE * HEIGHT, PNG_SCALE), target);
    }

    /** Writes two figures of one x axis, the second as a low panel under the first, as {@link #writePng(Figure, Path)}. */
    public static void writePng(Figure figure, Figure below, Path target) {
        PngWriter.write(image(PNG_SCALE * WIDTH, PNG_SCALE * (HEIGHT + PANEL_HEIGHT), PNG_SCALE,
                graphics -> draw(figure, below, graphics)), target);
    }

    /** Writes the figure on white ground as SVG with its lettering as text, whole or not at all. */
    public static void writeSvg(Figure figure, Path target) {
        writeSvg(HEIGHT, graphics -> draw(figure, false, graphics, WIDTH, HEIGHT), target);
    }

    /** Writes two figures of one x axis, the second as a low panel under the first, as {@link #writeSvg(Figure, Path)}. */
    public static void writeSvg(Figure figure, Figure below, Path target) {
        writeSvg(HEIGHT + PANEL_HEIGHT, graphics -> draw(figure, below, graphics), target);
    }

    private static void writeSvg(int height, Consumer<Graphics2D> draw, Path target) {
        final SVGGraphics2D graphics = new SVGGraphics2D(emptySvg());
        graphics.setSVGCanvasSize(new Dimension(WIDTH, height));
        draw.accept(graphics);
        SafeFile.write(target, out -> {
            final OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            graphics.stream(writer, true);
            writer.flush();
        });
    }

    /** Writes the figure on white ground as PDF, its lettering as outlines, whole or not at all. */
    public static void writePdf(Figure figure, Path target) {
        SafeFile.write(target, out -> {
            try (PDDocument document = new PDDocument()) {
                final PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
                document.addPage(page);
                final PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, WIDTH, HEIGHT);
                draw(figure, false, graphics, WIDTH, HEIGHT);
                graphics.dispose();
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.drawForm(graphics.getXFormObject());
                }
                document.save(out);
            }
        });
    }

    /** Writes NAME.png, NAME.svg and NAME.pdf. */
    public static void writeAll(Figure figure, Path folder, String name) {
        writePng(figure, folder.resolve(name + ".png"));
        writeSvg(figure, folder.resolve(name + ".svg"));
        writePdf(figure, folder.resolve(name + ".pdf"));
    }

    private static void draw(Figure figure, boolean dark, Graphics2D graphics, double width, double height) {
        Fonts.require();
        final boolean compact = width < COMPACT_WIDTH || height < COMPACT_HEIGHT;
        new ChartBuilder(figure, FigureTheme.of(dark), compact).build()
                .draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    }

    private static void draw(Figure figure, Figure below, Graphics2D graphics) {
        Fonts.require();
        final FigureTheme theme = FigureTheme.of(false);
        PanelPair.of(new ChartBuilder(figure, theme, false).build(), new ChartBuilder(below, theme, false).build())
                .draw(graphics, WIDTH, HEIGHT, PANEL_HEIGHT);
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
