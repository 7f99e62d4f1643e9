package org.checkerwave.app.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.HeatMap;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.DomainStructure;
import org.junit.jupiter.api.Test;

class StructureWindowTest {

    /** φ = 0.4 cos(2π (kx x/width + ky y/height)). */
    private static StructureWindow wave(SquareLattice lattice, int kx, int ky) {
        return StructureWindow.of(DomainStructure.of(lattice, IntStream.range(0, lattice.sites()).mapToDouble(i ->
                0.4 * Math.cos(2 * Math.PI * ((double) kx * (i % lattice.width()) / lattice.width()
                + (double) ky * (i / lattice.width()) / lattice.height()))).toArray()));
    }

    private static HeatMap map(StructureWindow window, Switch... on) {
        final EnumSet<Switch> all = EnumSet.noneOf(Switch.class);
        all.addAll(Arrays.asList(on));
        final Figure figure = StructureWindow.figure(List.of(new Reading<>(12.34, window)), all,
                ColorMaps.load().named("viridis"));
        assertThat(figure.title()).endsWith("at t = 12.3");
        return figure.heatMap().orElseThrow();
    }

    private static int greatest(HeatMap map) {
        return IntStream.range(0, map.values().length).reduce((i, j) -> map.values()[j] > map.values()[i] ? j : i)
                .orElseThrow();
    }

    @Test
    void aPerfectDomainIsOneCellAtPiPi() {
        final HeatMap map = map(wave(new SquareLattice(32, 24), 0, 0));
        final int cell = greatest(map);
        assertThat(map.columns()).isEqualTo(17);
        assertThat(map.rows()).isEqualTo(13);
        assertThat(map.x(cell % 17)).isCloseTo(1, within(1e-12));
        assertThat(map.y(cell / 17)).isCloseTo(1, within(1e-12));
        // S(0) = N ⟨φ⟩².
        assertThat(map.values()[cell]).isCloseTo(0.16 * 32 * 24, within(1e-9));
    }

    @Test
    void aWaveStandsAtItsWaveNumbersRoundPiPi() {
        final HeatMap map = map(wave(new SquareLattice(32, 24), 3, 5));
        final double half = 0.25 * 0.16 * 32 * 24;
        assertThat(map.values()[map.cellAt(1 + 2 * 3 / 32.0, 1 + 2 * 5 / 24.0)]).isCloseTo(half, within(1e-9));
        assertThat(map.values()[map.cellAt(1 - 2 * 3 / 32.0, 1 - 2 * 5 / 24.0)]).isCloseTo(half, within(1e-9));
        assertThat(map.values()[map.cellAt(1 + 2 * 3 / 32.0, 1 - 2 * 5 / 24.0)]).isCloseTo(0, within(1e-9));
    }

    @Test
    void aLargeLatticeIsAveragedInBlocksRoundTheMiddle() {
        final StructureWindow window = wave(new SquareLattice(600, 16), 1, 0);
        final HeatMap map = map(window);
        assertThat(map.columns()).isOdd().isLessThan(132);
        assertThat(map.x1()).isBetween(0.49, 0.51);
        // k = −1, 0 and 1 are one block.
        assertThat(map.values()[map.cellAt(1, 1)]).isCloseTo(2 * 0.25 * 0.16 * 600 * 16 / 3, within(1e-8));
    }

    @Test
    void coloursFollowTheLogarithmIfSwitchedOn() {
        final StructureWindow window = wave(SquareLattice.square(32), 0, 0);
        final HeatMap map = map(window, Switch.LOG_COLOR);
        assertThat(map.label()).isEqualTo("log₁₀ S(q)");
        assertThat(map.values()[greatest(map)]).isCloseTo(Math.log10(0.16 * 1024), within(1e-12));
        assertThat(map.range().maximum()).isEqualTo(2.5);
    }
}
