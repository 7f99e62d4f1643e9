package org.checkerwave.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetMakerTest {

    @TempDir
    private Path folder;

    /** The standard recipe's first trajectories, on a lattice of that size and with only these times. */
    private static Recipe small(int trajectories, int size, double... times) {
        return new Recipe("small", 9, Recipe.standard(9, trajectories).trajectories().stream()
                .map(t -> new Trajectory(t.number(), t.region(), t.run().withLattice(SquareLattice.square(size)), times))
                .toList());
    }

    private DataSet made(String name, Recipe recipe, int threads) {
        final DataSetMaker maker = new DataSetMaker(recipe, folder.resolve(name));
        maker.make(threads, _ -> { });
        return maker.finished();
    }

    private Path part(String name, int number) {
        return folder.resolve(name).resolve("parts-small-9").resolve("0000" + number + ".safetensors");
    }

    @Test
    void filesAreTheSameBitsForAnyNumberOfThreads() {
        final Recipe recipe = small(6, 8, 0, 0.5, 2);
        made("one", recipe, 1).write(folder.resolve("one.safetensors"));
        made("three", recipe, 3).write(folder.resolve("three.safetensors"));
        assertThat(folder.resolve("one.safetensors")).hasSameBinaryContentAs(folder.resolve("three.safetensors"));
    }

    @Test
    void snapshotsAreStatesOfTheRunThatTheRecipeDescribes() {
        final Recipe recipe = small(4, 8, 0, 0.5, 2);
        final List<Snapshot> snapshots = made("run", recipe, 2).snapshots();
        assertThat(snapshots).hasSize(12);
        for (final Trajectory trajectory : recipe.trajectories()) {
            final double coupling = trajectory.run().parameters().get(Parameter.COUPLING);
            final double step = trajectory.run().parameters().get(Parameter.TIME_STEP);
            final Snapshot last = snapshots.get(3 * trajectory.number() + 2);
            try (Simulation simulation = Simulation.start(trajectory.run(), 1)) {
                while (simulation.stepCount() < Math.round(2 / step)) {
                    simulation.step();
                }
                final double[] displacement = simulation.frame().displacement();
                for (int i = 0; i < displacement.length; i++) {
                    assertThat(last.potential()[i]).isEqualTo((float) (-coupling * displacement[i]));
                }
            }
            assertThat(last.coupling()).isEqualTo((float) coupling);
            assertThat(last.region()).isEqualTo(trajectory.region());
            assertThat(last.time()).isEqualTo(2f);
        }
    }

    /** Against the expansion on the whole lattice, which shares no step with the diagonalization that labels. */
    @Test
    void labelsAreExactForThePotentialsAsStored() {
        final List<Snapshot> snapshots = made("labels", small(4, 12, 0, 1), 2).snapshots();
        assertThat(snapshots.stream().map(Snapshot::region)).contains(Region.values());
        final double[] potential = new double[12 * 12];
        final double[] density = new double[12 * 12];
        try (DensitySolver expansion = Solvers.create(new SolverSpec.Chebyshev(1e-8), SquareLattice.square(12), 2)) {
            for (final Snapshot snapshot : snapshots) {
                for (int i = 0; i < potential.length; i++) {
                    potential[i] = snapshot.potential()[i];
                }
                expansion.adapt(potential, snapshot.temperature());
                expansion.density(potential, snapshot.temperature(), density);
                double squares = 0;
                for (int i = 0; i < density.length; i++) {
                    squares += Math.pow(density[i] - 0.5 - snapshot.density()[i], 2);
                }
                assertThat(Math.sqrt(squares / density.length)).as("%s at t = %s", snapshot.region(), snapshot.time())
                        .isLessThan(1e-7);
            }
        }
    }

    @Test
    void anInterruptedMakingGoesOnWithWhatIsFinishedAndEndsTheSame() throws IOException {
        final Recipe recipe = small(5, 8, 0, 1);
        made("whole", recipe, 2).write(folder.resolve("whole.safetensors"));
        made("stopped", small(3, 8, 0, 1), 2);
        // What a kill in the middle of a write leaves.
        Files.writeString(part("stopped", 3).resolveSibling(".00003.safetensors.part"), "half");
        final FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(part("stopped", 1), before);
        assertThat(new DataSetMaker(recipe, folder.resolve("stopped")).finished().snapshots()).hasSize(6);
        made("stopped", recipe, 1).write(folder.resolve("stopped.safetensors"));
        assertThat(Files.getLastModifiedTime(part("stopped", 1))).isEqualTo(before);
        assertThat(folder.resolve("stopped.safetensors")).hasSameBinaryContentAs(folder.resolve("whole.safetensors"));
    }

    @Test
    void everyFinishedTrajectoryIsTold() {
        final List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        final Recipe recipe = small(5, 8, 0);
        new DataSetMaker(recipe, folder).make(2, told::add);
        new DataSetMaker(recipe, folder).make(2, told::add);
        assertThat(told).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 1, 2, 3, 4, 5);
    }

    @Test
    void aFinishedTrajectoryOfAnotherRecipeIsRefusedByName() throws IOException {
        made("mixed", small(2, 8, 0), 1);
        assertThatThrownBy(() -> made("mixed", small(2, 8, 0, 1), 1)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("00000.safetensors").hasMessageContaining("delete");
        Files.copy(part("mixed", 0), part("mixed", 2));
        assertThatThrownBy(() -> made("mixed", small(3, 8, 0), 1)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("00002.safetensors");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        final Path taken = Files.writeString(folder.resolve("taken"), "");
        assertThatThrownBy(() -> new DataSetMaker(small(1, 8, 0), taken)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("taken");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }
}
