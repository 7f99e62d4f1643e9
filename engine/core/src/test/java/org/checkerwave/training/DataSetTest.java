package org.checkerwave.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.checkerwave.InvalidInput;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.file.Safetensors;
import org.checkerwave.file.Safetensors.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetTest {

    private static final SquareLattice LATTICE = new SquareLattice(6, 4);

    @TempDir
    private Path folder;

    /** Twenty trajectories of three snapshots with the regions in turn. */
    private static DataSet example() {
        final Random random = new Random(4);
        final List<Snapshot> snapshots = new ArrayList<>();
        for (int k = 0; k < 60; k++) {
            final float[] potential = new float[LATTICE.sites()];
            final float[] density = new float[LATTICE.sites()];
            for (int i = 0; i < potential.length; i++) {
                potential[i] = (float) random.nextGaussian(0, 9);
                density[i] = random.nextFloat() - 0.5f;
            }
            final int trajectory = k / 3;
            snapshots.add(new Snapshot(LATTICE, potential, density, (float) random.nextDouble(0.05, 1.5),
                    (float) random.nextDouble(1, 4), Region.values()[trajectory % 3], trajectory, (float) random.nextDouble(200)));
        }
        return new DataSet("example, seed 4", snapshots);
    }

    private static Set<Integer> trajectories(DataSet data) {
        return data.snapshots().stream().map(Snapshot::trajectory).collect(Collectors.toSet());
    }

    /** Writes the example, changed, and reads it. */
    private void readChanged(Consumer<Map<String, Tensor>> change) {
        final Path file = folder.resolve("changed.safetensors");
        example().write(file);
        final Safetensors content = Safetensors.read(file);
        final Map<String, Tensor> tensors = new LinkedHashMap<>(content.tensors());
        change.accept(tensors);
        new Safetensors(content.metadata(), tensors).write(file);
        DataSet.read(file);
    }

    private void assertRefused(Consumer<Map<String, Tensor>> change, String... words) {
        assertThatThrownBy(() -> readChanged(change)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("changed.safetensors").hasMessageContainingAll(words);
    }

    @Test
    void comesBackFromItsFileBitForBit() {
        final Path file = folder.resolve("data.safetensors");
        example().write(file);
        assertThat(DataSet.read(file)).usingRecursiveComparison().isEqualTo(example());
        readChanged(_ -> { });
    }

    @Test
    void fieldsAreStoredAsRowsAlongX() {
        final Path file = folder.resolve("data.safetensors");
        example().write(file);
        final Tensor potential = Safetensors.read(file).required("potential", "data");
        assertThat(potential.shape()).containsExactly(60, 4, 6);
        assertThat(potential.data()[(7 * 4 + 2) * 6 + 5])
                .isEqualTo(example().snapshots().get(7).potential()[LATTICE.site(5, 2)]);
    }

    @Test
    void noTrajectoryIsOnBothSidesOfTheSplitAndEveryRegionIsOnBoth() {
        for (int nth = 2; nth <= 6; nth++) {
            final DataSet training = example().training(nth);
            final DataSet validation = example().validation(nth);
            assertThat(trajectories(training)).isNotEmpty().doesNotContainAnyElementsOf(trajectories(validation));
            assertThat(training.snapshots().size() + validation.snapshots().size()).isEqualTo(60);
            for (final Region region : Region.values()) {
                assertThat(training.snapshots()).anyMatch(s -> s.region() == region);
                assertThat(validation.snapshots()).anyMatch(s -> s.region() == region);
            }
        }
        // Of each region's first trajectories 0, 3, 6, …; 1, 4, 7, …; 2, 5, 8, … every third.
        assertThat(trajectories(example().validation(3))).containsExactlyInAnyOrder(6, 15, 7, 16, 8, 17);
    }

    @Test
    void everyTenthTrajectoryOfTheStandardRecipeCoversAllRegions() {
        final DataSet data = new DataSet("standard", Recipe.standard(1, 200).trajectories().stream()
                .map(t -> new Snapshot(LATTICE, new float[24], new float[24], 1, 1, t.region(), t.number(), 0)).toList());
        assertThat(data.validation(10).snapshots().stream().map(Snapshot::region)).contains(Region.values());
    }

    @Test
    void aSplitThatLeavesNothingToLearnFromIsRefused() {
        assertThatThrownBy(() -> example().training(1)).isInstanceOf(InvalidInput.class).hasMessageContaining("2 or more");
    }

    @Test
    void missingTensorsWrongShapesAndValuesWithoutMeaningAreRefused() {
        assertRefused(t -> t.remove("density"), "density");
        assertRefused(t -> t.remove("region"), "region");
        assertRefused(t -> t.put("density", new Tensor(new int[] {60, 6, 4}, t.get("density").data())), "[60, 6, 4]", "Ly");
        assertRefused(t -> t.put("potential", new Tensor(new int[] {60, 24}, t.get("potential").data())), "[60, 24]");
        assertRefused(t -> t.put("time", new Tensor(new int[] {3}, new float[3])), "time of shape [3]", "[60]");
        assertRefused(t -> t.put("time", new Tensor(new int[] {60, 1}, t.get("time").data())), "time of shape [60, 1]", "[60]");
        assertRefused(t -> t.put("region", new Tensor(new int[] {20, 3}, t.get("region").data())), "[20, 3]", "[60]");
        assertRefused(t -> t.get("potential").data()[30] = Float.NaN, "NaN", "potential", "30");
        assertRefused(t -> t.get("density").data()[31] = Float.POSITIVE_INFINITY, "Infinity", "density");
        assertRefused(t -> t.get("density").data()[31] = 0.6f, "density", "0.6", "−½ to ½");
        assertRefused(t -> t.get("coupling").data()[5] = Float.NaN, "NaN", "coupling");
        assertRefused(t -> t.get("temperature").data()[5] = 0, "temperature", "above 0");
        assertRefused(t -> t.get("region").data()[5] = 3, "region", "3.0");
        assertRefused(t -> t.get("region").data()[5] = -1, "region", "-1.0");
        assertRefused(t -> t.get("region").data()[5] = 1.5f, "region", "1.5");
        assertRefused(t -> t.get("trajectory").data()[5] = 0.5f, "trajectory", "0.5", "whole number");
        assertRefused(t -> t.get("trajectory").data()[5] = -1, "trajectory", "-1.0", "whole number");
        assertRefused(t -> t.get("trajectory").data()[5] = 3e9f, "trajectory", "whole number");
        assertRefused(t -> t.get("time").data()[5] = -0.5f, "time", "-0.5", "0 or more");
        assertRefused(t -> t.get("potential").data()[30] = -3e38f, "potential", "-3.0E38", "−10000 to 10000");
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        final Path file = folder.resolve("data.safetensors");
        example().write(file);
        final byte[] whole = Files.readAllBytes(file);
        final Path cut = folder.resolve("cut.safetensors");
        for (int length = 0; length < whole.length; length += 1 + whole.length / 29) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> DataSet.read(cut)).as("cut at " + length).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void theFirstStatesAreThoseOfTheFirstTrajectoriesAndNeverOfTheValidation() {
        final DataSet training = example().training(3);
        final DataSet first = training.firstStates(25);
        assertThat(first.snapshots()).isEqualTo(training.snapshots().subList(0, 25));
        // Eight whole trajectories of three states, and one state of the ninth.
        assertThat(trajectories(first)).hasSize(9).doesNotContainAnyElementsOf(trajectories(example().validation(3)));
        assertThat(first.recipe()).isEqualTo(training.recipe());
        assertThatThrownBy(() -> training.firstStates(43)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("42 states").hasMessageContaining("43");
        assertThatThrownBy(() -> training.firstStates(0)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void dataThatShareAStateOverlap() {
        final DataSet all = example();
        assertThat(all.overlaps(all.firstStates(1))).isTrue();
        assertThat(all.training(3).overlaps(all.validation(3))).isFalse();
    }

    @Test
    void nothingAndLatticesOfTwoSizesCannotBeWritten() {
        final Path file = folder.resolve("data.safetensors");
        assertThatThrownBy(() -> new DataSet("none", List.of()).write(file)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("without states");
        final List<Snapshot> mixed = new ArrayList<>(example().snapshots());
        mixed.add(new Snapshot(SquareLattice.square(4), new float[16], new float[16], 1, 1, Region.RANGE, 20, 0));
        assertThatThrownBy(() -> new DataSet("mixed", mixed).write(file)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("several sizes");
        assertThat(file).doesNotExist();
    }
}
