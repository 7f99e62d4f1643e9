package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.checkerwave.InvalidInput;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.DataSetMaker;
import org.checkerwave.training.Recipe;
import org.checkerwave.training.Region;
import org.checkerwave.training.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the exact data that networks learn from and are judged by. */
@Command(name = "dataset", mixinStandardHelpOptions = true, description = {
        "Makes exact data for networks: snapshots of many quenches with their densities.",
        "Result: dataset.safetensors. After an interruption the same command goes on where it stopped."})
final class DatasetCommand implements Runnable {

    private static final int DEFAULT_TRAJECTORIES = 480;
    private static final long DEFAULT_SEED = 1;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FOLDER",
            description = "Receives the data, and finished trajectories on the way; made if missing.")
    private Path folder;

    @Option(names = "--recipe", paramLabel = "NAME", defaultValue = Recipe.STANDARD,
            description = "standard to learn from, held-out for the fixed test set. Default: ${DEFAULT-VALUE}.")
    private String recipe;

    @Option(names = "--trajectories", paramLabel = "N",
            description = "How many quenches of the standard recipe, six snapshots each. Default: " + DEFAULT_TRAJECTORIES + ".")
    private @Nullable Integer trajectories;

    @Option(names = "--seed", paramLabel = "NUMBER",
            description = "Seed that the standard recipe is drawn from. Default: " + DEFAULT_SEED + ".")
    private @Nullable Long seed;

    @Mixin
    private ThreadsOption threads;

    @Override
    public void run() {
        final Recipe chosen = chosen();
        final int count = threads.count();
        OutputFolder.create(folder);
        final long start = System.nanoTime();
        final DataSetMaker maker = new DataSetMaker(chosen, folder);
        try (Progress progress = Progress.of("dataset", chosen.trajectories().size())) {
            maker.make(count, _ -> progress.step());
        }
        final DataSet data = maker.finished();
        final Path file = folder.resolve("dataset.safetensors");
        data.write(file);
        summarize(data, (System.nanoTime() - start) * 1e-9, file);
    }

    private Recipe chosen() {
        return switch (recipe) {
            case Recipe.STANDARD -> Recipe.standard(seed != null ? seed : DEFAULT_SEED,
                    trajectories != null ? trajectories : DEFAULT_TRAJECTORIES);
            case Recipe.HELD_OUT -> heldOut();
            default -> throw new InvalidInput("There is no recipe \"" + recipe + "\"; choose " + Recipe.STANDARD + " or "
                    + Recipe.HELD_OUT + ".");
        };
    }

    private Recipe heldOut() {
        if (seed != null || trajectories != null) {
            throw new InvalidInput("The recipe " + Recipe.HELD_OUT + " is always the same; leave --seed and --trajectories out.");
        }
        return Recipe.heldOut();
    }

    private void summarize(DataSet data, double seconds, Path file) {
        final PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%-8s %12s %9s %15s %15s %8s%n", "region", "trajectories", "snapshots", "g", "T", "max |v|");
        for (final Region region : Region.values()) {
            final List<Snapshot> snapshots = data.only(s -> s.region() == region).snapshots();
            if (!snapshots.isEmpty()) {
                out.println(row(region, snapshots));
            }
        }
        out.printf(Locale.ROOT, "%d snapshots on %s in %.1f s: %s%n", data.snapshots().size(),
                data.snapshots().getFirst().lattice(), seconds, file);
        out.flush();
    }

    private static String row(Region region, List<Snapshot> snapshots) {
        double largest = 0;
        for (final Snapshot snapshot : snapshots) {
            for (final float v : snapshot.potential()) {
                largest = Math.max(largest, Math.abs(v));
            }
        }
        return String.format(Locale.ROOT, "%-8s %12d %9d %15s %15s %8.1f", region.key(),
                snapshots.stream().mapToInt(Snapshot::trajectory).distinct().count(), snapshots.size(),
                range(snapshots.stream().mapToDouble(Snapshot::coupling).summaryStatistics()),
                range(snapshots.stream().mapToDouble(Snapshot::temperature).summaryStatistics()), largest);
    }

    private static String range(DoubleSummaryStatistics values) {
        return String.format(Locale.ROOT, "%.3f to %.3f", values.getMin(), values.getMax());
    }
}
