package org.checkerwave.ensemble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.SafeFile;
import org.checkerwave.parameter.Parameter;

/** The result files of a plan, {@code runs/NAME.json}: what is there need not be done again. */
public final class EnsembleFolder {

    private static final String RUNS = "runs";

    private final Path runs;

    /** @param folder made if missing; refused if it holds runs that differ from the plan's in more than size, T and seed */
    public EnsembleFolder(Path folder, EnsemblePlan plan) {
        this.runs = folder.resolve(RUNS);
        create();
        final RunTask own = plan.tasks().getFirst();
        anyFile().ifPresent(file -> requireAlike(own, ResultFile.read(file).task(), file));
    }

    private void create() {
        try {
            Files.createDirectories(runs);
        } catch (IOException e) {
            throw new InvalidInput("The folder " + runs + " cannot be made (" + SafeFile.reason(e)
                    + "); choose another one or make room.", e);
        }
    }

    /** The first by name; all are alike, since each was held against one before it was added. */
    private Optional<Path> anyFile() {
        try (Stream<Path> files = Files.list(runs)) {
            return files.filter(file -> file.getFileName().toString().matches("[^.].*\\.json")).min(Comparator.naturalOrder());
        } catch (IOException e) {
            throw SafeFile.unreadable(runs, e);
        }
    }

    private static void requireAlike(RunTask own, RunTask other, Path file) {
        final RunTask moved = new RunTask(own.number(), other.run().withLattice(own.run().lattice())
                .withSeed(own.run().seed()).withParameters(other.run().parameters().with(Parameter.TEMPERATURE, own.temperature())),
                other.steps(), other.every(), other.weights());
        if (!moved.equals(own)) {
            throw foreign(file);
        }
    }

    private static InvalidInput foreign(Path file) {
        return new InvalidInput("The file " + file + " holds a run with other parameters, steps, seed or solver than this "
                + "ensemble's; results are never mixed. Choose another folder, or give the same options as before.");
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
            throw foreign(file(task));
        }
        return result;
    }

    private Path file(RunTask task) {
        return runs.resolve(task.name() + ".json");
    }
}
