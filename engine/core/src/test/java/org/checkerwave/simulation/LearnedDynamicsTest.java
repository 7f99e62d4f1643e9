package org.checkerwave.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.DomainStructure;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.observable.RelativeDeviation;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Domains grow under a learned force field as they do under the exact one, from the same start in the same noise. */
class LearnedDynamicsTest {

    private static final SolverSpec LEARNED = new SolverSpec.Network("recursion");
    private static final SolverSpec EXACT = new SolverSpec.Window(5e-4);

    private static RunDescription coarsening(int size, SolverSpec solver) {
        return Presets.ofKey("coarsening").run().withLattice(SquareLattice.square(size)).withSolver(solver);
    }

    /** A measurement after every so many steps. */
    private static List<Measurement> follow(RunDescription run, int every, int count) {
        try (Simulation simulation = Simulation.start(run, Runtime.getRuntime().availableProcessors())) {
            return IntStream.range(0, count).mapToObj(_ -> {
                for (int k = 0; k < every; k++) {
                    simulation.step();
                }
                return new Measurement(simulation.frame());
            }).toList();
        }
    }

    private static double[] column(List<Measurement> measurements, Observable observable) {
        return measurements.stream().mapToDouble(measurement -> measurement.value(observable)).toArray();
    }

    private static RelativeDeviation deviation(List<Measurement> exact, List<Measurement> learned, Observable observable) {
        return RelativeDeviation.of(exact.stream().mapToDouble(m -> m.frame().time()).toArray(), column(exact, observable),
                column(learned, observable));
    }

    @Test
    void earlyOrderAndCorrelationFollowTheExactRun() {
        final Measurement exact = follow(coarsening(32, EXACT), 60, 1).getFirst();
        final Measurement learned = follow(coarsening(32, LEARNED), 60, 1).getFirst();
        assertThat(learned.value(Observable.PHI_RMS)).isCloseTo(exact.value(Observable.PHI_RMS), within(0.01));
        final DomainStructure structure = learned.structure();
        assertThat(structure.axialCorrelations()).usingComparatorWithPrecision(0.05)
                .containsExactly(exact.structure().axialCorrelations());
    }

    /** A failure tells the deviations at all times. */
    @Test
    @Tag("long")
    void domainsGrowAsUnderTheExactForce() {
        final List<Measurement> exact = follow(coarsening(128, EXACT), 250, 6);
        final List<Measurement> learned = follow(coarsening(128, LEARNED), 250, 6);
        final SoftAssertions softly = new SoftAssertions();
        softly.assertThat(deviation(exact, learned, Observable.L_HALF).values()).as("L_half at t = 25, 50, …, 150")
                .usingComparatorWithPrecision(0.03).containsExactly(new double[6]);
        softly.assertThat(deviation(exact, learned, Observable.PHI_RMS).values()).as("phi_rms at t = 25, 50, …, 150")
                .usingComparatorWithPrecision(0.01).containsExactly(new double[6]);
        softly.assertAll();
    }
}
