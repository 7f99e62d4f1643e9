package org.checkerwave.app.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.checkerwave.app.movie.KeptFrames;
import org.checkerwave.app.movie.LiveRecording;
import org.checkerwave.app.movie.Movie;
import org.checkerwave.app.movie.MovieFormat;
import org.checkerwave.app.movie.MovieStyle;
import org.checkerwave.app.movie.ReplayedRun;
import org.checkerwave.app.picture.PictureStyle;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.app.text.Texts;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.KeptMoment;
import org.jspecify.annotations.Nullable;

/**
 * One movie at a time: recorded from the live run, or rendered of the run so far, computed again, or of the
 * moments that the timeline keeps. It shows field, colours
 * and walls as they were shown when it began. Used on the interface thread; drawing and encoding are done elsewhere.
 */
public final class MovieModel implements AutoCloseable {

    private static final long EVERY_NANOS = 200_000_000;
    private static final int PATIENCE_SECONDS = 10;
    /** Part of the time that the run may wait for the encoder before it is said. */
    private static final double WAITS = 0.05;

    private final ReadOnlyObjectWrapper<MovieTask> task = new ReadOnlyObjectWrapper<>(this, "task");
    private final ReadOnlyBooleanWrapper recording = new ReadOnlyBooleanWrapper(this, "recording");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyStringWrapper shortText = new ReadOnlyStringWrapper(this, "shortText", "");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyObjectWrapper<MoviePlan> plan = new ReadOnlyObjectWrapper<>(this, "plan", new MoviePlan("", ""));
    private final MovieSettings settings = new MovieSettings();
    private final RunModel run;
    private final PictureModel picture;
    private final StartModel start;
    private final Notices notices;
    private final Executor interfaceThread;
    private final Executor background;
    private final int threads;
    private final LatestOnly<MoviePlan.Request> planner;
    private CompletableFuture<?> rendering = CompletableFuture.completedFuture(null);
    private MoviePlan.@Nullable Request planned;
    private long last;

    /** @param threads at most this many compute a run again */
    public MovieModel(RunModel run, PictureModel picture, StartModel start, Notices notices,
            Executor interfaceThread, Executor background, int threads) {
        this.run = run;
        this.picture = picture;
        this.start = start;
        this.notices = notices;
        this.interfaceThread = interfaceThread;
        this.background = background;
        this.threads = threads;
        this.planner = new LatestOnly<>(background, this::makePlan);
        settings.onChange(this::plan);
    }

    private void makePlan(MoviePlan.Request request) {
        final MoviePlan made = MoviePlan.of(request, settings);
        interfaceThread.execute(() -> plan.set(made));
    }

    public MovieSettings settings() {
        return settings;
    }

    /** Whether a movie is being made. */
    public ReadOnlyObjectProperty<MovieTask> taskProperty() {
        return task.getReadOnlyProperty();
    }

    /** Whether frames of the live run go into a movie. */
    public ReadOnlyBooleanProperty recordingProperty() {
        return recording.getReadOnlyProperty();
    }

    /** What is being made, how many frames there are, how long they last, and the size; empty when nothing is. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Length and number of frames while recording; empty otherwise. */
    public ReadOnlyStringProperty shortTextProperty() {
        return shortText.getReadOnlyProperty();
    }

    /** Part of the frames that are done; −1 where their number is open. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why there can be no movie as the settings are; empty if there can. */
    public ObservableValue<String> refusal() {
        return plan.map(MoviePlan::refusal);
    }

    /** What the movie is going to be. */
    public ObservableValue<String> prediction() {
        return plan.map(MoviePlan::text);
    }

    /** Makes up the plan of what is set now; to be called when something may have changed. */
    public void plan() {
        final Frame frame = run.frameProperty().get();
        if (frame != null) {
            final List<KeptMoment> kept = kept();
            final List<Frame> last = kept.subList(Math.max(0, kept.size() - MoviePlan.TRIED), kept.size()).stream()
                    .map(KeptMoment::frame).toList();
            final MoviePlan.Request request = new MoviePlan.Request(settings.formatProperty().get(), style(), frame,
                    settings.sourceProperty().get(), kept.size(), last.isEmpty() ? List.of(frame) : last, settings.mostFrames(),
                    settings.everyProperty().get(), settings.framesPerSecondProperty().get());
            if (!request.equals(planned)) {
                planned = request;
                planner.submit(request);
            }
        }
    }

    private MovieStyle style() {
        final PaintedPicture shown = picture.pictureProperty().get();
        final String note = start.presetProperty().get() == null ? "" : start.presetProperty().get().title();
        return new MovieStyle(new PictureStyle(picture.look().look(), settings.pixelsPerSiteProperty().get(),
                picture.darkProperty().get()), settings.composedProperty().get(),
                Optional.ofNullable(shown).filter(_ -> picture.lockedProperty().get()
                        || picture.look().rangeProperty().get() instanceof RangeRule.Fixed).map(PaintedPicture::range), note);
    }

