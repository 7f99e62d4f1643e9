package org.checkerwave.ensemble;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;

/** An ensemble on the disk: its plan, and a file {@code runs/NAME.json} for each run that need not be done again. */
public final class EnsembleFolder {

    private static final String RUNS = "runs";

    private final Path runs;
    private final EnsemblePlan plan;

    private EnsembleFolder(Path folder, EnsemblePlan plan) {
        this.runs = folder.resolve(RUNS);
        this.plan = plan;
    }

    /** @param folder made if missing; refused, naming the first difference, if it holds another plan */
    public static EnsembleFolder of(Path folder, EnsemblePlan plan) {
        SafeFile.makeFolder(folder.resolve(RUNS));
        return new EnsembleFolder(folder, PlanFile.agree(folder, plan));
    }

    /** One that is there already. */
    public static EnsembleFolder open(Path folder) {
        return new EnsembleFolder(folder, PlanFile.read(folder));
    }

    /** All runs of the plan. */
    public List<RunTask> tasks() {
        return plan.tasks();
    }

    /** The folder is made again where somebody has removed it meanwhile. */
    public void add(RunResult result) {
        SafeFile.makeFolder(runs);
        ResultFile.write(result, file(result.task()));
    }

    /** Those of the tasks without a result. */
    public List<RunTask> missing(List<RunTask> tasks) {
        return tasks.stream().filter(task -> !Files.exists(file(task))).toList();
    }

    /** The results of those tasks that have one, in their order; refuses results of other tasks under the same names. */
    public List<RunResult> results(List<RunTask> tasks) {
        return tasks.stream().filter(task -> Files.exists(file(task))).map(this::result).toList();
    }

    private RunResult result(RunTask task) {
        final RunResult result = ResultFile.read(file(task));
        if (!result.task().equals(task)) {
            throw new InvalidInput("The file " + file(task) + " holds a run with other parameters, steps, seed or solver than the "
                    + "ensemble's; results are never mixed. Move it elsewhere, and the run is done again.");
        }
        return result;
    }

    private Path file(RunTask task) {
        return runs.resolve(task.name() + ".json");
    }
}
