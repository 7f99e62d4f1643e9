package org.checkerwave.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.checkerwave.Fixtures;
import org.checkerwave.InvalidInput;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.observable.Observable;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ensembles of every format there has been are read, and may be gone on with. */
class EnsembleFixturesTest {

    private static final EnsemblePlan PLAN = new EnsemblePlan(Presets.ofKey("coarsening").run().withSeed(5)
            .withSolver(new SolverSpec.Window(1e-2)), List.of(6), List.of(0.4), 1, 4, 2);

    @TempDir
    private Path copy;

    @Test
    @EnabledIfSystemProperty(named = Fixtures.WRITE, matches = ".+")
    void write() throws IOException {
        final EnsembleFolder folder = EnsembleFolder.of(Fixtures.fresh("ensemble/plan.json").getParent(), PLAN);
        folder.add(TaskRunner.run(folder.tasks().getFirst(), 1, () -> false).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"unversioned", "1"})
    void planAndResultAreReadAndThePlanIsTheSame(String version) throws IOException {
        final Path plan = Files.copy(Fixtures.file(version, "ensemble/plan.json"), copy.resolve("plan.json"));
        final Path result = Fixtures.file(version, "ensemble/runs/6x6-T0.4-0000.json");
        Files.copy(result, Files.createDirectories(copy.resolve("runs")).resolve(result.getFileName()));
        final EnsembleFolder folder = EnsembleFolder.of(copy, PLAN);
        assertThat(plan).hasSameBinaryContentAs(Fixtures.file(version, "ensemble/plan.json"));
        assertThat(EnsembleFolder.open(copy).tasks()).isEqualTo(folder.tasks());
        final RunResult read = folder.results(folder.tasks()).getFirst();
        assertThat(read.times()).hasSize(3);
        assertThat(read.observables().get(Observable.PHI_RMS)[2]).isBetween(0.05, 0.5);
    }

    @Test
    void newerFormatsNameTheVersionThatReadsThem() throws IOException {
        Fixtures.newer("ensemble/plan.json", copy);
        refused(() -> EnsembleFolder.open(copy));
        refused(() -> EnsembleFolder.of(copy, PLAN));
        final Path result = Fixtures.newer("ensemble/runs/6x6-T0.4-0000.json", copy);
        refused(() -> ResultFile.read(result));
    }

    private static void refused(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("was written by Checkerwave 7.5.0, which is newer than this one, " + SoftwareVersion.current()
                        + "; update to read it.");
    }
}
