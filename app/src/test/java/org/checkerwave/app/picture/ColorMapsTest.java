package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColorMapsTest {

    /** Lightness is compared over so many entries, as 8-bit rounding makes single steps uneven. */
    private static final int STRIDE = 8;

    static Stream<ColorMap> all() {
        return ColorMaps.load().maps().stream();
    }

    static Stream<ColorMap> diverging() {
        return all().filter(ColorMap::diverging);
    }

    @Test
    void offersDivergingMapsInPairsForLightAndDarkAndSequentialOnes() {
        assertThat(all().map(ColorMap::name)).containsExactly(
                "blue-white-orange", "blue-black-orange", "purple-white-green", "purple-black-green", "viridis", "cividis",
                "ember", "frost", "grey");
        assertThat(diverging().map(ColorMap::name)).containsExactly("blue-white-orange", "blue-black-orange",
                "purple-white-green", "purple-black-green");
        assertThat(all().map(ColorMap::title)).allMatch(title -> !title.isBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMapHas256OpaqueColors(ColorMap map) {
        assertThat(map.argb()).hasSize(256).matches(colors -> {
            for (final int color : colors) {
                if (color >>> 24 != 0xFF) {
                    return false;
                }
            }
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void lightnessChangesInEqualStepsOnEachArm(ColorMap map) {
        if (map.diverging()) {
            requireEvenLightness(map, 0, 127);
            requireEvenLightness(map, 128, 255);
        } else {
            requireEvenLightness(map, 0, 255);
        }
    }

    private static void requireEvenLightness(ColorMap map, int from, int to) {
        final double total = CieLab.lightness(map.argb()[to]) - CieLab.lightness(map.argb()[from]);
        assertThat(Math.abs(total)).as("contrast of an arm").isGreaterThan(50);
        for (int i = from; i + STRIDE <= to; i++) {
            final double step = CieLab.lightness(map.argb()[i + STRIDE]) - CieLab.lightness(map.argb()[i]);
            assertThat(step / total * (to - from) / STRIDE).as("relative step at %d", i).isBetween(0.7, 1.4);
        }
    }

    @ParameterizedTest
    @MethodSource("diverging")
    void theArmsOfADivergingMapAreEquallyLight(ColorMap map) {
        for (int i = 0; i < 128; i++) {
            assertThat(CieLab.lightness(map.argb()[i]))
                    .isCloseTo(CieLab.lightness(map.argb()[255 - i]), within(0.5));
        }
        assertThat(CieLab.distance(CieLab.of(map.argb()[127]), CieLab.of(map.argb()[128]))).isLessThan(2);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theEndsStayApartInDeuteranopia(ColorMap map) {
        assertThat(CieLab.distance(CieLab.inDeuteranopia(map.argb()[0]), CieLab.inDeuteranopia(map.argb()[255])))
                .isGreaterThan(60);
    }

    @Test
    void theLightThemeHasAWhiteCentreAndTheDarkThemeADarkOne() {
        assertThat(CieLab.lightness(ColorMaps.load().diverging(false).argb()[128])).isGreaterThan(95);
        assertThat(CieLab.lightness(ColorMaps.load().diverging(true).argb()[128])).isLessThan(15);
    }

    @Test
    void valuesOutsideTheRangeTakeTheEndColors() {
        final ColorMap grey = ColorMaps.load().named("grey");
        final ValueRange range = ValueRange.around(0, 0.5);
        assertThat(grey.color(-7, range)).isEqualTo(grey.argb()[0]);
        assertThat(grey.color(7, range)).isEqualTo(grey.argb()[255]);
        assertThat(grey.color(0, range)).isEqualTo(grey.argb()[128]);
    }

    @Test
    void aChosenMapIsTakenButTheDomainsKeepTheirColours() {
        final ColorMaps maps = ColorMaps.load();
        assertThat(maps.chosen("grey", FieldKind.PHI, true).name()).isEqualTo("grey");
        assertThat(maps.chosen("", FieldKind.PHI, true).name()).isEqualTo("blue-black-orange");
        assertThat(maps.chosen("grey", FieldKind.DOMAINS, true)).isEqualTo(DomainColors.MAP);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> ColorMaps.load().named("jet")).isInstanceOf(InvalidInput.class)
                .hasMessage("There is no colour map \"jet\"; the colour maps are "
                        + "blue-white-orange, blue-black-orange, purple-white-green, purple-black-green, viridis, cividis, "
                        + "ember, frost, grey.");
    }

    @Test
    void aFileWithTooFewColorsIsRefused() {
        assertThatThrownBy(() -> ColorMaps.parse("short", List.of("# title: Short", "# kind: sequential", "#000000")))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("has 1 colours; it needs 256");
    }
}
