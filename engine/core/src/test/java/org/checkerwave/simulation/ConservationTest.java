package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.checkerwave.SampleStates;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.holstein.ElasticLattice;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kinetic energy + Ω without a bath: its rms about its start falls as the square of the time step. */
class ConservationTest {

    private static final SquareLattice TWELVE = SquareLattice.square(12);

    /** rms over time of (KE + Ω − its mean) / N. */
    private static double drift(double timeStep, double until) {
        final RunDescription run = SampleStates.coarsening(TWELVE)
                .withParameters(SampleStates.parameters("dt", timeStep)).withIntegrator(Integrator.ENERGY_CONSERVING)
                .withSolver(new SolverSpec.Chebyshev(1e-8));
        try (Simulation simulation = Simulation.start(run, 2)) {
            final int steps = (int) Math.round(until / timeStep);
            double sum = 0;
            double squares = 0;
            int count = 0;
            for (int k = 0; k < steps; k++) {
                simulation.step();
                if (k % 2 == 0) {
                    final double energy = energy(simulation) / TWELVE.sites();
                    sum += energy;
                    squares += energy * energy;
                    count++;
                }
            }
            return Math.sqrt(squares / count - sum / count * (sum / count));
        }
    }

    private static double energy(Simulation simulation) {
        return simulation.grandPotential()
                + ElasticLattice.kineticEnergy(simulation.parameters().model(), simulation.frame().velocity());
    }

    @Test
    void energyIsConservedToSecondOrderOfTheTimeStep() {
        final double coarse = drift(0.2, 10);
        final double fine = drift(0.1, 10);
        assertThat(coarse / fine).isBetween(3.0, 5.0);
        assertThat(fine).isLessThan(5e-4);
    }

    @Test
    @Tag("long")
    void energyDriftsAsInTheTable() {
        final double[] steps = {0.2, 0.1, 0.05, 0.025};
        final double[] table = {9.6e-4, 2.2e-4, 5.5e-5, 1.4e-5};
        double before = Double.NaN;
        for (int k = 0; k < steps.length; k++) {
            final double drift = drift(steps[k], 100);
            // The table is of another disordered start; 0.72 to 0.75 of it was measured with this one.
            assertThat(drift / table[k]).as("dt = " + steps[k]).isBetween(0.65, 1.35);
            if (k > 0) {
                assertThat(before / drift).as("dt = " + steps[k]).isCloseTo(4, within(0.3));
            }
            before = drift;
        }
    }

    /** A run without a bath, from a state of rest, that looks for the time step in the parameters. */
    @Test
    void timeAdvancesByTheStep() {
        final RunDescription run = SampleStates.coarsening(TWELVE);
        try (Simulation simulation = Simulation.start(run, 1)) {
            simulation.step();
            simulation.apply(new Command.SetParameter(Parameter.TIME_STEP, 0.05));
            simulation.step();
            assertThat(simulation.time()).isCloseTo(0.15, within(1e-15));
        }
    }
}
