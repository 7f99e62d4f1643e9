package org.checkerwave.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.checkerwave.InvalidInput;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeTest {

    private static final List<Parameter> DRAWN =
            List.of(Parameter.COUPLING, Parameter.NEIGHBOR_STIFFNESS, Parameter.TEMPERATURE);

    private static double value(Trajectory trajectory, Parameter parameter) {
        return trajectory.run().parameters().get(parameter);
    }

    private static List<Trajectory> of(Recipe recipe, Region region) {
        return recipe.trajectories().stream().filter(t -> t.region() == region).toList();
    }

    @Test
    void aLongerRecipeBeginsWithTheShorterOneOfItsSeedAndWithNoOther() {
        final List<Trajectory> shorter = Recipe.standard(5, 20).trajectories();
        final List<Trajectory> longer = Recipe.standard(5, 60).trajectories();
        for (int k = 0; k < 20; k++) {
            assertThat(longer.get(k).run()).isEqualTo(shorter.get(k).run());
            assertThat(longer.get(k).region()).isEqualTo(shorter.get(k).region());
            assertThat(longer.get(k).times()).containsExactly(shorter.get(k).times());
        }
        final Set<Double> couplings = shorter.stream().map(t -> value(t, Parameter.COUPLING)).collect(Collectors.toSet());
        assertThat(couplings).hasSize(20);
        assertThat(Recipe.standard(6, 20).trajectories()).noneMatch(t -> couplings.contains(value(t, Parameter.COUPLING)));
    }

    @Test
    void everyTwentyTrajectoriesHaveAllRegions() {
        final Recipe recipe = Recipe.standard(1, 200);
        for (int from = 0; from < 200; from += 20) {
            final Map<Region, Long> counts = recipe.trajectories().subList(from, from + 20).stream()
                    .collect(Collectors.groupingBy(Trajectory::region, Collectors.counting()));
            assertThat(counts).isEqualTo(Map.of(Region.DEFAULT, 5L, Region.STRONG, 7L, Region.RANGE, 8L));
        }
    }

    @Test
    void trainingNeverUsesAValueOrASeedOfTheHeldOutSet() {
        final Recipe heldOut = Recipe.heldOut();
        final Set<Long> seeds = heldOut.trajectories().stream().map(t -> t.run().seed()).collect(Collectors.toSet());
        assertThat(seeds).hasSize(36);
        final Recipe training = Recipe.standard(1, 560);
        assertThat(training.trajectories()).noneMatch(t -> seeds.contains(t.run().seed()));
        for (final Parameter parameter : DRAWN) {
            final Set<Double> values = heldOut.trajectories().stream().map(t -> value(t, parameter))
                    .collect(Collectors.toCollection(HashSet::new));
            Presets.load().forEach(preset -> values.add(preset.run().parameters().get(parameter)));
            assertThat(training.trajectories()).as(parameter.key()).noneMatch(t -> values.contains(value(t, parameter)));
        }
    }

    @Test
    void heldOutHasThePresetsExactly() {
        final Map<Region, String> presets = Map.of(Region.DEFAULT, "coarsening", Region.STRONG, "strong");
        presets.forEach((region, key) -> {
            final var preset = Presets.ofKey(key).run();
            assertThat(of(Recipe.heldOut(), region)).hasSize(6).allSatisfy(t -> {
                assertThat(t.run().parameters()).isEqualTo(preset.parameters());
                // The preset's file has the spread of Q to twelve decimals.
                assertThat(t.run().initial()).usingRecursiveComparison().withComparatorForType(
                        Comparator.comparingDouble(spread -> Math.round(spread * 1e9)), Double.class)
                        .isEqualTo(preset.initial());
                assertThat(t.run().integrator()).isEqualTo(preset.integrator());
                assertThat(t.times()).hasSize(8).startsWith(0).endsWith(region == Region.DEFAULT ? 150 : 200);
            });
        });
    }

    @Test
    void heldOutHasAllCornersOfTheRange() {
        final Set<List<Double>> corners = of(Recipe.heldOut(), Region.RANGE).stream()
                .map(t -> DRAWN.stream().map(parameter -> value(t, parameter)).toList()).collect(Collectors.toSet());
        for (final double g : new double[] {1, 4}) {
            for (final double kappa : new double[] {0, 0.2}) {
                assertThat(corners).contains(List.of(g, kappa, 0.05), List.of(g, kappa, 1.5));
            }
        }
        assertThat(of(Recipe.heldOut(), Region.RANGE)).hasSize(24).allSatisfy(t -> assertThat(t.times()).hasSize(4));
    }

    @Test
    void parametersStayWithinTheirRegion() {
        final Recipe recipe = Recipe.standard(3, 400);
        assertWithin(of(recipe, Region.DEFAULT), 1.3, 1.7, 0.15, 0.2, 0.07, 0.15);
        assertWithin(of(recipe, Region.STRONG), 3, 4, 0.14, 0.2, 0.07, 0.15);
        assertWithin(of(recipe, Region.RANGE), 1, 4, 0, 0.2, 0.05, 1.5);
    }

    private static void assertWithin(List<Trajectory> trajectories, double... bounds) {
        for (int p = 0; p < DRAWN.size(); p++) {
            final Parameter parameter = DRAWN.get(p);
            final double low = bounds[2 * p];
            final double high = bounds[2 * p + 1];
            assertThat(trajectories).as(parameter.key()).allMatch(t -> value(t, parameter) >= low && value(t, parameter) <= high);
        }
    }

    /** A generator whose first number hardly changes from one seed to the next would leave most of a range empty. */
    @Test
    void couplingsFillEveryQuarterOfTheirRange() {
        final Recipe recipe = Recipe.standard(3, 400);
        assertQuarters(of(recipe, Region.DEFAULT), 1.3, 1.7);
        assertQuarters(of(recipe, Region.STRONG), 3, 4);
        assertQuarters(of(recipe, Region.RANGE), 1, 4);
    }

    private static void assertQuarters(List<Trajectory> trajectories, double low, double high) {
        final Map<Integer, Long> counts = trajectories.stream().collect(Collectors.groupingBy(
                t -> (int) (4 * (value(t, Parameter.COUPLING) - low) / (high - low)), Collectors.counting()));
        // Four standard deviations of a fair draw of 100.
        assertThat(counts).hasSize(4).allSatisfy((_, count) ->
                assertThat(count / (double) trajectories.size()).isBetween(0.08, 0.42));
    }

    @Test
    void timesRiseAndEverythingButTheDrawnIsThePresets() {
        final ParameterSet usual = ParameterSet.defaults();
        assertThat(Recipe.standard(2, 100).trajectories()).allSatisfy(t -> {
            assertThat(t.times()).hasSize(6).isSorted().doesNotHaveDuplicates();
            assertThat(t.times()[0]).isBetween(0.0, 0.5);
            assertThat(value(t, Parameter.STIFFNESS)).isEqualTo(usual.get(Parameter.STIFFNESS));
            assertThat(value(t, Parameter.HOPPING)).isEqualTo(usual.get(Parameter.HOPPING));
            assertThat(t.run().lattice().sites()).isLessThanOrEqualTo(40 * 40);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_001})
    void numbersOfTrajectoriesThatMakeNoDataAreRefused(int trajectories) {
        assertThatThrownBy(() -> Recipe.standard(1, trajectories)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining(Integer.toString(trajectories)).hasMessageContaining("10000");
    }
}
