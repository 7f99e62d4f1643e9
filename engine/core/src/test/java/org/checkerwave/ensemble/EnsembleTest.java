package org.checkerwave.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsembleTest {

    private static final RunDescription BASE = Presets.ofKey("coarsening").run().withSeed(5)
            .withSolver(new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL));

    @TempDir
    private Path folder;

    private static EnsemblePlan plan(int runs, Integer... sizes) {
        return new EnsemblePlan(BASE, List.of(sizes), List.of(0.1, 0.4), runs, 12, 3);
    }

    private static RunResult run(RunTask task) {
        return TaskRunner.run(task, 1, () -> false).orElseThrow();
    }

    @Test
    void aPlanHasEveryRunOnceWithASeedOfItsOwn() {
        final List<RunTask> tasks = plan(3, 6, 8).tasks();
        assertThat(tasks).hasSize(12).extracting(RunTask::name).doesNotHaveDuplicates()
                .startsWith("6x6-T0.1-0000", "6x6-T0.1-0001", "6x6-T0.1-0002", "6x6-T0.4-0000");
        assertThat(tasks).extracting(task -> task.run().seed()).doesNotHaveDuplicates().allMatch(seed -> seed >= 0);
        assertThat(tasks.get(3).run().parameters().get(Parameter.TEMPERATURE)).isEqualTo(0.4);
        assertThat(tasks.get(11).run().lattice()).isEqualTo(SquareLattice.square(8));
    }

    @Test
    void moreRunsAndOtherSolversKeepTheSeeds() {
        final List<RunTask> few = plan(2, 6).tasks();
        final List<RunTask> more = plan(5, 6).tasks();
        assertThat(more).containsAll(few);
        final EnsemblePlan learned = new EnsemblePlan(BASE.withSolver(new SolverSpec.Network("recursion-fast")), List.of(6),
                List.of(0.1, 0.4), 2, 12, 3);
        assertThat(learned.tasks()).extracting(task -> task.run().seed())
                .isEqualTo(few.stream().map(task -> task.run().seed()).toList());
        assertThat(learned.tasks().getFirst().weights()).matches("[0-9a-f]{64}");
        assertThat(few.getFirst().weights()).isEmpty();
    }

    @Test
    void aTaskGivesWhatTheRunIsMeasuredToBe() {
        final RunTask task = plan(1, 6).withOmegaFrom(0.6).tasks().getLast();
        final RunResult result = run(task);
        assertThat(result.failure()).isEmpty();
        assertThat(result.times()).usingComparatorWithPrecision(1e-12).containsExactly(0, 0.3, 0.6, 0.9, 1.2);
        try (Simulation simulation = Simulation.start(task.run(), 2)) {
            for (int i = 0; i < 5; i++) {
                final Measurement measurement = new Measurement(simulation.frame());
                for (final Observable observable : Observable.values()) {
                    assertThat(result.observables().get(observable)[i]).isEqualTo(Double.valueOf(measurement.value(observable)));
                }
                assertThat(result.grandPotential()[i]).isEqualTo(
                        Double.valueOf(i < 2 ? Double.NaN : simulation.grandPotential()));
                IntStream.range(0, 3).forEach(_ -> simulation.step());
            }
        }
        assertThat(result.profiles()).extracting(Profile::time).usingComparatorForType((a, b) ->
                Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class).containsExactly(0.3, 0.6, 0.9, 1.2);
        assertThat(result.profiles().getFirst().correlation()).hasSize(4).startsWith(1);
    }

    @Test
    void aStoppedRunHasNoResult() {
        final RunTask task = plan(1, 6).tasks().getFirst();
        assertThat(TaskRunner.run(task, 1, () -> true)).isEmpty();
        final AtomicInteger asked = new AtomicInteger();
        assertThat(TaskRunner.run(task, 1, () -> asked.incrementAndGet() > 7)).isEmpty();
        assertThat(asked).hasValue(8);
    }

    @Test
    void resultsComeBackFromTheirFilesToTheBit() {
        final EnsemblePlan plan = plan(1, 6);
        final EnsembleFolder results = EnsembleFolder.of(folder, plan);
        final RunResult result = run(plan.tasks().getFirst());
        results.add(result);
        assertThat(results.missing(plan.tasks())).containsExactly(plan.tasks().getLast());
        final RunResult read = results.results(plan.tasks()).getFirst();
        assertThat(read).usingRecursiveComparison()
                .withEqualsForType((a, b) -> Double.compare(a, b) == 0, Double.class).isEqualTo(result);
    }

    @Test
    void aRunThatBlowsUpIsAResultToo() {
        final RunDescription wild = BASE.withParameters(BASE.parameters().with(Parameter.TIME_STEP, 3));
        final EnsemblePlan plan = new EnsemblePlan(wild, List.of(6), List.of(), 1, 3000, 10);
        final EnsembleFolder results = EnsembleFolder.of(folder, plan);
        results.add(run(plan.tasks().getFirst()));
        final RunResult read = results.results(plan.tasks()).getFirst();
        assertThat(read.failure()).hasValueSatisfying(text -> assertThat(text).contains("blew up at step"));
        final EnsembleCell cell = EnsembleCell.of(List.of(read)).getFirst();
        assertThat(cell.runs()).isEmpty();
        assertThat(cell.failed()).containsExactly(read);
        final CellAverages averages = CellAverages.of(cell, 1, OptionalDouble.of(1));
        assertThat(averages.equilibrium().orElseThrow().order()).isEqualTo(Estimate.none(0));
        assertThat(averages.profiles()).isEmpty();
    }

    @Test
    void aFolderTakesItsOwnPlanAloneAndNamesTheFirstDifference() {
        EnsembleFolder.of(folder, plan(1, 6));
        EnsembleFolder.of(folder, plan(1, 6));
        refused(plan(4, 6), "runs is 1, not 4");
        refused(plan(1, 6, 10), "sizes is [6], not [6,10]");
        refused(new EnsemblePlan(BASE, List.of(6), List.of(0.1), 1, 12, 3), "temperatures is [0.1,0.4], not [0.1]");
        refused(new EnsemblePlan(BASE, List.of(6), List.of(0.1, 0.4), 1, 15, 3), "steps is 12, not 15");
        refused(new EnsemblePlan(BASE, List.of(6), List.of(0.1, 0.4), 1, 12, 4), "every is 3, not 4");
        refused(with(BASE.withSeed(6)), "run.seed is 5, not 6");
        refused(with(BASE.withParameters(BASE.parameters().with(Parameter.COUPLING, 1.6))), "run.parameters.g is 1.5, not 1.6");
        refused(with(BASE.withSolver(new SolverSpec.Window(1e-4))), "run.solver.name is \"diagonalization\", not \"window\"");
        refused(with(BASE.withSchedules(Map.of(Parameter.DAMPING, new Schedule.Constant(1)))),
                "run.schedules.gamma.kind is not given, not \"constant\"");
    }

    private static EnsemblePlan with(RunDescription base) {
        return new EnsemblePlan(base, List.of(6), List.of(0.1, 0.4), 1, 12, 3);
    }

    private void refused(EnsemblePlan plan, String difference) {
        assertThatThrownBy(() -> EnsembleFolder.of(folder, plan)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining(difference).hasMessageContaining("never mixed");
    }

    @Test
    void otherWeightsUnderOneNameAreAnotherPlan() {
        final EnsemblePlan learned = with(BASE.withSolver(new SolverSpec.Network("recursion-fast")));
        EnsembleFolder.of(folder, learned);
        refused(new EnsemblePlan(learned.base(), learned.sizes(), learned.temperatures(), 1, 12, 3,
                Double.POSITIVE_INFINITY, "0".repeat(64)), "weights is \"" + learned.weights() + "\"");
    }

    @Test
    void thePlanOfTheFolderSaysWhereOmegaBegins() {
        final EnsemblePlan plan = plan(1, 6);
        assertThat(EnsembleFolder.of(folder, plan.withOmegaFrom(0.6)).tasks()).extracting(RunTask::omegaFrom).containsOnly(0.6);
        assertThat(EnsembleFolder.of(folder, plan).tasks()).isEqualTo(plan.withOmegaFrom(0.6).tasks());
        assertThat(EnsembleFolder.open(folder).tasks()).isEqualTo(plan.withOmegaFrom(0.6).tasks());
    }

    @Test
    void omegaIsNotMeasuredWhereNoFluctuationIsAskedFor() {
        final EnsemblePlan still = new EnsemblePlan(BASE, List.of(6), List.of(0.0, 0.4), 1, 12, 3).withOmegaFrom(0.6);
        assertThat(still.tasks()).extracting(RunTask::omegaFrom).containsExactly(Double.POSITIVE_INFINITY, 0.6);
        assertThat(run(plan(1, 6).tasks().getFirst()).grandPotential()).containsOnly(Double.NaN);
        assertThat(run(with(BASE.withIntegrator(Integrator.OVERDAMPED)).withOmegaFrom(0).tasks().getLast()).grandPotential())
                .containsOnly(Double.NaN);
    }

    @Test
    void ofManyThatBeginAtOnceOnePlanWinsAndTheOthersSeeItWhole() throws Exception {
        final int count = 16;
        final CyclicBarrier start = new CyclicBarrier(count);
        final Queue<Long> agreed = new ConcurrentLinkedQueue<>();
        final Queue<String> refused = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            for (int i = 0; i < count; i++) {
                final long seed = i % 2;
                threads.submit(() -> {
                    start.await();
                    try {
                        EnsembleFolder.of(folder, with(BASE.withSeed(seed)));
                        agreed.add(seed);
                    } catch (InvalidInput e) {
                        refused.add(e.getMessage());
                    }
                    return null;
                });
            }
        }
        assertThat(agreed).hasSize(count / 2).containsOnly(agreed.peek());
        assertThat(refused).hasSize(count / 2).allMatch(text -> text.contains("run.seed is " + agreed.peek()));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).extracting(path -> path.getFileName().toString()).containsExactlyInAnyOrder("plan.json", "runs");
        }
    }

    @Test
    void runsFromElsewhereMustBeThoseOfThePlan() throws IOException {
        final EnsembleFolder first = EnsembleFolder.of(folder.resolve("first"), plan(1, 6));
        first.add(run(first.tasks().getFirst()));
        for (final String other : List.of("more", "reseeded")) {
            Files.createDirectories(folder.resolve(other + "/runs"));
            Files.copy(folder.resolve("first/runs/6x6-T0.1-0000.json"), folder.resolve(other + "/runs/6x6-T0.1-0000.json"));
        }
        final EnsembleFolder more = EnsembleFolder.of(folder.resolve("more"), plan(4, 6, 10));
        assertThat(more.missing(more.tasks())).hasSize(15);
        assertThat(more.results(more.tasks())).hasSize(1);
        final EnsembleFolder reseeded = EnsembleFolder.of(folder.resolve("reseeded"), with(BASE.withSeed(6)));
        assertThatThrownBy(() -> reseeded.results(reseeded.tasks())).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("seed").hasMessageContaining("6x6-T0.1-0000.json");
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        final EnsembleFolder results = EnsembleFolder.of(folder, plan(1, 6));
        results.add(run(results.tasks().getFirst()));
        final Path file = folder.resolve("runs/6x6-T0.1-0000.json");
        final String text = Files.readString(file);
        damaged(results, text.substring(0, text.length() / 2), "no valid JSON");
        damaged(results, text.replaceFirst("\"time\" : \\[ [^,]*,", "\"time\" : [ "), "values of \"phi_mean\" for 4 times");
        damaged(results, text.replace("\"phi_rms\"", "\"phi\""), "has no column \"phi_rms\"; delete it");
        damaged(results, text.replace("\"omega\"", "\"Omega\""), "has no column \"omega\"; delete it");
        damaged(results, text.replace("\"correlation\"", "\"C\""), "correlation");
    }

    private void damaged(EnsembleFolder results, String text, String told) throws IOException {
        Files.writeString(folder.resolve("runs/6x6-T0.1-0000.json"), text);
        assertThatThrownBy(() -> results.results(results.tasks())).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("6x6-T0.1-0000.json").hasMessageContaining(told);
    }

    @Test
    void plansThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> plan(0, 6)).isInstanceOf(InvalidInput.class).hasMessageContaining("at least 1 run");
        assertThatThrownBy(() -> plan(2, 6, 6)).isInstanceOf(InvalidInput.class).hasMessageContaining("none twice");
        assertThatThrownBy(() -> new EnsemblePlan(BASE, List.of(6), List.of(), 2, 5, 10)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void cellsHoldTheRunsOfOneSizeAndTemperature() {
        final List<RunResult> results = plan(2, 6, 8).tasks().stream().map(EnsembleTest::run).toList();
        final List<EnsembleCell> cells = EnsembleCell.of(results);
        assertThat(cells).extracting(cell -> cell.lattice().width()).containsExactly(6, 6, 8, 8);
        assertThat(cells).extracting(EnsembleCell::temperature).containsExactly(0.1, 0.4, 0.1, 0.4);
        final double a = results.get(0).observables().get(Observable.PHI_RMS)[4];
        final double b = results.get(1).observables().get(Observable.PHI_RMS)[4];
        final Estimate mean = cells.getFirst().means(Observable.PHI_RMS).get(4);
        assertThat(mean.value()).isEqualTo((a + b) / 2);
        assertThat(mean.error()).isCloseTo(Math.abs(a - b) / 2, within(1e-15));
        assertThat(cells.getFirst().growth(0.8)).isEmpty();
        final List<MeanProfile> profiles = cells.getFirst().profiles();
        assertThat(profiles).hasSameSizeAs(results.getFirst().profiles());
        final double c = results.get(0).profiles().get(2).correlation()[1];
        final double d = results.get(1).profiles().get(2).correlation()[1];
        assertThat(profiles.get(2).correlation().get(1).value()).isEqualTo((c + d) / 2);
        assertThat(profiles.get(2).correlation().get(1).error()).isCloseTo(Math.abs(c - d) / 2, within(1e-15));
        assertThat(profiles.get(2).structureFactor()).hasSameSizeAs(profiles.get(2).waveNumber());
    }

    @Test
    void weightsThatAreNotThoseOfThePlanAreRefused() {
        final RunTask task = plan(1, 6).tasks().getFirst();
        final RunTask learned = new RunTask(0, task.run().withSolver(new SolverSpec.Network("recursion-fast")), 2, 1,
                Double.POSITIVE_INFINITY, TrainedNetwork.fingerprint("recursion-fast"));
        assertThat(run(learned).failure()).isEmpty();
        final RunTask other = new RunTask(0, learned.run(), 2, 1, Double.POSITIVE_INFINITY, TrainedNetwork.fingerprint("gnn"));
        assertThatThrownBy(() -> run(other)).isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("The weights of recursion-fast are no longer those");
    }
}
