package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.checkerwave.app.TemporarySettings;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.app.tile.ComparedPoint;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Comparisons of a real run, on one thread that plays the interface's part; no toolkit is started. */
@Timeout(120)
class ComparisonModelTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(16));
    private static final List<Compared> TEMPERATURES = Compared.values(Parameter.TEMPERATURE, List.of(0.1, 0.4));

    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final ProgramModel model =
            new ProgramModel(Presets.load(), Samples.load(), TemporarySettings.make(), interfaceThread, background, 1);

    @BeforeEach
    void startPaused() throws Exception {
        act(() -> {
            model.run().play(false);
            model.picture().resize(160, 160);
            model.run().start(RUN);
        });
        until(() -> model.picture().pictureProperty().get() != null);
        for (int k = 1; k <= 3; k++) {
            final int step = k;
            act(() -> model.run().stepOnce());
            until(() -> frame().step() == step);
        }
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

    private <T> T ask(Supplier<T> question) throws Exception {
        return interfaceThread.submit(question::get).get();
    }

    private void until(BooleanSupplier condition) throws Exception {
        while (!ask(() -> {
            model.pulse(System.nanoTime());
            return condition.getAsBoolean();
        })) {
            Thread.onSpinWait();
        }
    }

    private Frame frame() {
        return model.run().frameProperty().get();
    }

    private Frame other() {
        return model.run().besideProperty().get().getFirst();
    }

    private Checkpoint checkpoint() throws Exception {
        return ask(() -> model.run().checkpoint()).get();
    }

    private void compare(List<Compared> runs) throws Exception {
        final CompletableFuture<Boolean> shown = ask(() -> model.comparison().start(runs));
        assertThat(shown.get()).isTrue();
    }

    private void stepTo(long step) throws Exception {
        while (ask(() -> frame().step()) < step) {
            final long next = ask(() -> frame().step()) + 1;
            act(() -> model.run().stepOnce());
            until(() -> frame().step() == next);
        }
    }

    @Test
    void bothStartFromTheRunAndStandAtOneTime() throws Exception {
        final Checkpoint before = checkpoint();
        compare(TEMPERATURES);
        assertThat(ask(this::frame).displacement()).containsExactly(before.displacement());
        assertThat(ask(this::other).displacement()).containsExactly(before.displacement());
        assertThat(ask(this::other).parameters().get(Parameter.TEMPERATURE)).isEqualTo(0.4);
        assertThat(ask(this::frame).parameters()).isEqualTo(before.run().parameters());
        stepTo(8);
        assertThat(ask(this::other).step()).isEqualTo(8);
        assertThat(ask(this::other).time()).isEqualTo(ask(this::frame).time());
        assertThat(ask(this::other).displacement()).isNotEqualTo(ask(this::frame).displacement());
    }

    @Test
    void endingBringsBackTheUntouchedRunToTheLastBit() throws Exception {
        final Checkpoint before = checkpoint();
        compare(TEMPERATURES);
        act(() -> model.run().set(Parameter.COUPLING, 2));
        stepTo(7);
        act(() -> model.comparison().close());
        until(() -> !model.comparison().active());
        final Checkpoint after = checkpoint();
        assertThat(after.step()).isEqualTo(before.step());
        assertThat(after.displacement()).containsExactly(before.displacement());
        assertThat(after.velocity()).containsExactly(before.velocity());
        assertThat(after.density()).containsExactly(before.density());
        assertThat(after.run()).isEqualTo(before.run());
        assertThat(after.history()).isEqualTo(before.history());
        stepTo(5);
        try (Simulation alone = Simulation.resume(before, 1)) {
            alone.step();
            alone.step();
            assertThat(ask(this::frame).displacement()).containsExactly(alone.frame().displacement());
        }
    }

    @Test
    void theOneThatIsKeptGoesOnAsTheRun() throws Exception {
        compare(TEMPERATURES);
        stepTo(6);
        final Frame there = ask(this::other);
        ask(() -> model.comparison().keep(1)).get();
        until(() -> !model.comparison().active());
        assertThat(checkpoint().displacement()).containsExactly(there.displacement());
        assertThat(checkpoint().run().parameters().get(Parameter.TEMPERATURE)).isEqualTo(0.4);
    }

    @Test
    void anExactRunIsComparedWithTheBestNetwork() throws Exception {
        final CompletableFuture<Boolean> shown = ask(model.comparison()::compareWithExact);
        assertThat(shown.get()).isTrue();
        stepTo(4);
        assertThat(ask(this::frame).solver().name()).isEqualTo("window");
        assertThat(ask(this::other).solver().name()).isEqualTo("recursion");
    }

    @Test
    @Tag("long")
    void aNetworkIsComparedWithTheExactExpansion() throws Exception {
        act(() -> model.run().start(RUN.withSolver(new SolverSpec.Network("recursion"))));
        until(() -> frame().solver().name().equals("recursion"));
        final CompletableFuture<Boolean> shown = ask(model.comparison()::compareWithExact);
        assertThat(shown.get()).isTrue();
        assertThat(ask(() -> model.comparison().runsProperty().get())).extracting(Compared::title)
                .containsExactly("A   recursion", "B   window  1e-5");
    }

    @Test
    void picturesAndDifferenceBelongToTheMomentOfTheLead() throws Exception {
        compare(TEMPERATURES);
        stepTo(9);
        until(() -> model.comparison().difference().pictureProperty().get() != null
                && model.picture().pictureProperty().get().request().frame().step() == 9);
        act(() -> model.picture().point(45, 85));
        final PaintedPicture lead = ask(() -> model.picture().pictureProperty().get());
        final PaintedPicture pane = ask(() -> model.comparison().panesProperty().get().getFirst().pictureProperty().get());
        final PaintedPicture difference = ask(() -> model.comparison().difference().pictureProperty().get());
        assertThat(pane.request().frame().step()).isEqualTo(9);
        final int site = 4 + 16 * 8;
        assertThat(difference.values().at(site)).isEqualTo(lead.values().at(site) - pane.values().at(site));
        assertThat(ask(() -> model.comparison().pointerTextProperty().get())).isEqualTo(
                "φ:  A " + Numbers.fixed(lead.values().at(site), 4) + "   B " + Numbers.fixed(pane.values().at(site), 4)
                        + "   A − B " + Numbers.fixed(difference.values().at(site), 4));
    }

    @Test
    void aPaneThatIsLetGoShowsAPartOfItsOwn() throws Exception {
        compare(TEMPERATURES);
        final PaneModel pane = ask(() -> model.comparison().panesProperty().get().getFirst());
        until(() -> pane.pictureProperty().get() != null);
        act(() -> pane.zoom(2, 80, 80));
        until(() -> model.picture().pictureProperty().get().request().view().pixelsPerSite() == 20
                && pane.pictureProperty().get().request().view().pixelsPerSite() == 20);
        act(() -> {
            model.comparison().zoomLinkedProperty().set(false);
            pane.zoom(2, 80, 80);
        });
        until(() -> pane.pictureProperty().get().request().view().pixelsPerSite() == 40);
        assertThat(ask(() -> model.picture().pictureProperty().get().request().view().pixelsPerSite())).isEqualTo(20);
    }

    @Test
    void overlaidPlotsHoldWhatIsMeasuredOnEachRun() throws Exception {
        act(() -> model.comparison().plots().tiles().forEach(tile -> tile.resize(300, 200, 1)));
        compare(TEMPERATURES);
        stepTo(10);
        until(() -> last() != null && last().time() == frame().time()
                && curves("compare-length").getFirst().x()[curves("compare-length").getFirst().x().length - 1] == frame().time());
        final Frame lead = ask(this::frame);
        final Frame other = ask(this::other);
        final List<Curve> lengths = ask(() -> curves("compare-length"));
        assertThat(lengths).extracting(Curve::name).containsExactly("A   T = 0.1", "B   T = 0.4");
        assertThat(lengths).extracting(Curve::style).doesNotHaveDuplicates();
        assertThat(end(lengths.getFirst())).isEqualTo(new Measurement(lead).value(Observable.L_HALF));
        assertThat(end(lengths.getLast())).isEqualTo(new Measurement(other).value(Observable.L_HALF));
        double squares = 0;
        for (int i = 0; i < 256; i++) {
            squares += Math.pow(lead.density()[i] - other.density()[i], 2);
        }
        assertThat(ask(this::last).density()).containsExactly(0, Math.sqrt(squares / 256));
        assertThat(ask(() -> model.comparison().summaryProperty().get())).contains("L½: A ").contains(" %");
    }

    private ComparedPoint last() {
        return model.comparison().plots().latestProperty().get();
    }

    private List<Curve> curves(String id) {
        final TileModel tile = model.comparison().plots().tiles().stream().filter(each -> each.info().id().equals(id))
                .findFirst().orElseThrow();
        return tile.drawnProperty().get() == null ? List.of(new Curve("", null, new double[1], new double[1]))
                : tile.drawnProperty().get().figure().curves();
    }

    private static double end(Curve curve) {
        return curve.y()[curve.y().length - 1];
    }

    @Test
    void whatMakesNoDifferenceIsRefusedInASentence() throws Exception {
        act(() -> {
            model.comparisonSetup().shownProperty().set(true);
            model.comparisonSetup().values().getFirst().set("warm");
            model.comparisonSetup().start();
        });
        until(() -> model.notices().messageProperty().get().contains("\"warm\" is not a number"));
        act(() -> {
            model.comparisonSetup().values().getFirst().set("");
            model.comparisonSetup().start();
        });
        until(() -> model.notices().messageProperty().get().startsWith("Nothing differs yet"));
        assertThat(ask(() -> model.comparison().active())).isFalse();
    }
}
