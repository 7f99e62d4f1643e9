package org.checkerwave.app.figure;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.checkerwave.file.SafeFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Anything that can be drawn, for files of outlines. Images in it show their pixels as sharp squares.
 *
 * @param width in points
 * @param height in points
 * @param draw draws it with its upper left corner at the origin
 */
public record Drawing(String title, int width, int height, Consumer<Graphics2D> draw) {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Writes it with its lettering as text, whole or not at all; the note becomes elements desc and metadata. */
    public void writeSvg(Optional<FileNote> note, Path target) {
        final SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptySvg());
        context.setImageHandler(new SvgImages());
        final SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        draw.accept(graphics);
        final Element root = graphics.getRoot();
        sharpen(root.getElementsByTagName("image"));
        note.ifPresent(there -> {
            root.insertBefore(element(root, "metadata", there.json()), root.getFirstChild());
            root.insertBefore(element(root, "desc", there.sentence() + " " + there.program()), root.getFirstChild());
        });
        SafeFile.write(target, out -> {
            final OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            graphics.stream(root, writer, true, false);
            writer.flush();
        });
    }

    private static void sharpen(NodeList images) {
        for (int i = 0; i < images.getLength(); i++) {
            ((Element) images.item(i)).setAttribute("style", "image-rendering:pixelated");
        }
    }

    private static Element element(Element root, String name, String text) {
        final Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setTextContent(text);
        return element;
    }

    private static Document emptySvg() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The Java runtime has no XML document builder.", e);
        }
    }

    /** Writes it with its lettering as outlines, whole or not at all; the note becomes information on the document. */
    public void writePdf(Optional<FileNote> note, Path target) {
        SafeFile.write(target, out -> {
            try (PDDocument document = new PDDocument()) {
                final PDDocumentInformation information = document.getDocumentInformation();
                note.ifPresent(there -> {
                    information.setTitle(title);
                    information.setCreator(there.program());
                    information.setSubject(there.sentence());
                    information.setCustomMetadataValue("Checkerwave", there.json());
                });
                final PDPage page = new PDPage(new PDRectangle(width, height));
                document.addPage(page);
                final PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
                draw.accept(graphics);
                graphics.dispose();
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.drawForm(graphics.getXFormObject());
                }
                document.save(out);
            }
        });
    }
}
