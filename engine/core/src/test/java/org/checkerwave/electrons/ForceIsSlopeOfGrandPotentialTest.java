package org.checkerwave.electrons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.checkerwave.SampleStates;
import org.checkerwave.holstein.ElasticLattice;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Solvers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F = −∂Ω/∂Q by a central difference with h = 1e-4, relative to the rms force. */
class ForceIsSlopeOfGrandPotentialTest {

    private static final double STEP = 1e-4;

    static List<SolverSpec> solvers() {
        return List.of(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL), new SolverSpec.Chebyshev(1e-12),
                new SolverSpec.Window(1e-11));
    }

    @ParameterizedTest
    @MethodSource("solvers")
    void everyForceIsTheSlope(SolverSpec spec) {
        final SquareLattice lattice = new SquareLattice(6, 8);
        for (final ParameterSet parameters : List.of(SampleStates.parameters(), SampleStates.parameters("g", 3.5),
                SampleStates.parameters("t", 0.7, "K", 1.3, "kappa", 0.1, "T", 0.3))) {
            final double[] q = SampleStates.wavy(lattice);
            try (DensitySolver electrons = Solvers.create(spec, lattice, 2)) {
                final double[] n = new double[lattice.sites()];
                final double[] force = new double[lattice.sites()];
                electrons.density(SampleStates.potential(parameters, q), reducedTemperature(parameters), n);
                ElasticLattice.force(lattice, parameters.model(), q, n, force);
                final double scale = SampleStates.rms(force, new double[lattice.sites()]);
                for (int i = 0; i < lattice.sites(); i += 5) {
                    final double[] shifted = q.clone();
                    shifted[i] = q[i] + STEP;
                    final double up = omega(electrons, lattice, parameters, shifted);
                    shifted[i] = q[i] - STEP;
                    final double down = omega(electrons, lattice, parameters, shifted);
                    assertThat(Math.abs((down - up) / (2 * STEP) - force[i]) / scale).as("%s, site %d", parameters, i)
                            .isLessThan(1e-6);
                }
            }
        }
    }

    private static double reducedTemperature(ParameterSet parameters) {
        return parameters.get(Parameter.TEMPERATURE) / parameters.get(Parameter.HOPPING);
    }

    private static double omega(DensitySolver electrons, SquareLattice lattice, ParameterSet parameters, double[] q) {
        return parameters.get(Parameter.HOPPING)
                * electrons.grandPotential(SampleStates.potential(parameters, q), reducedTemperature(parameters))
                + ElasticLattice.energy(lattice, parameters.model(), q);
    }
}
