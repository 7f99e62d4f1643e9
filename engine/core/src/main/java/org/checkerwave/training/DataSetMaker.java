package org.checkerwave.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.Solvers;
import org.checkerwave.electrons.Workers;
import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.SafeFile;

/**
 * Runs the trajectories of a recipe, one a thread, and solves their snapshots exactly. Each finished trajectory is a
 * file of its own, so that a making that was stopped goes on where it was.
 */
public final class DataSetMaker {

    /** The labels are exact to rounding. */
    private static final SolverSpec EXACT = new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL);

    private final Recipe recipe;
    private final Path parts;

    /** @param folder receives {@code dataset.safetensors}; finished trajectories wait in {@code parts} below it */
    public DataSetMaker(Recipe recipe, Path folder) throws IOException {
        this.recipe = recipe;
        this.parts = folder.resolve("parts-" + recipe.name() + "-" + recipe.seed());
        Files.createDirectories(parts);
    }

    /** Makes what is missing. @param progress told the number of finished trajectories, from any thread */
    public void make(int threads, IntConsumer progress) {
        final AtomicInteger finished = new AtomicInteger();
        try (Workers workers = new Workers(threads)) {
            workers.run(recipe.trajectories().size(), (_, index) -> {
                final Trajectory trajectory = recipe.trajectories().get(index);
                if (!Files.exists(part(trajectory))) {
                    new DataSet(recipe.toString(), states(trajectory)).write(part(trajectory));
                }
                progress.accept(finished.incrementAndGet());
            });
        }
    }

    private Path part(Trajectory trajectory) {
        return parts.resolve(String.format(Locale.ROOT, "%05d.safetensors", trajectory.number()));
    }

    /** All trajectories that are finished, in the order of the recipe. */
    public DataSet finished() {
        final List<Snapshot> all = new ArrayList<>();
        for (final Trajectory trajectory : recipe.trajectories()) {
            if (Files.exists(part(trajectory))) {
                all.addAll(DataSet.read(part(trajectory)).snapshots());
            }
        }
        return new DataSet(recipe.toString(), all);
    }

    /** Removes the parts, once they have been joined. */
    public void clear() {
        try (var files = Files.newDirectoryStream(parts)) {
            for (final Path file : files) {
                Files.delete(file);
            }
            Files.delete(parts);
        } catch (IOException e) {
            throw SafeFile.unreadable(parts, e);
        }
    }

    private static List<Snapshot> states(Trajectory trajectory) {
        final List<Snapshot> states = new ArrayList<>();
        try (Simulation simulation = Simulation.start(trajectory.run(), 1);
                DensitySolver exact = Solvers.create(EXACT, trajectory.run().lattice(), 1)) {
            for (final double time : trajectory.times()) {
                while (simulation.time() < time - 1e-9) {
                    simulation.step();
                }
                states.add(state(trajectory, simulation.frame(), exact));
            }
        }
        return states;
    }

    private static Snapshot state(Trajectory trajectory, Frame frame, DensitySolver exact) {
        final HolsteinModel model = frame.parameters().model();
        final int sites = frame.lattice().sites();
        final double[] potential = new double[sites];
        model.potential(frame.displacement(), potential);
        final float[] rounded = new float[sites];
        for (int i = 0; i < sites; i++) {
            // The label belongs to the potential as it is stored.
            rounded[i] = (float) potential[i];
            potential[i] = rounded[i];
        }
        final double temperature = frame.parameters().get(Parameter.TEMPERATURE) / model.hopping();
        final double[] density = new double[sites];
        exact.density(potential, temperature, density);
        final float[] label = new float[sites];
        for (int i = 0; i < sites; i++) {
            label[i] = (float) (density[i] - 0.5);
        }
        return new Snapshot(frame.lattice(), rounded, label, temperature, model.coupling(), trajectory.region(),
                trajectory.number(), frame.time());
    }
}
