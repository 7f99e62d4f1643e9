package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.checkerwave.app.TemporarySettings;
import org.checkerwave.app.model.ProbeCard.ProbeMap;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Solvers;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The probe on a real run, on one thread that plays the interface's part; no toolkit is started. */
@Timeout(120)
class ProbeModelTest {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(12));

    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final AtomicInteger reports = new AtomicInteger();
    private final ProgramModel model =
            new ProgramModel(Presets.load(), Samples.load(), TemporarySettings.make(), interfaceThread, background, 1);
    private ProbeModel probe;

    @BeforeEach
    void startPaused() throws Exception {
        ask(() -> {
            model.run().play(false);
            model.picture().resize(120, 120);
            probe = new ProbeModel(model.run(), model.picture(), ColorMaps.load(), task -> {
                reports.incrementAndGet();
                background.execute(task);
            }, 1);
            return model.run().start(RUN);
        }).get();
        until(() -> model.picture().pictureProperty().get() != null);
        step();
    }

    @AfterEach
    void close() throws Exception {
        ask(() -> {
            model.close();
            return null;
        });
        background.close();
        interfaceThread.close();
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return interfaceThread.submit(question).get();
    }

    private void until(BooleanSupplier condition) throws Exception {
        while (!ask(() -> {
            model.pulse(System.nanoTime());
            probe.pulse(System.nanoTime());
            return condition.getAsBoolean();
        })) {
            Thread.onSpinWait();
        }
    }

    private Frame frame() {
        return model.run().frameProperty().get();
    }

    private void step() throws Exception {
        final long next = ask(() -> frame().step()) + 1;
        ask(() -> {
            model.run().stepOnce();
            return null;
        });
        until(() -> frame().step() == next);
    }

    private void probe(int x, int y) throws Exception {
        ask(() -> {
            probe.ask(x, y);
            return null;
        });
    }

    private ProbeCard card() {
        return probe.cardProperty().get();
    }

    private boolean found() {
        return card() != null && !card().sensitivities().isEmpty();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }

    private ProbeCard.Value value(String symbol) throws Exception {
        return ask(this::card).values().stream().filter(value -> value.symbol().equals(symbol)).findFirst().orElseThrow();
    }

    @Test
    void theCardTellsWhatASeparateExactSolutionFindsAndHowFarTheNetworkIsOff() throws Exception {
        ask(() -> {
            model.run().apply(new Command.SwitchSolver(new SolverSpec.Network("cnn")));
            return null;
        });
        until(() -> frame().solver().name().equals("cnn"));
        probe(5, 14);
        until(this::found);
        final Frame frame = ask(this::frame);
        final int site = frame.lattice().site(5, 2);
        final double[] potential = new double[144];
        frame.parameters().model().potential(frame.displacement(), potential);
        final double[] density = new double[144];
        try (DensitySolver solver = Solvers.create(new SolverSpec.Chebyshev(1e-9), frame.lattice(), 1)) {
            solver.density(potential, frame.parameters().get(Parameter.TEMPERATURE), density);
        }
        final ProbeCard card = ask(this::card);
        final double off = frame.density()[site] - density[site];
        assertThat(card.title()).startsWith("Site (5, 2), t = 0.1");
        assertThat(card.runColumn()).isEqualTo("cnn");
        assertThat(number(value("Q").run())).isCloseTo(frame.displacement()[site], within(5e-5));
        assertThat(number(value("n").run())).isCloseTo(frame.density()[site], within(5e-5));
        assertThat(number(value("n").exact().orElseThrow().value())).isCloseTo(density[site], within(5e-5));
        assertThat(number(value("n").exact().orElseThrow().difference())).isCloseTo(off, within(0.06 * Math.abs(off)));
        assertThat(number(value("F").exact().orElseThrow().difference()))
                .isCloseTo(frame.parameters().get(Parameter.COUPLING) * off, within(0.06 * 1.5 * Math.abs(off)));
        assertThat(card.sensitivities()).extracting(ProbeMap::title).containsExactly("∂n/∂Q, exact", "∂n/∂Q, network");
        assertThat(card.sensitivities()).allSatisfy(map -> assertThat(map.seen()).isEqualTo(4));
        assertThat(card.sensitivities().get(0).scale()).isEqualTo(card.sensitivities().get(1).scale());
        assertThat(card.notes().getFirst()).contains("4 sites to each side", "9×9");
        assertThat(card.notes().getLast()).contains("whole lattice");
        assertThat(ask(() -> probe.reachProperty().get())).isEqualTo(4);
    }

    /** ±Q of the checkerboard's amplitude have the colours at the two ends. */
    @Test
    void theMapOfQIsThatOfTheSurroundings() throws Exception {
        probe(0, 0);
        until(this::found);
        final ProbeMap map = ask(this::card).displacement();
        final double[] q = ask(this::frame).displacement();
        assertThat(map.side()).isEqualTo(11);
        double largest = 0;
        int at = -1;
        for (int k = 0; k < map.argb().length; k++) {
            final double there = q[RUN.lattice().site(k % 11 - 5, k / 11 - 5)];
            if (Math.abs(there) > Math.abs(largest)) {
                largest = there;
                at = k;
            }
        }
        final int[] colors = ColorMaps.load().diverging(false).argb();
        assertThat(map.argb()[at]).isEqualTo(largest > 0 ? colors[255] : colors[0]);
        assertThat(map.words()).contains("11×11", Numbers.significant(q[0], 2));
    }

    @Test
    void ofSeveralSitesTheLastOneCounts() throws Exception {
        ask(() -> {
            for (int x = 0; x < 5; x++) {
                probe.ask(x, 3);
                probe.pulse(System.nanoTime());
            }
            probe.move(0, -4);
            return null;
        });
        until(this::found);
        assertThat(ask(this::card).title()).startsWith("Site (4, 11)");
        assertThat(reports.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void aStandingRunIsLookedAtOnceAndAClosedProbeNotAtAll() throws Exception {
        probe(3, 3);
        until(this::found);
        final long end = System.nanoTime() + 1_500_000_000;
        until(() -> System.nanoTime() > end);
        assertThat(reports.get()).isEqualTo(1);
        step();
        until(() -> card().title().endsWith("t = 0.2") && found());
        assertThat(reports.get()).isEqualTo(2);
        ask(() -> {
            probe.probingProperty().set(false);
            return null;
        });
        step();
        final long later = System.nanoTime() + 1_000_000_000;
        until(() -> System.nanoTime() > later);
        assertThat(reports.get()).isEqualTo(2);
        assertThat(ask(this::card)).isNull();
        assertThat(ask(() -> probe.siteProperty().get())).isEqualTo(-1);
    }

    @Test
    void turnedOnItBeginsInTheMiddleAndAnotherLatticeEndsIt() throws Exception {
        ask(() -> {
            probe.probingProperty().set(true);
            return null;
        });
        assertThat(ask(() -> probe.siteProperty().get())).isEqualTo(RUN.lattice().site(6, 6));
        ask(() -> model.run().start(RUN.withLattice(SquareLattice.square(8)))).get();
        until(() -> frame().lattice().width() == 8);
        until(() -> !probe.probingProperty().get());
        assertThat(ask(this::card)).isNull();
    }
}
