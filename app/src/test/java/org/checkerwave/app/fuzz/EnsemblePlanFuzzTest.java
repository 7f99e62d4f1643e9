package org.checkerwave.app.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.ensemble.EnsembleFolder;
import org.checkerwave.ensemble.EnsemblePlan;

/** Plans of ensembles, {@code plan.json}. */
class EnsemblePlanFuzzTest extends FuzzTest {

    @Override
    protected Format format(Path folder) throws Exception {
        EnsembleFolder.of(folder.resolve("valid"), new EnsemblePlan(Runs.BUSY, List.of(8, 12), List.of(0.1, 0.2), 3, 100, 10)
                .withOmegaFrom(5));
        return new Format("ensemble-plan", "plan.json", List.of(Files.readAllBytes(folder.resolve("valid/plan.json"))),
                Mutator.oneOf(new JsonMutator(), new JsonMutator(), ByteMutators.ANY), file -> {
                    final EnsembleFolder ensemble = EnsembleFolder.open(file.getParent());
                    return ensemble::tasks;
                }, 1 << 22, 60);
    }
}
