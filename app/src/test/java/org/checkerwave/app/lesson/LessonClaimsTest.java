package org.checkerwave.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.brush.Stroke;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SymmetryCheck;
import org.checkerwave.holstein.CheckerboardOrder;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.probe.Sensitivity;
import org.checkerwave.probe.SiteProbe;
import org.checkerwave.probe.SiteReport;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;
import org.checkerwave.symmetry.Operation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the texts of the lessons say of the states that they show. */
class LessonClaimsTest {

    private static final int MIDDLE = 64 + 128 * 64;

    private static Checkpoint state(String key) {
        return Samples.state(Samples.load().stream().filter(sample -> sample.key().equals(key)).findFirst()
                .orElseThrow());
    }

    private static void runTo(Simulation simulation, double time) {
        while (simulation.time() < time - 1e-9) {
            simulation.step();
        }
    }

    private static double measure(Simulation simulation, Observable observable) {
        return new Measurement(simulation.frame()).value(observable);
    }

    private static double measure(String key, Observable observable) {
        try (Simulation simulation = Simulation.resume(state(key), 2)) {
            return measure(simulation, observable);
        }
    }

    @Test
    void chargeDensityWave_fullSitesAreDisplacedUpAndEmptyOnesDown() {
        final Checkpoint state = state("checkerboard");
        assertThat(state.density()[0]).isCloseTo(0.95, within(0.005));
        assertThat(state.density()[1]).isCloseTo(0.05, within(0.005));
        assertThat(state.displacement()[0]).isCloseTo(2.39, within(0.005));
        assertThat(state.displacement()[1]).isCloseTo(-2.39, within(0.005));
    }

    @Test
    void chargeDensityWave_theOrderLastsAtThreeTenths() {
        try (Simulation simulation = Simulation.resume(state("checkerboard"), 2)) {
            simulation.apply(new Command.SetParameter(Parameter.TEMPERATURE, 0.3));
            runTo(simulation, 20);
            assertThat(measure(simulation, Observable.PHI_MEAN)).isCloseTo(0.44, within(0.005));
        }
    }

    @Test
    void quench_fourTimesTheTimeIsAboutTwiceTheLength() {
        final double early = measure("quench-t050", Observable.L_HALF);
        final double late = measure("quench-t200", Observable.L_HALF);
        assertThat(early).isCloseTo(7, within(0.5));
        assertThat(late).isCloseTo(15, within(0.5));
        assertThat(late / early).isBetween(1.7, 2.3);
    }

    @Test
    void quench_ofSixDomainsThreeAreLeft() {
        assertThat(measure("quench-t050", Observable.DOMAINS)).isEqualTo(6);
        assertThat(measure("quench-t200", Observable.DOMAINS)).isEqualTo(3);
    }

    @Test
    void melting_aboveTcTheAgreementIsGoneButNotTheDisplacement() {
        try (Simulation simulation = Simulation.start(Presets.ofKey("melt").run(), 2)) {
            runTo(simulation, 20);
            assertThat(Math.abs(measure(simulation, Observable.PHI_MEAN))).isLessThan(0.05);
            assertThat(measure(simulation, Observable.PHI_RMS)).isCloseTo(0.28, within(0.015));
            assertThat(measure(simulation, Observable.L_HALF)).isCloseTo(1, within(0.15));
        }
    }

    @Test
    void melting_belowTcTheOrderStays() {
        try (Simulation simulation = Simulation.resume(state("checkerboard"), 2)) {
            simulation.apply(new Command.SetParameter(Parameter.TEMPERATURE, 0.6));
            runTo(simulation, 30);
            assertThat(measure(simulation, Observable.PHI_MEAN)).isCloseTo(0.42, within(0.01));
            assertThat(measure(simulation, Observable.PHI_RMS)).isCloseTo(0.42, within(0.01));
        }
    }

    @Test
    @Tag("long")
    void symmetry_theOrdinaryNetworkChangesItsAnswerAndTheEquivariantOneDoesNot() {
        try (Simulation simulation = Simulation.resume(state("quench-t050"), 2)) {
            assertThat(residuals(simulation, "cnn")).hasSize(15).allSatisfy(residual -> assertThat(residual).isBetween(0.045, 0.095));
            assertThat(residuals(simulation, "gcnn")).hasSize(15).allSatisfy(residual -> assertThat(residual).isLessThan(1e-6));
        }
    }

    /** Of every element but the identity. */
    private static List<Double> residuals(Simulation simulation, String network) {
        simulation.apply(new Command.SwitchSolver(new SolverSpec.Network(network)));
        final SquareLattice lattice = simulation.run().lattice();
        final List<Operation> elements = SymmetryCheck.pointGroup(lattice);
        return elements.subList(1, elements.size()).stream()
                .map(element -> simulation.residual(new SymmetryCheck(lattice, element, 3, 5)).largest()).toList();
    }

