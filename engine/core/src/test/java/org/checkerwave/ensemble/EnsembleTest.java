package org.checkerwave.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
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
        final RunTask task = plan(1, 6).tasks().getLast();
        final RunResult result = run(task);
        assertThat(result.failure()).isEmpty();
        assertThat(result.times()).usingComparatorWithPrecision(1e-12).containsExactly(0, 0.3, 0.6, 0.9, 1.2);
        try (Simulation simulation = Simulation.start(task.run(), 2)) {
            for (int i = 0; i < 5; i++) {
                final Measurement measurement = new Measurement(simulation.frame());
                for (final Observable observable : Observable.values()) {
                    assertThat(result.observables().get(observable)[i]).isEqualTo(Double.valueOf(measurement.value(observable)));
                }
                assertThat(result.grandPotential()[i]).isEqualTo(simulation.grandPotential());
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
        final EnsembleFolder results = new EnsembleFolder(folder, plan);
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
        final EnsembleFolder results = new EnsembleFolder(folder, plan);
        results.add(run(plan.tasks().getFirst()));
        final RunResult read = results.results(plan.tasks()).getFirst();
        assertThat(read.failure()).hasValueSatisfying(text -> assertThat(text).contains("blew up at step"));
        assertThat(EnsembleCell.of(List.of(read))).isEmpty();
    }

    @Test
    void runsOfOtherParametersAreNeverMixed() {
        final EnsemblePlan plan = plan(1, 6);
        new EnsembleFolder(folder, plan).add(run(plan.tasks().getFirst()));
        assertThat(new EnsembleFolder(folder, plan(4, 6, 10)).missing(plan(4, 6, 10).tasks())).hasSize(15);
        final EnsemblePlan other = new EnsemblePlan(
                BASE.withParameters(BASE.parameters().with(Parameter.COUPLING, 1.6)), List.of(8), List.of(0.1), 1, 12, 3);
        assertThatThrownBy(() -> new EnsembleFolder(folder, other)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("6x6-T0.1-0000.json").hasMessageContaining("never mixed");
        final EnsemblePlan longer = new EnsemblePlan(BASE, List.of(6), List.of(0.1), 1, 15, 3);
        assertThatThrownBy(() -> new EnsembleFolder(folder, longer)).isInstanceOf(InvalidInput.class);
        final EnsemblePlan reseeded = new EnsemblePlan(BASE.withSeed(6), List.of(6), List.of(0.1, 0.4), 1, 12, 3);
        assertThatThrownBy(() -> new EnsembleFolder(folder, reseeded).results(reseeded.tasks()))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("seed");
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        final EnsemblePlan plan = plan(1, 6);
        new EnsembleFolder(folder, plan).add(run(plan.tasks().getFirst()));
        final Path file = folder.resolve("runs/6x6-T0.1-0000.json");
        final String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));
        assertThatThrownBy(() -> new EnsembleFolder(folder, plan)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("6x6-T0.1-0000.json");
        Files.writeString(file, text.replaceFirst("\"time\" : \\[ [^,]*,", "\"time\" : [ "));
        assertThatThrownBy(() -> new EnsembleFolder(folder, plan)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("values for 4 times");
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
        final Estimate mean = cells.getFirst().mean(Observable.PHI_RMS, 4);
        assertThat(mean.value()).isEqualTo((a + b) / 2);
        assertThat(mean.error()).isCloseTo(Math.abs(a - b) / 2, within(1e-15));
        assertThat(cells.getFirst().growth(0.8)).isEmpty();
        assertThat(cells.getFirst().profiles()).hasSameSizeAs(results.getFirst().profiles());
    }
}
