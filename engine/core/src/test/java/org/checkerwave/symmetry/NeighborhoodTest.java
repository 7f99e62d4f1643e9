package org.checkerwave.symmetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.checkerwave.InvalidInput;
import org.checkerwave.symmetry.Neighborhood.Offset;
import org.junit.jupiter.api.Test;

class NeighborhoodTest {

    @Test
    void the45SitesFormTheKnownShellsEachOneOrbit() {
        final Neighborhood neighborhood = Neighborhood.withinSquaredRadius(13);
        final Map<Integer, Integer> shells = new TreeMap<>();
        neighborhood.offsets().forEach(offset -> shells.merge(offset.squaredLength(), 1, Integer::sum));
        assertThat(neighborhood.size()).isEqualTo(45);
        assertThat(neighborhood.radius()).isEqualTo(3);
        assertThat(shells).containsExactly(Map.entry(0, 1), Map.entry(1, 4), Map.entry(2, 4), Map.entry(4, 4),
                Map.entry(5, 8), Map.entry(8, 4), Map.entry(9, 4), Map.entry(10, 8), Map.entry(13, 8));
        assertThat(neighborhood.orbits(PointGroups.squareD4())).extracting(orbit -> orbit.length)
                .containsExactly(1, 4, 4, 4, 8, 4, 4, 8, 8);
        assertThat(neighborhood.orbits(PointGroups.trivial())).hasSize(45);
    }

    /** Weights of networks rely on the order. */
    @Test
    void sitesAreOrderedByDistanceThenRowByRow() {
        final Offset[] nine = {new Offset(0, 0), new Offset(0, -1), new Offset(-1, 0), new Offset(1, 0),
            new Offset(0, 1), new Offset(-1, -1), new Offset(1, -1), new Offset(-1, 1), new Offset(1, 1)};
        assertThat(Neighborhood.withinSquaredRadius(2).offsets()).containsExactly(nine);
        assertThat(Neighborhood.square(1).offsets()).containsExactly(nine);
    }

    @Test
    void squaresHoldEverySiteUpToTheirRadius() {
        final Neighborhood square = Neighborhood.square(2);
        assertThat(square.size()).isEqualTo(25);
        assertThat(square.radius()).isEqualTo(2);
        assertThat(square.orbits(PointGroups.squareD4())).extracting(orbit -> orbit.length)
                .containsExactly(1, 4, 4, 4, 8, 4);
    }

    @Test
    void aTriangularNeighbourhoodIsTheOrbitsOfItsSeeds() {
        final FiniteGroup group = TestGroups.triangularD6();
        final Neighborhood hexagons = Neighborhood.closedUnder(group,
                List.of(new Offset(0, 0), new Offset(1, 0), new Offset(1, 1), new Offset(2, 0), new Offset(2, 1)));
        assertThat(hexagons.orbits(group)).extracting(orbit -> orbit.length).containsExactly(1, 6, 6, 6, 12);
        assertThat(hexagons.offsets().subList(1, 7)).containsExactlyInAnyOrder(new Offset(1, 0), new Offset(0, 1),
                new Offset(-1, 1), new Offset(-1, 0), new Offset(0, -1), new Offset(1, -1));
    }

    @Test
    void imagesFollowTheOperation() {
        final Neighborhood neighborhood = Neighborhood.withinSquaredRadius(13);
        final FiniteGroup group = PointGroups.squareD4();
        final int[] image = new int[45];
        Arrays.setAll(image, site -> neighborhood.image(group.element(1), site));
        for (int site = 0; site < 45; site++) {
            assertThat(neighborhood.dx(image[site])).isEqualTo(-neighborhood.dy(site));
            assertThat(neighborhood.dy(image[site])).isEqualTo(neighborhood.dx(site));
        }
    }

    @Test
    void neighbourhoodsThatCannotBeUsedAreRefused() {
        final Neighborhood open = new Neighborhood(List.of(new Offset(0, 0), new Offset(1, 0)));
        assertThatThrownBy(() -> open.orbits(PointGroups.squareD4())).isInstanceOf(InvalidInput.class)
                .hasMessage("The group takes the neighbourhood's site (1, 0) to (0, 1), which is not in it; "
                        + "add that site.");
        assertThatThrownBy(() -> new Neighborhood(List.of(new Offset(1, 0), new Offset(1, 0))))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("The neighbourhood holds a site twice; give each offset once.");
        assertThatThrownBy(() -> Neighborhood.square(-1)).isInstanceOf(InvalidInput.class)
                .hasMessage("The radius of a neighbourhood is -1; choose 0 or more.");
        assertThatThrownBy(() -> Neighborhood.withinSquaredRadius(-1)).isInstanceOf(InvalidInput.class)
                .hasMessage("The squared radius of a neighbourhood is -1; choose 0 or more.");
    }
}
