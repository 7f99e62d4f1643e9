package org.checkerwave.ensemble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;

/** The result files of a plan, {@code runs/NAME.json}: what is there need not be done again. */
public final class EnsembleFolder {

    private static final String RUNS = "runs";

    private final Path runs;

    /** @param folder made if missing */
    public EnsembleFolder(Path folder) {
        this.runs = folder.resolve(RUNS);
        try {
            Files.createDirectories(runs);
        } catch (IOException e) {
            throw new InvalidInput("The folder " + runs + " cannot be made (" + SafeFile.reason(e)
                    + "); choose another one or make room.", e);
        }
    }

    public void add(RunResult result) {
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
            throw new InvalidInput("The file " + file(task) + " holds a run with other parameters, steps, seed or solver than "
                    + "this ensemble's; results are never mixed. Choose another folder, or give the same options as before.");
        }
        return result;
    }

    private Path file(RunTask task) {
        return runs.resolve(task.name() + ".json");
    }
}
