package org.checkerwave.observable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainsTest {

    private static double[] field(SquareLattice lattice, IntToDoubleFunction order) {
        return IntStream.range(0, lattice.sites()).mapToDouble(order).toArray();
    }

    @Test
    void aSingleDomainCoversAllAndHasNoBorder() {
        final SquareLattice lattice = new SquareLattice(6, 8);
        final Domains domains = Domains.of(lattice, field(lattice, _ -> -0.3));
        assertThat(domains.areas()).containsExactly(48);
        assertThat(domains.perimeters()).containsExactly(0);
        assertThat(domains.positive(0)).isFalse();
        assertThat(domains.largestShare()).isEqualTo(1);
        assertThat(domains.brokenBonds()).isZero();
    }

    @Test
    void stripesThatCrossThePeriodAreOneDomain() {
        final SquareLattice lattice = new SquareLattice(16, 10);
        // Columns 14, 15, 0, 1 are one stripe of four, columns 2 … 13 the other.
        final Domains domains = Domains.of(lattice, field(lattice, i -> (i % 16 + 2) % 16 < 4 ? 0.4 : -0.4));
        assertThat(domains.areas()).containsExactly(40, 120);
        assertThat(domains.perimeters()).containsExactly(20, 20);
        assertThat(domains.positive(0)).isTrue();
        assertThat(domains.positive(1)).isFalse();
        assertThat(domains.largestShare()).isEqualTo(0.75);
    }

    @Test
    void aBlockRoundTheCornerOfThePeriodsIsOneDomain() {
        final SquareLattice lattice = new SquareLattice(12, 14);
        final Domains domains = Domains.of(lattice,
                field(lattice, i -> (i % 12 + 2) % 12 < 5 && (i / 12 + 3) % 14 < 4 ? 0.1 : -0.1));
        assertThat(domains.areas()).containsExactly(20, 148);
        assertThat(domains.perimeters()).containsExactly(18, 18);
    }

    @Test
    void diagonalNeighboursAreNotConnected() {
        final SquareLattice lattice = new SquareLattice(8, 6);
        final Domains domains = Domains.of(lattice, field(lattice, i -> (i % 8 + i / 8) % 2 == 0 ? 0.5 : -0.5));
        assertThat(domains.count()).isEqualTo(48);
        assertThat(domains.areas()).containsOnly(1);
        assertThat(domains.perimeters()).containsOnly(4);
        assertThat(domains.brokenBonds()).isEqualTo(96);
    }

    @Test
    void aSpiralIsOneDomain() {
        final SquareLattice lattice = SquareLattice.square(8);
        final String picture = """
                ........
                .######.
                .#....#.
                .#.##.#.
                .#.#..#.
                .#.####.
                .#......
                ........""".replace("\n", "");
        final Domains domains = Domains.of(lattice, field(lattice, i -> picture.charAt(i) == '#' ? 1 : -1));
        assertThat(domains.count()).isEqualTo(2);
        assertThat(domains.areas()).containsExactly(43, 21);
    }

    @Test
    void zeroCountsAsPositive() {
        final SquareLattice lattice = SquareLattice.square(4);
        final Domains domains = Domains.of(lattice, field(lattice, i -> i % 4 < 2 ? 0.0 : -0.0));
        assertThat(domains.count()).isOne();
        assertThat(domains.positive(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 1", "32, 20, 2", "64, 64, 3", "30, 128, 4"})
    void randomPatternsAreThoseOfAFloodFill(int width, int height, long seed) {
        final SquareLattice lattice = new SquareLattice(width, height);
        final Random random = new Random(seed);
        final double[] order = field(lattice, _ -> random.nextDouble() - 0.45);
        final int[] expected = flood(lattice, order);
        final Domains domains = Domains.of(lattice, order);
        final int[] labels = new int[lattice.sites()];
        domains.labels(labels);
        assertThat(labels).isEqualTo(expected);
        assertThat(domains.count()).isEqualTo(Arrays.stream(expected).max().orElseThrow() + 1);
        for (int number = 0; number < domains.count(); number++) {
            final int wanted = number;
            assertThat(domains.areas()[number])
                    .isEqualTo((int) Arrays.stream(expected).filter(label -> label == wanted).count());
            assertThat(domains.perimeters()[number]).isEqualTo(border(lattice, expected, number));
            assertThat(domains.positive(number))
                    .isEqualTo(order[IntStream.range(0, expected.length).filter(i -> expected[i] == wanted).findFirst()
                            .orElseThrow()] >= 0);
        }
    }

    private static int[] flood(SquareLattice lattice, double[] order) {
        final int[] labels = new int[lattice.sites()];
        Arrays.fill(labels, -1);
        int next = 0;
        for (int start = 0; start < labels.length; start++) {
            if (labels[start] < 0) {
                final ArrayDeque<Integer> waiting = new ArrayDeque<>();
                labels[start] = next;
                waiting.add(start);
                while (!waiting.isEmpty()) {
                    final int site = waiting.remove();
                    for (final int other : neighbors(lattice, site)) {
                        if (labels[other] < 0 && order[other] >= 0 == order[site] >= 0) {
                            labels[other] = next;
                            waiting.add(other);
                        }
                    }
                }
                next++;
            }
        }
        return labels;
    }

    private static int border(SquareLattice lattice, int[] labels, int number) {
        return (int) IntStream.range(0, labels.length).filter(i -> labels[i] == number)
                .mapToLong(i -> Arrays.stream(neighbors(lattice, i)).filter(j -> labels[j] != number).count()).sum();
    }

    private static int[] neighbors(SquareLattice lattice, int site) {
        final int x = site % lattice.width();
        final int y = site / lattice.width();
        return new int[] {lattice.site(x + 1, y), lattice.site(x - 1, y), lattice.site(x, y + 1), lattice.site(x, y - 1)};
    }
}
