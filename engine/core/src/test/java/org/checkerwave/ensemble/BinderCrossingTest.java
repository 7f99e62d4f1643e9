package org.checkerwave.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Observable;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;

class BinderCrossingTest {

    private static final RunDescription BASE = Presets.load().getFirst().run();

    /** M is ±1 in the ordered share of the samples and uniform on (−1, 1) in the others. */
    private static EnsembleCell cell(int size, double temperature, double orderedShare, long seed) {
        return cell(size, temperature, orderedShare, 0, seed);
    }

    /** @param scatter of the ordered share from run to run */
    private static EnsembleCell cell(int size, double temperature, double orderedShare, double scatter, long seed) {
        final Random random = new Random(seed);
        final List<RunResult> runs = Stream.generate(() -> {
            final double share = orderedShare + scatter * (2 * random.nextDouble() - 1);
            final double[] orders = IntStream.range(0, 500).mapToDouble(i -> i < 500 * share ? 1
                    : 2 * random.nextDouble() - 1).toArray();
            return new RunResult(new RunTask(0, BASE, 1, 1, 0, ""), new double[500], Map.of(Observable.PHI_MEAN, orders),
                    new double[500], List.of(), 0, Optional.empty());
        }).limit(8).toList();
        return new EnsembleCell(SquareLattice.square(size), temperature, runs, List.of());
    }

    /** U = 1 − ⟨M⁴⟩/3⟨M²⟩² of that mixture. */
    private static double cumulant(double p) {
        final double square = p + (1 - p) / 3;
        return 1 - (p + (1 - p) / 5) / (3 * square * square);
    }

    @Test
    void theCrossingIsThatOfTheStraightLinesBetweenNeighbouringTemperatures() {
        final List<EnsembleCell> cells = List.of(cell(16, 1.2, 0.1, 1), cell(16, 0.8, 0.9, 2), cell(16, 1.0, 0.5, 3),
                cell(8, 0.8, 0.7, 4), cell(8, 1.2, 0.3, 5), cell(8, 1.0, 0.4, 6));
        final List<BinderCrossing> crossings = BinderCrossing.of(cells, 0);
        assertThat(crossings).hasSize(1);
        final double before = cumulant(0.5) - cumulant(0.4);
        final double after = cumulant(0.1) - cumulant(0.3);
        final Estimate found = crossings.getFirst().temperature();
        final double expected = 1.0 + 0.2 * before / (before - after);
        assertThat(found.value()).isCloseTo(expected, within(4 * found.error()));
        assertThat(found.error()).isBetween(1e-4, 0.02);
        assertThat(crossings.getFirst().smaller().width()).isEqualTo(8);
        assertThat(crossings.getFirst().larger().width()).isEqualTo(16);
    }

    @Test
    void theErrorIsTheScatterOfTheCrossingOverIndependentEnsembles() {
        final double before = cumulant(0.6) - cumulant(0.5);
        final double after = cumulant(0.2) - cumulant(0.4);
        final double known = 0.9 + 0.1 * before / (before - after);
        final int repeats = 60;
        final List<Estimate> found = IntStream.range(0, repeats).mapToObj(i -> BinderCrossing.of(List.of(
                cell(16, 0.9, 0.6, 0.1, 4L * i), cell(8, 0.9, 0.5, 0.1, 4L * i + 1), cell(16, 1.0, 0.2, 0.1, 4L * i + 2),
                cell(8, 1.0, 0.4, 0.1, 4L * i + 3)), 0).getFirst().temperature()).toList();
        final double mean = found.stream().mapToDouble(Estimate::value).average().orElseThrow();
        final double scatter = Math.sqrt(found.stream().mapToDouble(e -> (e.value() - mean) * (e.value() - mean)).sum()
                / (repeats - 1));
        assertThat(mean).isCloseTo(known, within(4 * scatter / Math.sqrt(repeats)));
        assertThat(found.stream().mapToDouble(Estimate::error).average().orElseThrow() / scatter).isBetween(0.75, 1.35);
        assertThat(found.stream().filter(e -> Math.abs(e.value() - known) < e.error()).count()).isBetween(30L, 52L);
    }

    @Test
    void aPlaceThatMightHaveBeenTheRightOneMakesTheErrorLarge() {
        // The second place has the same runs as the first.
        final List<EnsembleCell> cells = Stream.of(0.8, 1.2).flatMap(below -> Stream.of(cell(16, below, 0.65, 0.1, 1),
                cell(8, below, 0.6, 0.1, 2), cell(16, below + 0.2, 0.45, 0.1, 3), cell(8, below + 0.2, 0.5, 0.1, 4))).toList();
        assertThat(BinderCrossing.of(cells, 0).getFirst().temperature().error()).isBetween(0.15, 0.3);
    }

    @Test
    void aSingleRunTellsNoError() {
        final List<EnsembleCell> cells = Stream.of(cell(16, 0.8, 0.9, 1), cell(8, 0.8, 0.7, 2), cell(16, 1, 0.1, 3),
                cell(8, 1, 0.4, 4)).map(cell -> new EnsembleCell(cell.lattice(), cell.temperature(), cell.runs().subList(0, 1),
                        List.of())).toList();
        final Estimate temperature = BinderCrossing.of(cells, 0).getFirst().temperature();
        assertThat(temperature.value()).isBetween(0.8, 1.0);
        assertThat(temperature.error()).isNaN();
    }

    @Test
    void anErrorThatReachesBeyondTheTemperaturesIsNotTold() {
        // Cumulants that differ by less than their scatter: many draws do not cross.
        final List<Estimate> found = Stream.iterate(1L, seed -> seed + 4).limit(12).flatMap(seed -> BinderCrossing.of(List.of(
                cell(16, 0.8, 0.51, 0.3, seed), cell(8, 0.8, 0.5, 0.3, seed + 1), cell(16, 1, 0.49, 0.3, seed + 2),
                cell(8, 1, 0.5, 0.3, seed + 3)), 0).stream()).map(BinderCrossing::temperature).toList();
        assertThat(found).isNotEmpty().allSatisfy(temperature -> assertThat(temperature.error()).isNaN());
    }

    @Test
    void whatNoiseMakesInTheDisorderedPhaseIsNotTheCrossing() {
        for (long seed = 0; seed < 60; seed += 12) {
            final List<EnsembleCell> cells = List.of(cell(16, 0.8, 0.9, seed), cell(8, 0.8, 0.7, seed + 1), cell(16, 1, 0.1, seed + 2),
                    cell(8, 1, 0.4, seed + 3), cell(16, 1.2, 0, seed + 4), cell(8, 1.2, 0, seed + 5), cell(16, 1.4, 0, seed + 6),
                    cell(8, 1.4, 0, seed + 7), cell(16, 1.6, 0, seed + 8), cell(8, 1.6, 0, seed + 9));
            assertThat(BinderCrossing.of(cells, 0).getFirst().temperature().value()).isBetween(0.8, 1.0);
        }
    }

    @Test
    void sizesThatDoNotCrossHaveNone() {
        assertThat(BinderCrossing.of(List.of(cell(16, 0.8, 0.9, 1), cell(16, 1, 0.8, 2), cell(8, 0.8, 0.5, 3),
                cell(8, 1, 0.4, 4)), 0)).isEmpty();
        assertThat(BinderCrossing.of(List.of(cell(16, 0.8, 0.9, 1)), 0)).isEmpty();
    }
}
