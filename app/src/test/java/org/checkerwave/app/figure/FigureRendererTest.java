package org.checkerwave.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.checkerwave.InvalidInput;
import org.checkerwave.observable.PowerLawFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

class FigureRendererTest {

    private static final double[] TIME = IntStream.rangeClosed(0, 1500).mapToDouble(i -> 0.1 * i).toArray();
    private static final double[] LENGTH = Arrays.stream(TIME).map(t -> 1.2 * Math.sqrt(1 + t)).toArray();

    private static final FileNote NOTE = new FileNote("Checkerwave 9.9", "Made by a test.", "{}");

    @TempDir
    Path folder;

    private List<String> lettering(Figure figure) throws Exception {
        final Path file = folder.resolve("figure.svg");
        FigureFile.write(figure, NOTE, file);
        final var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        final NodeList texts = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("text");
        return IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent().strip()).toList();
    }

    private static long pixels(BufferedImage image, int rgb) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF) == rgb).count();
    }

    private static Figure temperature(double value) {
        final double[] kinetic = new double[TIME.length];
        Arrays.fill(kinetic, value);
        return Figures.temperature(TIME, kinetic, DoubleStream.generate(() -> 0.1).limit(TIME.length).toArray());
    }

    @Test
    void anSvgHoldsItsLetteringAsText() throws Exception {
        assertThat(lettering(Figures.length(TIME, LENGTH, Optional.of(new PowerLawFit(0.523, 1, 1000, 150))))).contains("Domain growth",
                "∝ √t", "L½  (fitted exponent 0.52)", "time  t  (model units)",
                "domain size  L½  (lattice constants)", "0.1", "1", "10", "100", "2", "5");
    }

    @Test
    void numbersHaveADecimalPointInEveryLocale() throws Exception {
        final Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(lettering(Figures.order(TIME, scaled(0.03), scaled(0.01))))
                    .contains("0.1", "0.2").noneMatch(text -> text.matches("[\\d,]*,[\\d,]*"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static double[] scaled(double factor) {
        return Arrays.stream(LENGTH).map(value -> factor * value).toArray();
    }

    @Test
    void aPngHasTwiceTheSizeAndShowsBothCurves() throws Exception {
        final Path file = folder.resolve("order.png");
        FigureFile.write(Figures.order(TIME, scaled(0.03), scaled(0.01)), NOTE, file);
        final BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1440);
        assertThat(image.getHeight()).isEqualTo(960);
        assertThat(pixels(image, Hue.BLUE.rgb(false))).isGreaterThan(1000);
        assertThat(pixels(image, Hue.ORANGE.rgb(false))).isGreaterThan(1000);
    }

    @Test
    void aLivePlotHasTheThemesGroundAndCurve() {
        final BufferedImage image =
                FigureRenderer.image(Figures.length(TIME, LENGTH, Optional.empty()), true, 300, 200, 1);
        assertThat(image.getRGB(1, 1)).isEqualTo(0xFF0D1117);
        assertThat(pixels(image, Hue.BLUE.rgb(true))).isPositive();
    }

    @Test
    void nothingMeasuredYetIsAnEmptyFigure() {
        final Figure empty = Figures.length(new double[] {0}, new double[] {Double.NaN}, Optional.empty());
        assertThat(empty.guides()).isEmpty();
        assertThat(FigureRenderer.image(empty, false, 300, 200, 1).getWidth()).isEqualTo(300);
    }

    @Test
    void aConstantOnALogarithmicAxisIsLabelledRoundIt() throws Exception {
        assertThat(lettering(temperature(0.1))).contains("0.0950", "0.1000", "0.1050");
        assertThat(lettering(temperature(5))).contains("0.1", "1");
    }

    @Test
    void aCountHasWholeTicksOnly() throws Exception {
        for (final double[] counts : new double[][] {{5, 6}, {7, 7}, {2, 3}, {1, 2}, {1, 40}, {1500, 1600}}) {
            for (final boolean byDecades : new boolean[] {false, true}) {
                final Figure figure = new Figure("", Axis.linear("x", "x"), Axis.count("domains", "d").scaled(byDecades),
                        List.of(new Curve("", Hue.BLUE, new double[] {0.001, 0.002}, counts)), List.of());
                final List<String> ticks = lettering(figure).stream().filter(text -> !text.matches("x|domains|0\\.00.*")).toList();
                assertThat(ticks).as("%s %s", Arrays.toString(counts), byDecades).isNotEmpty()
                        .allMatch(text -> text.matches("\\d+")).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() {
        assertThatThrownBy(() -> FigureFile.write(temperature(1), NOTE, folder.resolve("none/figure.svg")))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("could not be written");
    }
}
