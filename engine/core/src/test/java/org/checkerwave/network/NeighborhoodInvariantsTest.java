package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighborhoodInvariantsTest {

    private static final int SIDE = 8;
    private static final int ORBITS = 9;

    private final NeighborhoodInvariants invariants = new NeighborhoodInvariants();
    private final Grid grid = new Grid(SIDE, SIDE, invariants.radius());

    /** At site (x, y). */
    private List<Double> features(float[] potential, int x, int y) {
        final float[] plane = new float[grid.plane()];
        for (int row = 0; row < SIDE; row++) {
            System.arraycopy(potential, row * SIDE, plane, grid.index(0, row), SIDE);
        }
        grid.wrap(plane, 0);
        final float[] out = new float[invariants.field().planes() * grid.plane()];
        invariants.compute(plane, grid, grid.start(0), grid.end(0), 0.1, invariants.workspace(), out);
        final List<Double> values = new ArrayList<>();
        for (int i = 0; i < invariants.field().planes(); i++) {
            values.add((double) out[i * grid.plane() + grid.index(x, y)]);
        }
        return values;
    }

    private static double squashed(double x) {
        return x / Math.sqrt(1 + x * x);
    }

    /** Orbits of 1, 4, 4, 4, 8, 4, 4, 8, 8 sites. */
    @Test
    void uniformPotentialHasTheAmplitudesOfItsOrbitsAndNothingElse() {
        final float[] v = new float[SIDE * SIDE];
        Arrays.fill(v, 2.5f);
        final List<Double> features = features(v, 3, 4);
        final int[] sites = {1, 4, 4, 4, 8, 4, 4, 8, 8};
        for (int scale = 0; scale < 3; scale++) {
            for (int orbit = 0; orbit < ORBITS; orbit++) {
                assertThat(features.get(scale * ORBITS + orbit)).isCloseTo(
                        Math.sqrt(sites[orbit]) * squashed(2.5 / Math.pow(4, scale)), within(1e-6));
            }
        }
        assertThat(features.subList(3 * ORBITS, features.size()))
                .allSatisfy(x -> assertThat(x).isCloseTo(0, within(1e-10)));
    }

    /** Seen from its neighbour, one displaced level s is s/2 in A1 and B1 and (s/√2, 0) in E of the first shell. */
    @Test
    void oneDisplacedNeighborHasANormInTwoOtherIrreps() {
        final float[] v = new float[SIDE * SIDE];
        v[4 * SIDE + 4] = 3;
        final List<Double> features = features(v, 3, 4);
        final double s = squashed(3.0 / 4);
        assertThat(features.subList(0, 3 * ORBITS).stream().filter(x -> x != 0)).hasSize(3)
                .anySatisfy(x -> assertThat(x).isCloseTo(squashed(3) / 2, within(1e-6)));
        assertThat(features.subList(3 * ORBITS, features.size()).stream().filter(x -> x != 0).toList())
                .hasSize(2)
                .anySatisfy(x -> assertThat(x).isCloseTo(squashed(s * s / 4), within(1e-6)))
                .anySatisfy(x -> assertThat(x).isCloseTo(squashed(s * s / 2), within(1e-6)));
    }
}
