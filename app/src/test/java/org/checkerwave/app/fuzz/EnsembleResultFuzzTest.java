package org.checkerwave.app.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.ensemble.EnsemblePlan;
import org.checkerwave.ensemble.ResultFile;
import org.checkerwave.ensemble.RunResult;
import org.checkerwave.ensemble.TaskRunner;

/** Results of the runs of ensembles, {@code .json}. */
class EnsembleResultFuzzTest extends FuzzTest {

    @Override
    protected Format format(Path folder) throws Exception {
        final RunResult result = TaskRunner.run(new EnsemblePlan(Runs.BUSY, List.of(8), List.of(0.1), 1, 20, 5).tasks().getFirst(), 1,
                () -> false).orElseThrow();
        final Path valid = folder.resolve("valid.json");
        ResultFile.write(result, valid);
        return new Format("ensemble-result", "run.json", List.of(Files.readAllBytes(valid)),
                Mutator.oneOf(new JsonMutator(), new JsonMutator(), ByteMutators.ANY), file -> {
                    final RunResult read = ResultFile.read(file);
                    return () -> read.task().name();
                }, 1 << 22, 60);
    }
}
