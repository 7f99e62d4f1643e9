package org.checkerwave.app.cli;

import static org.checkerwave.parameter.Parameter.COUPLING;
import static org.checkerwave.parameter.Parameter.HOPPING;
import static org.checkerwave.parameter.Parameter.NEIGHBOR_STIFFNESS;
import static org.checkerwave.parameter.Parameter.STIFFNESS;
import static org.checkerwave.parameter.Parameter.TEMPERATURE;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.DiagonalizationSolver;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.simulation.Solvers;
import org.checkerwave.holstein.ElasticLattice;
import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.file.Npy;
import org.checkerwave.file.NpyArray;
import org.checkerwave.file.Npz;
import org.checkerwave.file.SafeFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Density and force of one displacement field. */
@Command(name = "forces", mixinStandardHelpOptions = true,
        description = {"Computes density, force and grand potential of a displacement field.",
            "The solver is window with an accuracy of 1e-6 where nothing else is asked for."})
final class ForcesCommand implements Runnable {

    private static final double DEFAULT_ACCURACY = 1e-6;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--input", required = true, paramLabel = "Q.npy",
            description = "Displacements: a float64 array of shape (Ly, Lx), indexed [y][x], periodic, even sizes.")
    private Path input;

    @Option(names = "--output", required = true, paramLabel = "OUT.npz",
            description = "Receives the arrays n and F in the shape of Q.")
    private Path output;

    @Mixin
    private SolverOptions solver;

    @Mixin
    private ThreadsOption threads;

    static CommandLine create() {
        final CommandLine command = new CommandLine(new ForcesCommand());
        ParameterOptions.addTo(command.getCommandSpec(),
                List.of(HOPPING, COUPLING, STIFFNESS, NEIGHBOR_STIFFNESS, TEMPERATURE), "");
        return command;
    }

    @Override
    public void run() {
        final ParameterSet parameters = ParameterSet.of(ParameterOptions.given(spec.commandLine().getParseResult()));
        final SolverSpec usual = new SolverSpec.Window(DEFAULT_ACCURACY);
        final SolverSpec chosen = solver.chosen(usual).orElse(usual);
        final NpyArray array = Npy.read(input);
        final SquareLattice lattice = array.lattice(input.toString());
        OutputFolder.requireWritable(SafeFile.folderOf(output));
        try (DensitySolver electrons = Solvers.create(chosen, lattice, threads.count())) {
            solve(electrons, lattice, parameters, array.data());
        }
    }

    private void solve(DensitySolver electrons, SquareLattice lattice, ParameterSet parameters, double[] displacement) {
        final HolsteinModel model = parameters.model();
        final double temperature = parameters.get(TEMPERATURE) / model.hopping();
        final double[] potential = new double[lattice.sites()];
        final double[] density = new double[lattice.sites()];
        final double[] force = new double[lattice.sites()];
        model.potential(displacement, potential);
        electrons.adapt(potential, temperature);
        electrons.density(potential, temperature, density);
        electrons.requireDensity(density);
        ElasticLattice.force(lattice, model, displacement, density, force);
        final Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put("n", NpyArray.field(lattice, density));
        arrays.put("F", NpyArray.field(lattice, force));
        Npz.write(output, arrays);
        final PrintWriter out = spec.commandLine().getOut();
        if (!electrons.status().withinRange()) {
            out.println("warning: the network is outside its trained range; check with an exact solver, or train it for this range");
        }
        if (electrons.hasGrandPotential()) {
            out.printf(Locale.ROOT, "omega = %.15g%n",
                    model.hopping() * electrons.grandPotential(potential, temperature)
                    + ElasticLattice.energy(lattice, model, displacement));
        }
        if (electrons instanceof DiagonalizationSolver exact
                && exact.spec().equals(new SolverSpec.Diagonalization(Filling.HALF))) {
            out.printf(Locale.ROOT, "mu = %.15g%n", model.hopping() * exact.chemicalPotential());
        }
        out.flush();
    }
}