    /** Begins a movie as the settings are, of the format that the file's name ends in. */
    public void begin(Path file) {
        final Frame frame = run.frameProperty().get();
        if (task.get() != null || frame == null) {
            final String why = frame == null ? "export.movie.no-run" : "export.movie.one-at-a-time";
            notices.say(Texts.of(why));
            return;
        }
        final MovieFormat format = MovieFormat.of(file);
        settings.formatProperty().set(format);
        final Movie movie = new Movie(file, style(), settings.framesPerSecondProperty().get());
        switch (settings.sourceProperty().get()) {
            case LIVE -> record(file, movie, frame);
            case REPLAY -> replay(file, movie);
            case KEPT -> renderKept(file, movie);
        }
    }

    private List<KeptMoment> kept() {
        return run.timeline().moments().contents().kept();
    }

    private void record(Path file, Movie movie, Frame frame) {
        final LiveRecording live = new LiveRecording(movie, frame.lattice().sites(), settings.everyProperty().get(),
                settings.mostFrames(), (simulation, shown) -> RunRecord.of(simulation).upTo(shown.step(), shown.time(), file),
                () -> interfaceThread.execute(this::finish), outcome -> interfaceThread.execute(() -> ended(file, outcome)));
        begun(new MovieTask.Recording(file, settings.framesPerSecondProperty().get(), settings.mostFrames(), live,
                System.nanoTime()));
        recording.set(true);
        final var _ = run.follow(live).whenComplete((_, failure) -> {
            if (failure != null) {
                live.neverBegan();
            }
        });
    }

    private void replay(Path file, Movie movie) {
        final MovieTask.Rendering task = new MovieTask.Rendering(file, settings.framesPerSecondProperty().get());
        final int every = settings.everyProperty().get();
        render(task, run.checkpoint().thenAcceptAsync((Checkpoint end) ->
                task.render(new ReplayedRun(end, every, threads, task::cancelled), end, movie), background));
    }

    private void renderKept(Path file, Movie movie) {
        final List<KeptMoment> kept = kept();
        if (kept.isEmpty()) {
            notices.say(Texts.of("export.movie.nothing-kept"));
            return;
        }
        final MovieTask.Rendering task = new MovieTask.Rendering(file, settings.framesPerSecondProperty().get());
        final KeptFrames frames = new KeptFrames(kept.stream().map(KeptMoment::frame).toList());
        render(task, CompletableFuture.runAsync(() -> task.render(frames, kept.getLast().checkpoint(), movie), background));
    }

    private void render(MovieTask.Rendering task, CompletableFuture<Void> work) {
        final Path file = task.file();
        begun(task);
        rendering = work.handle((_, failure) -> {
                    interfaceThread.execute(() -> ended(file, failure));
                    return null;
                });
    }

    private void begun(MovieTask begun) {
        task.set(begun);
        progress.set(0);
        show(begun);
    }

    /** Completes a recording with the frames that there are. */
    public void finish() {
        if (task.get() instanceof MovieTask.Recording here) {
            run.endFollowing(here.live());
        }
    }

    /** Gives the movie up; nothing is kept. */
    public void cancel() {
        switch (task.get()) {
            case MovieTask.Recording here -> {
                here.live().cancel();
                run.endFollowing(here.live());
            }
            case MovieTask.Rendering here -> here.cancel();
            case null -> { }
        }
    }

    private void ended(Path file, Throwable failure) {
        final MovieTask done = task.get();
        task.set(null);
        recording.set(false);
        text.set("");
        shortText.set("");
        final Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                : failure;
        switch (cause) {
            case null -> notices.say(Texts.of("export.movie.saved", file.getFileName(), MoviePlan.framesText(done.frames()),
                    (double) done.frames() / done.framesPerSecond()));
            case CancellationException _ -> notices.say(Texts.of("export.movie.cancelled", file.getFileName()));
            default -> notices.report(cause);
        }
    }

    /** @param now in nanoseconds */
    void pulse(long now) {
        if (task.get() != null && now - last > EVERY_NANOS) {
            last = now;
            show(task.get());
        }
    }

    private void show(MovieTask now) {
        final double seconds = (double) now.frames() / now.framesPerSecond();
        final String size = MoviePlan.text((double) now.bytes());
        progress.set(now.asked() > 0 ? (double) now.frames() / now.asked() : -1);
        switch (now) {
            case MovieTask.Recording here -> {
                shortText.set(Texts.of("export.movie.short", seconds, MoviePlan.framesText(here.frames())));
                text.set(Texts.of(here.waits() > WAITS ? "export.movie.recording-slowly" : "export.movie.recording",
                        here.file().getFileName(), MoviePlan.framesText(here.frames()), seconds, size));
            }
            case MovieTask.Rendering here -> text.set(Texts.of("export.movie.rendering", here.file().getFileName(),
                    here.frames(), here.asked(), size));
        }
    }

    /** Gives a rendering up and waits until nothing is left of it; a recording ends with its run. */
    @Override
    public void close() {
        if (task.get() instanceof MovieTask.Rendering here) {
            here.cancel();
            rendering.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }
}
