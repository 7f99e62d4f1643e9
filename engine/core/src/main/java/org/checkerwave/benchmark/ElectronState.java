package org.checkerwave.benchmark;

import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;

/**
 * What solvers are measured on: one potential.
 *
 * @param name where it comes from, such as "coarsening, t = 50"
 * @param potential v = −gQ/t
 * @param temperature T/t
 */
public record ElectronState(String name, SquareLattice lattice, double[] potential, double temperature) {

    /** The run there only has to wander where the dynamics goes. */
    private static final SolverSpec ON_THE_WAY = new SolverSpec.Window(5e-3);

    /** The state of a preset after a time, on a square lattice of its own size. */
    public static ElectronState of(String preset, int size, double time, int threads) {
        try (Simulation simulation = Simulation.start(Presets.ofKey(preset).run()
                .withLattice(SquareLattice.square(size)).withSolver(ON_THE_WAY), threads)) {
            while (simulation.time() < time - 1e-9) {
                simulation.step();
            }
            return of(preset, simulation);
        }
    }

    /** That of a run as it stands. */
    public static ElectronState of(String name, Simulation simulation) {
        final ParameterSet parameters = simulation.run().parameters();
        final SquareLattice lattice = simulation.frame().lattice();
        final double[] potential = new double[lattice.sites()];
        parameters.model().potential(simulation.frame().displacement(), potential);
        return new ElectronState(name, lattice, potential,
                parameters.get(Parameter.TEMPERATURE) / parameters.model().hopping());
    }

    /** The state repeated in x and y to a square lattice whose size is a multiple of its own. */
    public ElectronState repeated(int size) {
        final double[] wide = new double[size * size];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = potential[lattice.site(i % size, i / size)];
        }
        return new ElectronState(name, SquareLattice.square(size), wide, temperature);
    }
}
