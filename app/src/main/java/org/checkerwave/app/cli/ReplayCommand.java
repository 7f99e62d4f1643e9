package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.record.RunSource;
import org.checkerwave.simulation.Replay;
import org.checkerwave.state.RunScript;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does a run again from its history. */
@Command(name = "replay", mixinStandardHelpOptions = true, description = {
        "Does a run again, with every change at its step, to the same bits, into a folder as quench does.",
        "After a reset the results are those of the run that then began."})
final class ReplayCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A history saved as .json, a state file, or any picture, plot, movie or data "
            + "that the program exported.")
    private Path file;

    @Option(names = "--until-step", paramLabel = "N",
            description = "Stops after so many steps from t = 0, before the changes made there. Default: where the history ends.")
    private @Nullable Long until;

    @Option(names = "--every", paramLabel = "N", defaultValue = "10",
            description = "Steps between two measurements: rows of a table, pictures of a movie. Default: ${DEFAULT-VALUE}.")
    private int every;

    @Mixin
    private SavingOptions saving;

    @Mixin
    private OutputOption output;

    @Mixin
    private ThreadsOption threads;

    @Override
    public void run() {
        final RunScript script = RunSource.read(file);
        if (every < 1 || (until != null && (until < 0 || until > script.step()))) {
            throw new InvalidInput("The run has " + script.step() + " steps, and is to be replayed until "
                    + (until == null ? script.step() : until) + ", recording every " + every + "; give a step from 0 to "
                    + script.step() + ", and record every 1 or more.");
        }
        final PrintWriter out = spec.commandLine().getOut();
        try (Replay replay = script.replay(until == null ? script.step() : until, threads.count())) {
            final SaveClock clock = saving.clock();
            OutputFolder.create(output.folder());
            toLastReset(replay);
            new RecordedRun(replay.simulation(), replay::advance, output.folder(), false, every, clock).advance(replay.end(), out);
        }
    }

    private static void toLastReset(Replay replay) {
        try (StopOnInterrupt interrupt = new StopOnInterrupt()) {
            while (!replay.afterLastReset()) {
                if (interrupt.requested()) {
                    throw new Interrupted("The replay was stopped before its last reset; give the command again.");
                }
                replay.advance();
            }
        }
    }
}
