package org.checkerwave.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Observable;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;

class EstimateTest {

    private static final int SAMPLES = 50;

    @Test
    void theMeanHasTheStandardError() {
        final Estimate estimate = Estimate.ofMean(1, 2, 3, 4);
        assertThat(estimate.value()).isEqualTo(2.5);
        // Variance 5/3 of four samples.
        assertThat(estimate.error()).isCloseTo(Math.sqrt(5.0 / 12), within(1e-15));
        assertThat(Estimate.ofMean(7).error()).isNaN();
        assertThat(Estimate.ofMean(1, Double.NaN).value()).isNaN();
    }

    @Test
    void theJackknifeOfTheMeanIsTheStandardError() {
        final Random random = new Random(3);
        final List<Double> samples = DoubleStream.generate(random::nextGaussian).limit(30).boxed().toList();
        final Estimate jackknife = Estimate.jackknife(samples,
                some -> some.stream().mapToDouble(v -> v).average().orElseThrow());
        final Estimate mean = Estimate.ofMean(samples.stream().mapToDouble(v -> v).toArray());
        assertThat(jackknife.value()).isCloseTo(mean.value(), within(1e-14));
        assertThat(jackknife.error()).isCloseTo(mean.error(), within(1e-14));
        assertThat(Estimate.jackknife(samples.subList(0, 1), some -> some.getFirst()).error()).isNaN();
    }

    @Test
    void equilibriumAveragesTheTimesFromThatOnOverAllRuns() {
        final Random random = new Random(4);
        final List<RunResult> runs = Stream.generate(() -> run(random)).limit(40).toList();
        final EnsembleCell cell = new EnsembleCell(SquareLattice.square(8), 0.5, runs, List.of());
        final Equilibrium equilibrium = Equilibrium.of(cell, 10);
        // M is uniform on (−0.2, 0.2) from t = 10 on.
        assertThat(equilibrium.order().value()).isCloseTo(0.1, within(4 * equilibrium.order().error()));
        assertThat(equilibrium.order().error()).isCloseTo(0.2 / Math.sqrt(12.0 * 40 * 40), within(6e-4));
        assertThat(equilibrium.binderCumulant().value()).isCloseTo(0.4, within(4 * equilibrium.binderCumulant().error()));
        assertThat(equilibrium.susceptibility().value()).isCloseTo(64 * (0.04 / 3 - 0.01) / 0.5, within(0.05));
        assertThat(equilibrium.specificHeat().value()).isNaN();
    }

    @Test
    void fluctuationsTellNoResponseWithoutABathOfConstantTemperature() {
        final RunDescription bath = Presets.load().getFirst().run();
        final Equilibrium inBath = fluctuations(bath);
        assertThat(inBath.susceptibility().value()).isPositive();
        assertThat(inBath.specificHeat().value()).isPositive();
        for (final RunDescription other : List.of(bath.withIntegrator(Integrator.ENERGY_CONSERVING),
                bath.withIntegrator(Integrator.OVERDAMPED), with(bath, Parameter.TEMPERATURE, 0), with(bath, Parameter.DAMPING, 0),
                bath.withSchedules(Map.of(Parameter.TEMPERATURE, new Schedule.Ramp(1, 0.1, 0, 100))))) {
            final Equilibrium equilibrium = fluctuations(other);
            assertThat(equilibrium.susceptibility().value()).as(other.toString()).isNaN();
            assertThat(equilibrium.specificHeat().value()).as(other.toString()).isNaN();
            assertThat(equilibrium.order()).isEqualTo(inBath.order());
            assertThat(equilibrium.binderCumulant()).isEqualTo(inBath.binderCumulant());
        }
    }

    private static RunDescription with(RunDescription run, Parameter parameter, double value) {
        return run.withParameters(run.parameters().with(parameter, value));
    }

    private static Equilibrium fluctuations(RunDescription description) {
        final Random random = new Random(8);
        final List<RunResult> runs = Stream.generate(() -> {
            final double[] times = IntStream.range(0, SAMPLES).asDoubleStream().toArray();
            final Map<Observable, double[]> columns = new EnumMap<>(Observable.class);
            columns.put(Observable.PHI_MEAN, random.doubles(SAMPLES).toArray());
            columns.put(Observable.KINETIC_ENERGY, random.doubles(SAMPLES).toArray());
            return new RunResult(new RunTask(0, description, 1, 1, 0, ""), times, columns, random.doubles(SAMPLES).toArray(),
                    List.of(), 0, Optional.empty());
        }).limit(3).toList();
        return Equilibrium.of(EnsembleCell.of(runs).getFirst(), 10);
    }

    @Test
    void growthStopsAtAQuarterOfTheSizeAndWhereARunHasNoLength() {
        final EnsembleCell cell = new EnsembleCell(SquareLattice.square(32), 0.1,
                List.of(growing(Double.POSITIVE_INFINITY), growing(Double.POSITIVE_INFINITY)), List.of());
        // √t reaches 8 at t = 64.
        assertThat(cell.growth(20).orElseThrow().fit().points()).isEqualTo(44);
        assertThat(cell.growth(40)).isEmpty();
        final EnsembleCell ending = new EnsembleCell(SquareLattice.square(32), 0.1,
                List.of(growing(Double.POSITIVE_INFINITY), growing(50)), List.of());
        assertThat(ending.growth(20).orElseThrow().fit().points()).isEqualTo(29);
    }

    private static RunResult growing(double end) {
        final double[] times = IntStream.range(0, 100).asDoubleStream().toArray();
        final Map<Observable, double[]> columns = new EnumMap<>(Observable.class);
        columns.put(Observable.L_HALF, Arrays.stream(times).map(t -> t < end ? Math.sqrt(t) : Double.NaN).toArray());
        return result(times, columns);
    }

    private static RunResult run(Random random) {
        final double[] times = IntStream.range(0, SAMPLES).asDoubleStream().toArray();
        final Map<Observable, double[]> columns = new EnumMap<>(Observable.class);
        columns.put(Observable.PHI_MEAN,
                Arrays.stream(times).map(t -> t < 10 ? 9 : 0.2 * (2 * random.nextDouble() - 1)).toArray());
        columns.put(Observable.KINETIC_ENERGY, new double[times.length]);
        return result(times, columns);
    }

    private static RunResult result(double[] times, Map<Observable, double[]> columns) {
        final double[] none = new double[times.length];
        Arrays.fill(none, Double.NaN);
        final RunDescription description = Presets.load().getFirst().run();
        return new RunResult(new RunTask(0, description, 1, 1, 0, ""), times, columns, none, List.of(), 0, Optional.empty());
    }
}
