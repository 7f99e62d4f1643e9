package org.checkerwave.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.ValueRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FigureFileTest {

    private static final FileNote NOTE = new FileNote("Checkerwave 9.9", "Holstein model, 4×4 sites, seed 7.",
            "{\n  \"seed\" : 7,\n  \"quote\" : \"<&> π\"\n}");
    private static final Figure CURVES = new Figure("Domain growth", Axis.logarithmic("time  t  (model units)", "t"),
            Axis.linear("size, L½", "L½"),
            List.of(new Curve("a", Hue.BLUE, new double[] {0, 1, 2.5}, new double[] {1, 2, 4.25}),
                    new Curve("b", Hue.ORANGE, new double[] {1, 10}, new double[] {Double.NaN, 3})), List.of());
    private static final Figure CELLS = new Figure("S", Axis.linear("qx / π", "qx/π"), Axis.linear("qy / π", "qy/π"),
            List.of(), List.of(), Optional.of(new HeatMap("log₁₀ S(q)", "log₁₀ S", ColorMaps.load().named("viridis"),
            new ValueRange(0, 4), 2, new double[] {0, 1, 3, 4}, 0, 2, 0, 2)));

    @TempDir
    Path folder;

    private Path written(Figure figure, String name) {
        final Path file = folder.resolve(name);
        FigureFile.write(figure, NOTE, file);
        return file;
    }

    private static String pngText(Path file, String keyword) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            final ImageReader reader = ImageIO.getImageReaders(stream).next();
            reader.setInput(stream);
            final IIOMetadataNode root =
                    (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            final NodeList texts = root.getElementsByTagName("iTXtEntry");
            return IntStream.range(0, texts.getLength()).mapToObj(i -> (Element) texts.item(i))
                    .filter(text -> text.getAttribute("keyword").equals(keyword)).findFirst().orElseThrow()
                    .getAttribute("text");
        }
    }

    private static Document xml(Path file) throws Exception {
        final var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static String element(Document document, String name) {
        return document.getDocumentElement().getElementsByTagName(name).item(0).getTextContent();
    }

    @Test
    void aPngSaysWhereItComesFrom() throws IOException {
        final Path file = written(CURVES, "figure.png");
        assertThat(pngText(file, "Description")).isEqualTo(NOTE.sentence());
        assertThat(pngText(file, "Checkerwave")).isEqualTo(NOTE.json());
        assertThat(pngText(file, "Software")).isEqualTo("Checkerwave 9.9");
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1440);
    }

    @Test
    void anSvgSaysWhereItComesFrom() throws Exception {
        final Document document = xml(written(CURVES, "figure.svg"));
        assertThat(element(document, "desc")).startsWith(NOTE.sentence());
        assertThat(element(document, "metadata")).isEqualTo(NOTE.json());
        assertThat(document.getDocumentElement().getTextContent()).contains("Domain growth");
    }

    @Test
    void aPdfSaysWhereItComesFrom() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(CURVES, "figure.pdf").toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Domain growth");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo(NOTE.sentence());
            assertThat(document.getDocumentInformation().getCreator()).isEqualTo("Checkerwave 9.9");
            assertThat(document.getDocumentInformation().getCustomMetadataValue("Checkerwave")).isEqualTo(NOTE.json());
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aTableHoldsTheNotesAndEveryValueThatIsShown() throws IOException {
        assertThat(Files.readAllLines(written(CURVES, "figure.csv"))).containsExactly("# Checkerwave 9.9",
                "# Holstein model, 4×4 sites, seed 7.", "# Domain growth", "# {", "#   \"seed\" : 7,",
                "#   \"quote\" : \"<&> π\"", "# }", "curve,time  t  (model units),\"size, L½\"", "a,1.0,2.0", "a,2.5,4.25",
                "b,10.0,3.0");
    }

    @Test
    void aTableOfAHeatMapHoldsEveryCell() throws IOException {
        assertThat(Files.readAllLines(written(CELLS, "cells.csv"))).endsWith("qx / π,qy / π,log₁₀ S(q)", "0.5,0.5,0.0",
                "1.5,0.5,1.0", "0.5,1.5,3.0", "1.5,1.5,4.0");
    }

    @Test
    void aTableLeavesOutEmptyCells() throws IOException {
        final HeatMap map = new HeatMap("S", "S", ColorMaps.load().named("viridis"), new ValueRange(0, 4), 2,
                new double[] {Double.NEGATIVE_INFINITY, 1, Double.NaN, 4}, 0, 2, 0, 2);
        final Figure figure = new Figure("S", Axis.linear("x", "x"), Axis.linear("y", "y"), List.of(), List.of(),
                Optional.of(map));
        assertThat(Files.readAllLines(written(figure, "cells.csv"))).endsWith("x,y,S", "1.5,0.5,1.0", "1.5,1.5,4.0");
    }

    @Test
    void aHeatMapIsInEveryKindOfFile() throws Exception {
        final BufferedImage png = ImageIO.read(written(CELLS, "cells.png").toFile());
        assertThat(png.getWidth()).isLessThan(1300);
        final String image = ((Element) xml(written(CELLS, "cells.svg")).getElementsByTagName("image").item(0))
                .getAttribute("xlink:href");
        final BufferedImage inSvg = ImageIO.read(new ByteArrayInputStream(
                Base64.getMimeDecoder().decode(image.substring(image.indexOf(',') + 1))));
        final int highest = ColorMaps.load().named("viridis").color(4, new ValueRange(0, 4));
        assertThat(inSvg.getRGB(inSvg.getWidth() - 1, 0)).isEqualTo(highest);
        try (PDDocument document = Loader.loadPDF(written(CELLS, "cells.pdf").toFile())) {
            final BufferedImage page = new PDFRenderer(document).renderImage(0);
            assertThat(page.getRGB(page.getWidth() * 55 / 100, page.getHeight() / 4)).isEqualTo(highest);
        }
    }

    @Test
    void anUnknownFormatIsTold() {
        assertThatThrownBy(() -> written(CURVES, "figure.bmp")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("figure.bmp").hasMessageContaining(".csv");
        assertThat(folder).isEmptyDirectory();
    }
}
