package org.checkerwave.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class DomainColorsTest {

    private static final SquareLattice LATTICE = SquareLattice.square(64);

    private final DomainColors colors = new DomainColors();

    /** φ = −0.4 but for discs of 0.4, each of x, y and radius. */
    private double[] places(double[]... discs) {
        final double[] order = new double[LATTICE.sites()];
        Arrays.setAll(order, i -> Arrays.stream(discs).anyMatch(disc ->
                Math.hypot(i % 64 - disc[0], i / 64 - disc[1]) <= disc[2]) ? 0.4 : -0.4);
        final double[] places = new double[LATTICE.sites()];
        colors.follow(LATTICE, order, places);
        return places;
    }

    private static double at(double[] places, int x, int y) {
        return places[LATTICE.site(x, y)];
    }

    @Test
    void domainsOfBothSignsHaveColoursOfTheirOwn() {
        final double[] places = places(new double[] {15, 15, 8}, new double[] {45, 45, 8});
        assertThat(DomainColors.positive(at(places, 15, 15))).isTrue();
        assertThat(DomainColors.positive(at(places, 30, 30))).isFalse();
        assertThat(at(places, 15, 15)).isNotEqualTo(at(places, 45, 45));
        assertThat(Arrays.stream(places).distinct().count()).isEqualTo(3);
    }

    @Test
    void aDomainKeepsItsColourWhileItMovesGrowsAndSwallowsASmallerOne() {
        final double[] first = places(new double[] {15, 15, 8}, new double[] {45, 45, 6});
        final double big = at(first, 15, 15);
        final double small = at(first, 45, 45);
        for (int step = 1; step <= 20; step++) {
            final double[] now = places(new double[] {15 + step, 15 + step, 8 + 0.5 * step}, new double[] {45, 45, 6});
            assertThat(at(now, 15 + step, 15 + step)).isEqualTo(big);
            final boolean apart = Math.hypot(30 - step, 30 - step) > 8 + 0.5 * step + 6 + 2;
            if (apart) {
                assertThat(at(now, 45, 45)).isEqualTo(small);
            }
        }
        assertThat(Arrays.stream(places(new double[] {32, 32, 20})).distinct().count()).isEqualTo(2);
    }

    @Test
    void aColourDoesNotDependOnTheNumberThatTheDomainHasInTheFrame() {
        final double first = at(places(new double[] {40, 40, 8}), 40, 40);
        // Another domain further up is numbered before it.
        final double[] later = places(new double[] {40, 40, 8}, new double[] {10, 5, 4});
        assertThat(at(later, 40, 40)).isEqualTo(first);
        assertThat(at(later, 10, 5)).isNotEqualTo(first);
    }

    @Test
    void smallDomainsAreGreyAndAShrinkingOneKeepsItsColourForAWhile() {
        assertThat(DomainColors.smallest(LATTICE)).isEqualTo(16);
        assertThat(at(places(new double[] {30, 30, 1}), 30, 30)).isZero();
        final double color = at(places(new double[] {30, 30, 3}), 30, 30);
        assertThat(color).isPositive();
        assertThat(at(places(new double[] {30, 30, 2}), 30, 30)).isEqualTo(color);
        assertThat(at(places(new double[] {30, 30, 1}), 30, 30)).isZero();
    }

    @Test
    void coloursStayApartForColourBlindEyesAndTheSignsDifferInLightness() {
        final int[] map = DomainColors.MAP.argb();
        for (final int start : new int[] {0, DomainColors.NEGATIVE}) {
            for (int i = start; i < start + 7; i++) {
                for (int k = start; k < i; k++) {
                    assertThat(CieLab.distance(CieLab.of(map[i]), CieLab.of(map[k]))).as("%d, %d", i, k).isGreaterThan(14);
                    assertThat(CieLab.distance(CieLab.inDeuteranopia(map[i]), CieLab.inDeuteranopia(map[k])))
                            .as("%d, %d", i, k).isGreaterThan(14);
                }
            }
        }
        for (int i = 0; i < 7; i++) {
            for (int k = 0; k < 7; k++) {
                assertThat(CieLab.lightness(map[i]) - CieLab.lightness(map[DomainColors.NEGATIVE + k])).isGreaterThan(15);
            }
        }
    }

    @Test
    void domainsOfNegativeOrderAreHatchedAndTheOthersPlain() {
        final int side = 64;
        final int[] argb = new int[side * side];
        final var frame = Frames.twoDomains(SquareLattice.square(side));
        new FieldPainter().paint(new FieldSource().of(frame, FieldKind.DOMAINS), DomainColors.MAP, DomainColors.RANGE,
                new Viewport(32, 32, 1), 0, side, side, argb);
        for (int y = 0; y < side; y++) {
            assertThat(Arrays.stream(argb, side * y, side * y + 32).distinct().count()).isEqualTo(1);
            assertThat(Arrays.stream(argb, side * y + 32, side * y + 64).distinct().count()).isEqualTo(2);
        }
    }
}
