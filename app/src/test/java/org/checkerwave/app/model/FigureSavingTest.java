package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.checkerwave.app.TemporarySettings;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a real run that stands, on one thread that plays the interface's part. */
@Timeout(60)
class FigureSavingTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(16));

    @TempDir
    private Path folder;
    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final ProgramModel model = new ProgramModel(Presets.load(), List.of(), TemporarySettings.make(), interfaceThread, background, 1);
    private final TileModel order = model.dock().tile("order");

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

    private String saved(String name) throws Exception {
        final Path file = folder.resolve(name);
        interfaceThread.submit(() -> model.files().saveFigure(file, order)).get().get();
        // The notice is set on this thread.
        act(() -> { });
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private void startPausedAfterTwoSteps() throws Exception {
        act(() -> {
            order.resize(400, 300, 1);
            model.run().play(false);
            model.run().start(RUN);
        });
        pulseUntil(() -> order.figure().isPresent());
        act(model.run()::stepOnce);
        act(model.run()::stepOnce);
    }

    @Test
    void theNoteTellsWhereTheFigureEndsAndWhereTheRunStands() throws Exception {
        startPausedAfterTwoSteps();
        assertThat(saved("order.csv")).contains("shown up to t = 0 (step 0), saved at t = 0.2 (step 2)");
        pulseUntil(() -> order.figure().orElseThrow().last().step() == 2);
        assertThat(saved("order.csv")).contains("shown up to t = 0.2 (step 2), saved at t = 0.2 (step 2)");
    }

    @Test
    void aFigureOfTheRunBeforeAQuenchIsNotSavedUntilTheNewRunIsDrawn() throws Exception {
        startPausedAfterTwoSteps();
        act(() -> model.run().quench(8));
        assertThat(saved("order.csv")).isEmpty();
        assertThat(model.notices().messageProperty().get())
                .isEqualTo("The plot Order shows nothing of this run yet; save it once it is drawn.");
        pulseUntil(() -> order.figure().filter(figure -> figure.last().run().beginning() == 1).isPresent());
        assertThat(saved("order.csv")).contains("seed 8").contains("shown up to t = 0 (step 0)");
    }

    @Test
    void aTileThatShowsNothingIsNotSaved() throws Exception {
        startPausedAfterTwoSteps();
        act(order::clear);
        assertThat(saved("order.csv")).isEmpty();
        assertThat(model.notices().messageProperty().get()).contains("Order", "save it once it is drawn");
    }
}