    @Test
    void locality_aReversedSiteIsNotFeltThreeSitesAway() {
        try (Simulation simulation = Simulation.resume(state("checkerboard"), 2)) {
            simulation.apply(new Command.SwitchSolver(new SolverSpec.Window(1e-7)));
            final double[] before = simulation.frame().density().clone();
            simulation.apply(new Command.Paint(Stroke.checkerboard(64, 64, 0.5, -2.3935)));
            final double[] after = simulation.frame().density();
            assertThat(after[MIDDLE]).isLessThan(0.01);
            assertThat(Math.abs(after[MIDDLE + 1] - before[MIDDLE + 1])).isCloseTo(0.01, within(0.005));
            final double third = Math.abs(after[MIDDLE + 3] - before[MIDDLE + 3]);
            final double fifth = Math.abs(after[MIDDLE + 5] - before[MIDDLE + 5]);
            assertThat(third).isLessThan(1e-3);
            assertThat(fifth).isLessThan(third / 10);
        }
    }

    @Test
    void locality_aSiteDependsOnItselfAFifthAsMuchOnItsNeighboursAndHardlyOnOthers() {
        try (Simulation simulation = Simulation.resume(state("checkerboard"), 2)) {
            final Sensitivity exact = new SiteProbe(2).report(simulation.frame(), MIDDLE, () -> false).exact().sensitivity();
            assertThat(exact.at(0, 0)).isEqualTo(exact.largest());
            assertThat(exact.at(1, 0) / exact.at(0, 0)).isCloseTo(-0.2, within(0.03));
            assertThat(exact.at(0, -1)).isCloseTo(exact.at(1, 0), within(1e-9));
            assertThat(Math.exp(-1 / exact.decayLength())).isCloseTo(0.03, within(0.005));
        }
    }

    @Test
    @Tag("long")
    void locality_theNetworkSeesTwentyFiveSitesEachWayAndDependsOnThemAsTheExactDensityDoes() {
        try (Simulation simulation = Simulation.resume(state("quench-t050"), 2)) {
            simulation.apply(new Command.SwitchSolver(new SolverSpec.Network("recursion")));
            final SiteReport report = new SiteProbe(2).report(simulation.frame(), MIDDLE, () -> false);
            assertThat(2 * report.reach() + 1).isEqualTo(25);
            final Sensitivity exact = report.exact().sensitivity();
            assertThat(report.network().orElseThrow().values())
                    .containsExactly(exact.values(), within(0.02 * exact.largest()));
        }
    }

    @Test
    void locality_theSecondSiteFromAWallIsAsInside() {
        final double[] density = state("domain-wall").density();
        assertThat(Math.abs(density[MIDDLE] - 0.5)).isCloseTo(0.456, within(0.001));
        assertThat(Math.abs(density[MIDDLE + 1] - 0.5)).isCloseTo(0.446, within(0.001));
        assertThat(Math.abs(density[MIDDLE + 2] - 0.5)).isCloseTo(0.447, within(0.001));
    }

    @Test
    @Tag("long")
    void locality_aChangeReachesFarAtWeakCouplingOnly() {
        assertThat(reach("weak")).isBetween(1 / 400.0, 1 / 250.0);
        assertThat(reach("coarsening")).isLessThan(1e-6);
    }

    /** What is felt eight steps away of a small change of one site in a checkerboard, relative to what that site feels. */
    private static double reach(String preset) {
        final RunDescription run = Presets.ofKey(preset).run().withLattice(SquareLattice.square(32));
        final double amplitude = CheckerboardOrder.equilibriumAmplitude(run.lattice(), run.parameters().model(),
                run.parameters().get(Parameter.TEMPERATURE));
        try (Simulation simulation = Simulation.start(new RunDescription(run.preset(), run.lattice(), run.parameters(),
                new InitialState.Checkerboard(amplitude, 0), run.integrator(), 7, new SolverSpec.Chebyshev(1e-9), Map.of()), 2)) {
            final double[] before = simulation.frame().density().clone();
            simulation.apply(new Command.Paint(Stroke.checkerboard(16, 16, 0.5, amplitude + 0.01)));
            final double[] after = simulation.frame().density();
            double away = 0;
            for (int i = 0; i < after.length; i++) {
                if (Math.abs(i % 32 - 16) + Math.abs(i / 32 - 16) == 8) {
                    away = Math.max(away, Math.abs(after[i] - before[i]));
                }
            }
            return away / Math.abs(after[16 + 32 * 16] - before[16 + 32 * 16]);
        }
    }

    @Test
    @Tag("long")
    void arrest_strongCouplingHardlyGrowsUnlessItIsHeated() {
        try (Simulation simulation = Simulation.resume(state("strong-coupling"), 2)) {
            final double length = measure(simulation, Observable.L_HALF);
            assertThat(length).isCloseTo(2.2, within(0.1));
            runTo(simulation, 105);
            assertThat(measure(simulation, Observable.L_HALF)).isCloseTo(length, within(0.1));
            simulation.apply(new Command.SetParameter(Parameter.TEMPERATURE, 3));
            runTo(simulation, 110);
            assertThat(measure(simulation, Observable.L_HALF)).isGreaterThan(1.15 * length);
        }
    }

    @Test
    @Tag("long")
    void arrest_theGlassOrdersWhenTheSpringsComeBack() {
        try (Simulation simulation = Simulation.resume(state("polaron-glass"), 2)) {
            assertThat(measure(simulation, Observable.L_HALF)).isLessThan(1);
            simulation.apply(new Command.SetParameter(Parameter.NEIGHBOR_STIFFNESS, 0.18));
            runTo(simulation, 110);
            assertThat(measure(simulation, Observable.L_HALF)).isGreaterThan(2);
        }
    }
}
