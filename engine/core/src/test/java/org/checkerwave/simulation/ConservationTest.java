package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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

    /** (KE + Ω)/N without a bath, after every so many steps. */
    private static double[] energies(SquareLattice lattice, double timeStep, int steps, int every) {
        final RunDescription run = SampleStates.coarsening(lattice)
                .withParameters(SampleStates.parameters("dt", timeStep)).withIntegrator(Integrator.ENERGY_CONSERVING)
                .withSolver(new SolverSpec.Chebyshev(1e-8));
        final double[] energies = new double[steps / every];
        try (Simulation simulation = Simulation.start(run, 2)) {
            for (int k = 0; k < energies.length; k++) {
                for (int step = 0; step < every; step++) {
                    simulation.step();
                }
                energies[k] = energy(simulation) / lattice.sites();
            }
        }
        return energies;
    }

    /** rms over time of the difference from the mean. */
    private static double spread(double... energies) {
        final double mean = mean(energies, 0, energies.length);
        return Math.sqrt(Arrays.stream(energies).map(energy -> (energy - mean) * (energy - mean)).average().orElseThrow());
    }

    private static double mean(double[] energies, int from, int to) {
        return Arrays.stream(energies, from, to).average().orElseThrow();
    }

    private static double spreadUntil(double time, double timeStep) {
        return spread(energies(TWELVE, timeStep, (int) Math.round(time / timeStep), 2));
    }

    private static double energy(Simulation simulation) {
        return simulation.grandPotential()
                + ElasticLattice.kineticEnergy(simulation.parameters().model(), simulation.frame().velocity());
    }

    @Test
    void energyIsConservedToSecondOrderOfTheTimeStep() {
        final double coarse = spreadUntil(10, 0.2);
        final double fine = spreadUntil(10, 0.1);
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
            final double drift = spreadUntil(100, steps[k]);
            // The table is of another disordered start; 0.72 to 0.75 of it was measured with this one.
            assertThat(drift / table[k]).as("dt = " + steps[k]).isBetween(0.65, 1.35);
            if (k > 0) {
                assertThat(before / drift).as("dt = " + steps[k]).isCloseTo(4, within(0.3));
            }
            before = drift;
        }
    }

    /** Both bounds are in units of dt²; 0.018 and 0.014, 0.010 and 0.007 were measured. */
    @Test
    @Tag("long")
    void energyStaysWithinSecondOrderOverAHundredThousandSteps() {
        final SquareLattice eight = SquareLattice.square(8);
        for (final double timeStep : new double[] {0.1, 0.05}) {
            final double[] energies = energies(eight, timeStep, 100_000, 20);
            final int tenth = energies.length / 10;
            final double spread = spread(energies);
            final double drift = Math.abs(mean(energies, energies.length - tenth, energies.length) - mean(energies, 0, tenth));
            assertThat(spread).as("fluctuation at dt = " + timeStep).isLessThan(0.025 * timeStep * timeStep);
            assertThat(drift).as("last tenth against the first at dt = " + timeStep).isLessThan(0.015 * timeStep * timeStep);
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
