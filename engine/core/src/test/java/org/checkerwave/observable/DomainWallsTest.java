package org.checkerwave.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;

class DomainWallsTest {

    private interface Profile {
        double at(int x, int y);
    }

    private static double[] field(SquareLattice lattice, Profile profile) {
        return IntStream.range(0, lattice.sites()).mapToDouble(i -> profile.at(i % lattice.width(), i / lattice.width()))
                .toArray();
    }

    @Test
    void aStripeHasTwoStraightWallsOfItsTanhProfile() {
        final SquareLattice lattice = new SquareLattice(96, 64);
        for (final double width : new double[] {1.5, 2, 2.5}) {
            final DomainWalls walls = DomainWalls.of(lattice,
                    field(lattice, (x, _) -> 0.45 * Math.tanh((24.3 - Math.abs(x - 47.7)) / width)));
            assertThat(walls.length()).isCloseTo(128, within(1e-9));
            assertThat(walls.width()).isCloseTo(width, within(0.02 * width));
        }
    }

    @Test
    void aDiagonalWallHasItsLength() {
        final SquareLattice lattice = SquareLattice.square(32);
        // Signs alone: steps of a staircase are cut at their corners.
        final DomainWalls walls = DomainWalls.of(lattice, field(lattice, (x, y) -> (x + y) % 32 < 16 ? 0.5 : -0.5));
        assertThat(walls.length()).isCloseTo(2 * 32 * Math.sqrt(2), within(1e-9));
        assertThat(walls.width()).isNaN();
    }

    @Test
    void aCircleHasItsCircumference() {
        final SquareLattice lattice = SquareLattice.square(128);
        final double radius = 31.4;
        final double[] order = field(lattice, (x, y) -> 0.4 * Math.tanh((radius - Math.hypot(x - 64.2, y - 61.9)) / 2));
        final DomainWalls walls = DomainWalls.of(lattice, order);
        assertThat(walls.length()).isCloseTo(2 * Math.PI * radius, within(0.005 * 2 * Math.PI * radius));
        assertThat(walls.width()).isCloseTo(2, within(0.06));
        final Domains domains = Domains.of(lattice, order);
        assertThat(domains.count()).isEqualTo(2);
        assertThat(domains.areas()[1]).isCloseTo((int) (Math.PI * radius * radius), within(40));
    }

    @Test
    void aSingleDomainHasNoWall() {
        final SquareLattice lattice = SquareLattice.square(16);
        final DomainWalls walls = DomainWalls.of(lattice, field(lattice, (_, _) -> 0.3));
        assertThat(walls.length()).isZero();
        assertThat(walls.width()).isNaN();
    }

    @Test
    void theMapCountsBrokenBondsOnBothSides() {
        final SquareLattice lattice = new SquareLattice(40, 24);
        final Random random = new Random(5);
        final double[] order = field(lattice, (_, _) -> random.nextGaussian());
        final double[] broken = new double[lattice.sites()];
        DomainWalls.map(lattice, order, broken);
        assertThat(IntStream.range(0, broken.length).mapToDouble(i -> broken[i]).sum())
                .isEqualTo(2.0 * Domains.of(lattice, order).brokenBonds());
        final double[] island = field(lattice, (x, y) -> x == 0 && y == 0 ? 1 : -1);
        DomainWalls.map(lattice, island, broken);
        assertThat(broken[0]).isEqualTo(4);
        assertThat(broken[39]).isEqualTo(1);
        assertThat(broken[40 * 23]).isEqualTo(1);
        assertThat(broken[41]).isZero();
    }

    @Test
    void lengthsDoNotDependOnTheOrigin() {
        final SquareLattice lattice = new SquareLattice(20, 28);
        final Random random = new Random(6);
        final double[] order = field(lattice, (_, _) -> random.nextGaussian());
        final double[] moved = field(lattice, (x, y) -> order[lattice.site(x + 7, y + 19)]);
        assertThat(DomainWalls.of(lattice, moved).length())
                .isCloseTo(DomainWalls.of(lattice, order).length(), within(1e-9));
        final double[] flipped = field(lattice, (x, y) -> -order[lattice.site(x, y)]);
        assertThat(DomainWalls.of(lattice, flipped).length())
                .isCloseTo(DomainWalls.of(lattice, order).length(), within(1e-9));
    }
}
