package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.checkerwave.app.TemporarySettings;
import org.checkerwave.app.movie.MovieFormat;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.app.settings.Settings;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Movies of a real run, on one thread that plays the interface's part. */
@Timeout(120)
class MovieModelTest {

    private static final int SIZE = 8;
    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(SIZE));
    private static final Pattern FRAMES = Pattern.compile(": (\\d+) frames");

    @TempDir
    private Path folder;
    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final ProgramModel model = new ProgramModel(Presets.load(), List.of(), TemporarySettings.make(), interfaceThread, background, 1);
    private final MovieModel movies = model.movies();

    @BeforeEach
    void standAtTheStart() throws Exception {
        act(() -> {
            model.run().play(false);
            model.run().start(RUN);
        });
        pulseUntil(() -> model.run().frameProperty().get() != null);
    }

    @AfterEach
    void close() throws Exception {
        act(model::close);
        background.close();
        interfaceThread.close();
    }

    private void act(Runnable action) throws Exception {
        interfaceThread.submit(action).get();
    }

    private void pulseUntil(BooleanSupplier condition) throws Exception {
        while (!interfaceThread.submit(condition::getAsBoolean).get()) {
            act(() -> model.pulse(System.nanoTime()));
        }
    }

    private void begin(String name, MovieFormat format, int every) throws Exception {
        act(() -> {
            movies.settings().formatProperty().set(format);
            movies.settings().composedProperty().set(false);
            movies.settings().everyProperty().set(every);
            movies.settings().pixelsPerSiteProperty().set(2);
            movies.begin(folder.resolve(name));
        });
    }

    private void play() throws Exception {
        act(() -> model.run().play(true));
    }

    private void awaitFrames(int count) throws Exception {
        pulseUntil(() -> movies.taskProperty().get().frames() >= count);
    }

    private String awaitNotice(String part) throws Exception {
        pulseUntil(() -> model.notices().messageProperty().get().contains(part));
        return interfaceThread.submit(() -> model.notices().messageProperty().get()).get();
    }

    private void assertTheRunGoesOn() throws Exception {
        final long step = interfaceThread.submit(() -> model.run().frameProperty().get().step()).get();
        pulseUntil(() -> model.run().frameProperty().get().step() > step + 3);
    }

    private static int frames(String notice) {
        final Matcher saved = FRAMES.matcher(notice);
        assertThat(saved.find()).isTrue();
        return Integer.parseInt(saved.group(1));
    }

    @Test
    void aRecordingHoldsEveryThirdStepFromWhereItBegan() throws Exception {
        final Checkpoint start = interfaceThread.submit(() -> model.run().checkpoint()).get().get();
        begin("run.png", MovieFormat.PNG, 3);
        play();
        awaitFrames(6);
        act(movies::finish);
        final int frames = frames(awaitNotice("Saved run.png"));
        assertThat(frames).isGreaterThanOrEqualTo(6);
        assertThat(folder.toFile().list()).hasSize(frames + 1).contains("run.txt");
        try (Simulation again = Simulation.resume(start, 1)) {
            for (int k = 0; k < frames; k++) {
                assertShows(again.frame(), ImageIO.read(folder.resolve(String.format("run-%06d.png", k)).toFile()));
                again.step();
                again.step();
                again.step();
            }
        }
    }

    private static void assertShows(Frame frame, BufferedImage image) {
        for (int i = 0; i < SIZE * SIZE; i++) {
            final double phi = SquareLattice.stagger(i % SIZE, i / SIZE) * (frame.density()[i] - 0.5);
            assertThat(image.getRGB(2 * (i % SIZE), 2 * (i / SIZE))).as("step %d, site %d", frame.step(), i)
                    .isEqualTo(ColorMaps.load().diverging(false).color(phi, ValueRange.around(0, 0.5)));
        }
    }

    @Test
    void aRecordingThatIsCancelledLeavesNothingAndTheRunGoesOn() throws Exception {
        begin("run.gif", MovieFormat.GIF, 1);
        play();
        awaitFrames(3);
        act(movies::cancel);
        awaitNotice("nothing of it was kept");
        assertThat(folder).isEmptyDirectory();
        assertTheRunGoesOn();
    }

    @Test
    void aDiskThatIsFullInTheMiddleIsToldAndTheRunGoesOn() throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        Files.createSymbolicLink(folder.resolve(".run.mp4.part"), Path.of("/dev/full"));
        begin("run.mp4", MovieFormat.MP4, 1);
        play();
        assertThat(awaitNotice("could not be written")).contains("No space left", "make room");
        assertThat(folder).isEmptyDirectory();
        assertTheRunGoesOn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.mp4", "run.png"})
    void aFolderThatIsRemovedInTheMiddleIsToldAndTheRunGoesOn(String name) throws Exception {
        final Path target = Files.createDirectory(folder.resolve("movies"));
        begin("movies/" + name, MovieFormat.of(Path.of(name)), 1);
        play();
        awaitFrames(3);
        while (Files.exists(target)) {
            try (Stream<Path> all = Files.walk(target)) {
                all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            } catch (IOException | UncheckedIOException _) {
                // A picture has just come or gone.
            }
        }
        act(movies::finish);
        assertThat(awaitNotice("could not be written")).contains(name, "no such file or folder", "choose another folder");
        pulseUntil(() -> movies.taskProperty().get() == null);
        assertThat(target).doesNotExist();
        assertTheRunGoesOn();
    }

    @Test
    void anUnwritableTargetIsToldAndTheRunGoesOn() throws Exception {
        begin("missing/run.apng", MovieFormat.APNG, 1);
        play();
        awaitNotice("missing");
        pulseUntil(() -> movies.taskProperty().get() == null);
        assertTheRunGoesOn();
    }

    @Test
    void anotherRunEndsTheRecordingWhichIsKept() throws Exception {
        begin("run.apng", MovieFormat.APNG, 1);
        play();
        awaitFrames(2);
        act(() -> model.run().start(RUN.withSeed(99)));
        awaitNotice("Saved run.apng");
        assertThat(folder.resolve("run.apng")).isNotEmptyFile();
    }

    @Test
    void theRunSoFarIsRenderedFromItsStartAndCanBeGivenUp() throws Exception {
        for (int i = 0; i < 9; i++) {
            act(model.run()::stepOnce);
        }
        act(() -> movies.settings().sourceProperty().set(MovieSource.REPLAY));
        begin("run.png", MovieFormat.PNG, 4);
        assertThat(frames(awaitNotice("Saved run.png"))).isEqualTo(3);
        assertThat(folder.toFile().list()).hasSize(4).contains("run.txt", "run-000002.png");
        begin("other.gif", MovieFormat.GIF, 1);
        act(movies::cancel);
        pulseUntil(() -> movies.taskProperty().get() == null);
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void whatTheTimelineKeepsBecomesAMovieFrameByFrame() throws Exception {
        play();
        pulseUntil(() -> model.timeline().frames().size() > 3);
        act(() -> model.run().play(false));
        interfaceThread.submit(() -> model.run().checkpoint()).get().get();
        final List<Frame> kept = interfaceThread.submit(() -> model.timeline().frames()).get();
        act(() -> {
            movies.settings().sourceProperty().set(MovieSource.KEPT);
            model.picture().fieldProperty().set(FieldKind.PHI);
        });
        begin("kept.png", MovieFormat.PNG, 4);
        assertThat(frames(awaitNotice("Saved kept.png"))).isEqualTo(kept.size());
        for (int k = 0; k < kept.size(); k++) {
            final BufferedImage picture = ImageIO.read(folder.resolve("kept-%06d.png".formatted(k)).toFile());
            final double phi = kept.get(k).density()[0] - 0.5;
            assertThat(picture.getRGB(0, 0)).isEqualTo(ColorMaps.load().diverging(model.picture().darkProperty().get())
                    .color(phi, ValueRange.around(0, 0.5)));
        }
        assertThat(folder.resolve("kept.txt")).content().contains("step " + kept.getLast().step());
    }

    @Test
    void whatWasChosenIsThereAgainAtTheNextStart() throws Exception {
        final Settings settings = TemporarySettings.make();
        final MovieSettings before = new MovieSettings();
        Remembered.follow(settings, before);
        before.formatProperty().set(MovieFormat.GIF);
        before.sourceProperty().set(MovieSource.KEPT);
        before.composedProperty().set(false);
        before.pixelsPerSiteProperty().set(7);
        before.everyProperty().set(11);
        before.framesPerSecondProperty().set(30);
        before.secondsProperty().set(12);
        final MovieSettings after = new MovieSettings();
        Remembered.follow(Settings.in(settings.file("settings.json").getParent(), Runnable::run), after);
        assertThat(after.formatProperty().get()).isEqualTo(MovieFormat.GIF);
        assertThat(after.sourceProperty().get()).isEqualTo(MovieSource.KEPT);
        assertThat(after.composedProperty().get()).isFalse();
        assertThat(List.of(after.pixelsPerSiteProperty().get(), after.everyProperty().get(),
                after.framesPerSecondProperty().get(), after.secondsProperty().get())).containsExactly(7, 11, 30, 12);
    }

    @Test
    void aRecordingEndsByItselfAfterItsLength() throws Exception {
        act(() -> {
            movies.settings().secondsProperty().set(1);
            movies.settings().framesPerSecondProperty().set(5);
        });
        begin("run.apng", MovieFormat.APNG, 1);
        play();
        assertThat(awaitNotice("Saved run.apng")).contains(": 5 frames, 1.0 s");
    }

    @Test
    void onlyOneMovieIsMadeAtATime() throws Exception {
        begin("one.gif", MovieFormat.GIF, 1);
        begin("two.gif", MovieFormat.GIF, 1);
        awaitNotice("One movie is being made already");
        act(movies::cancel);
        pulseUntil(() -> movies.taskProperty().get() == null);
    }

    @Test
    void whatCannotBeIsSaidBeforeItIsTriedAndWhatCanIsPredicted() throws Exception {
        act(() -> {
            movies.settings().formatProperty().set(MovieFormat.GIF);
            movies.settings().composedProperty().set(false);
            movies.settings().framesPerSecondProperty().set(60);
        });
        pulseUntil(() -> movies.refusal().getValue().contains("1 to 50"));
        act(() -> {
            movies.settings().framesPerSecondProperty().set(50);
            movies.settings().secondsProperty().set(2);
        });
        pulseUntil(() -> movies.prediction().getValue().startsWith("32×32 pixels, 100 frames, 2.0 s"));
        assertThat(movies.refusal().getValue()).isEmpty();
    }

}
