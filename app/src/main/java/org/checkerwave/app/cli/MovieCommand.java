package org.checkerwave.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.movie.Movie;
import org.checkerwave.app.movie.MovieFormat;
import org.checkerwave.app.movie.MovieRendering;
import org.checkerwave.app.movie.MovieStyle;
import org.checkerwave.app.movie.ReplayedRun;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.PictureStyle;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.state.CdwFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Renders the run that led to a state file. */
@Command(name = "movie", mixinStandardHelpOptions = true, description = {
        "Makes the movie of the run that led to a state file: computes it again, from its start through all its changes.",
        "Every frame is exact, whatever the window showed at the time."})
final class MovieCommand implements Runnable {

    private static final int USUAL_PIXELS = 768;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE.cdw", description = "The state file that the run ends with.")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "MOVIE", description = "The movie; its name ends in .mp4, .gif, "
            + ".apng or .png, which makes numbered pictures. A name without an ending makes a folder of pictures.")
    private Path target;

    @Option(names = "--every", defaultValue = "5", paramLabel = "N",
            description = "Steps between two frames. Default: ${DEFAULT-VALUE}.")
    private int every;

    @Option(names = "--fps", defaultValue = "25", paramLabel = "N",
            description = "Frames a second; at most 50 in a GIF. Default: ${DEFAULT-VALUE}.")
    private int framesPerSecond;

    @Option(names = "--magnification", paramLabel = "N",
            description = "Pixels a site. Default: as many as fit into 768 pixels.")
    private @Nullable Integer magnification;

    @Option(names = "--bare", description = "The field alone, without colour bar, time and parameters.")
    private boolean bare;

    @Mixin
    private LookOptions look;

    @Mixin
    private ThreadsOption threads;

    @Override
    public void run() {
        if (every < 1 || (magnification != null && magnification < 1)) {
            throw new InvalidInput("Steps between frames are " + every + " and pixels a site "
                    + (magnification == null ? "as many as fit" : magnification) + "; give at least 1.");
        }
        MovieFormat.of(target);
        final Checkpoint end = CdwFile.read(file);
        final Movie movie = new Movie(target, style(end), framesPerSecond);
        try (StopOnInterrupt interrupt = new StopOnInterrupt();
                ReplayedRun frames = new ReplayedRun(end, every, threads.count(), interrupt::requested);
                Progress bar = Progress.of("movie", frames.count())) {
            MovieRendering.render(frames, movie,
                    last -> new RunRecord(end, last.solver().weights()).upTo(last.step(), last.time(), target),
                    new Watched(bar, interrupt));
            tell(frames.reachesTheEnd());
        } catch (CancellationException e) {
            throw new Interrupted("The movie was stopped, and nothing of it is left; give the command again.");
        }
    }

    private record Watched(Progress bar, StopOnInterrupt interrupt) implements MovieRendering.Progress {
        @Override
        public void done(long frames, long asked, long bytes) {
            bar.step();
        }

        @Override
        public boolean cancelled() {
            return interrupt.requested();
        }
    }

    private void tell(boolean faithful) {
        final PrintWriter out = spec.commandLine().getOut();
        if (!faithful) {
            out.println("The replay ended with values that differ from the file's, as on another processor or with another "
                    + "version of the program; the movie shows the replay.");
        }
        out.println(target);
        out.flush();
    }

    private MovieStyle style(Checkpoint end) {
        if (look.field() == FieldKind.NETWORK_ERROR) {
            throw new InvalidInput("The error of a network has to be computed exactly for every frame; draw it of a state "
                    + "with render, or choose another field for the movie.");
        }
        final SquareLattice lattice = end.run().lattice();
        final double pixels = magnification == null ? PictureStyle.fitting(lattice, USUAL_PIXELS) : magnification;
        return new MovieStyle(new PictureStyle(look.look(), pixels, look.dark()), !bare, Optional.empty(),
                end.run().preset());
    }
}
