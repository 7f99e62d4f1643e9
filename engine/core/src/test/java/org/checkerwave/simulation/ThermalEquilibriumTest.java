package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.checkerwave.SampleStates;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.holstein.ElasticLattice;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In contact with the bath ⟨mv²⟩ = T and ⟨−QF⟩ = T, and below T_c the staggered order grows. */
class ThermalEquilibriumTest {

    /** @param kinetic ⟨mv²⟩/T @param virial −⟨QF⟩/T */
    private record Temperatures(double kinetic, double virial) {
    }

    private static Temperatures measure(int size, Integrator integrator, int settle, int steps) {
        final double temperature = 0.1;
        final RunDescription run = SampleStates.run(SquareLattice.square(size), SampleStates.parameters("gamma", 0.5),
                new InitialState.Checkerboard(2.394, SampleStates.THERMAL)).withIntegrator(integrator);
        try (Simulation simulation = Simulation.start(run, 2)) {
            for (int k = 0; k < settle; k++) {
                simulation.step();
            }
            double kinetic = 0;
            double virial = 0;
            for (int k = 0; k < steps; k++) {
                simulation.step();
                final Frame frame = simulation.frame();
                final double[] force = new double[frame.density().length];
                ElasticLattice.force(frame.lattice(), frame.parameters().model(),
                        frame.displacement(), frame.density(), force);
                for (int i = 0; i < force.length; i++) {
                    kinetic += frame.velocity()[i] * frame.velocity()[i];
                    virial -= frame.displacement()[i] * force[i];
                }
            }
            final double samples = (double) steps * size * size;
            return new Temperatures(kinetic / samples / temperature, virial / samples / temperature);
        }
    }

    @Test
    void kineticTemperatureIsTheBaths() {
        assertThat(measure(32, Integrator.LANGEVIN, 200, 600).kinetic()).isCloseTo(1, within(0.02));
    }

    @Test
    @Tag("long")
    void equipartitionAndVirial() {
        final Temperatures t = measure(32, Integrator.LANGEVIN, 1000, 20_000);
        assertThat(t.kinetic()).isCloseTo(1, within(0.02));
        assertThat(t.virial()).isCloseTo(1, within(0.01));
    }

    private static double staggeredOrder(Simulation simulation) {
        final Frame frame = simulation.frame();
        final int size = frame.lattice().width();
        double squares = 0;
        // Order within cells of 4×4 sites, whose sign is free.
        for (int cell = 0; cell < size * size / 16; cell++) {
            double sum = 0;
            for (int s = 0; s < 16; s++) {
                final int x = cell % (size / 4) * 4 + s % 4;
                final int y = cell / (size / 4) * 4 + s / 4;
                sum += SquareLattice.stagger(x, y) * (frame.density()[x + size * y] - 0.5);
            }
            squares += sum * sum / 256;
        }
        return Math.sqrt(squares / (size * size / 16.0));
    }

    @Test
    void quenchBelowTcGrowsStaggeredOrder() {
        try (Simulation simulation = Simulation.start(SampleStates.coarsening(SquareLattice.square(32)), 2)) {
            assertThat(staggeredOrder(simulation)).isLessThan(0.15);
            for (int k = 0; k < 500; k++) {
                simulation.step();
            }
            assertThat(staggeredOrder(simulation)).isGreaterThan(0.3);
        }
    }

    @Test
    void checkerboardMeltsAboveTc() {
        final RunDescription run = SampleStates.run(SquareLattice.square(32), SampleStates.parameters("T", 1.3),
                new InitialState.Checkerboard(2.394, SampleStates.THERMAL));
        try (Simulation simulation = Simulation.start(run, 2)) {
            assertThat(staggeredOrder(simulation)).isGreaterThan(0.35);
            for (int k = 0; k < 500; k++) {
                simulation.step();
            }
            assertThat(staggeredOrder(simulation)).isLessThan(0.27);
        }
    }
}
