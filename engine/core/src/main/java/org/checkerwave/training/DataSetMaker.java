package org.checkerwave.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;
import org.checkerwave.electrons.Workers;
import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.file.SafeFile;

/**
 * Runs the trajectories of a recipe, one a thread, and solves their snapshots exactly. Each finished trajectory is a
 * file of its own, so that a making that was stopped goes on where it was.
 */
public final class DataSetMaker {

    /** The labels are exact to rounding. */
    private static final SolverSpec EXACT = new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL);

    private final Recipe recipe;
    private final Path parts;

    /** @param folder below which finished trajectories wait, in a folder named after recipe and seed */
    public DataSetMaker(Recipe recipe, Path folder) {
        this.recipe = recipe;
        this.parts = folder.resolve("parts-" + recipe.name() + "-" + recipe.seed());
        SafeFile.makeFolder(parts);
    }

    /** Makes what is missing. @param progress told the number of finished trajectories, from any thread */
    public void make(int threads, IntConsumer progress) {
        final AtomicInteger finished = new AtomicInteger();
        try (Workers workers = new Workers(threads)) {
            workers.run(recipe.trajectories().size(), (_, index) -> {
                final Trajectory trajectory = recipe.trajectories().get(index);
                if (Files.exists(part(trajectory))) {
                    requireOf(trajectory, DataSet.read(part(trajectory)).snapshots(), part(trajectory));
                } else {
                    final DataSet made = new DataSet(recipe.toString(), states(trajectory));
                    // Somebody may have removed it meanwhile.
                    SafeFile.makeFolder(parts);
                    made.write(part(trajectory));
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

    /** Refuses a part that another version of the recipe made. */
    private static void requireOf(Trajectory trajectory, List<Snapshot> states, Path part) {
        final ParameterSet parameters = trajectory.run().parameters();
        final boolean same = states.size() == trajectory.times().length
                && states.stream().allMatch(s -> s.trajectory() == trajectory.number() && s.region() == trajectory.region()
                        && s.lattice().equals(trajectory.run().lattice())
                        && s.coupling() == (float) parameters.get(Parameter.COUPLING)
                        && s.temperature() == (float) temperature(parameters));
        if (!same) {
            throw new InvalidInput("The file " + part + " holds another trajectory than this recipe's; delete the folder "
                    + part.getParent() + " or choose another one.");
        }
    }

    private static double temperature(ParameterSet parameters) {
        return parameters.get(Parameter.TEMPERATURE) / parameters.get(Parameter.HOPPING);
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
        final double temperature = temperature(frame.parameters());
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
