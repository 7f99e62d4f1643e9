package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerwave.app.TemporarySettings;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.sample.Samples;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PictureWordsTest {

    private static final int SIZE = 16;
    private static final Pattern WORDS = Pattern.compile("Picture of the lattice: order parameter on 16×16 sites at t = (\\S+), "
            + "T = 0.1. Order inside domains (\\S+), mean order (\\S+); (\\d+) domains, the largest on (\\d+) % of the sites; "
            + "(domain size L½ \\S+ lattice constants|no domain size, as one domain fills the lattice).");

    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final ProgramModel model =
            new ProgramModel(Presets.load(), Samples.load(), TemporarySettings.make(), interfaceThread, background, 1);

    @AfterEach
    void close() throws Exception {
        ask(Executors.callable(model::close));
        background.close();
        interfaceThread.close();
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return interfaceThread.submit(question).get();
    }

    private String words() throws Exception {
        return ask(() -> model.words().textProperty().get());
    }

    private Frame frameAfter(long step) throws Exception {
        Frame frame = null;
        while (frame == null || frame.step() <= step) {
            frame = ask(() -> {
                model.run().takeFrame();
                return model.run().frameProperty().get();
            });
        }
        return frame;
    }

    private void pulse(long seconds) throws Exception {
        ask(Executors.callable(() -> model.words().pulse(TimeUnit.SECONDS.toNanos(seconds))));
    }

    private String wordsAfter(String before) throws Exception {
        while (words().equals(before)) {
            Thread.onSpinWait();
        }
        return words();
    }

    @Test
    void thePictureIsToldInNumbersThatAreThoseOfItsFrameAndNotAnewWithEveryFrame() throws Exception {
        ask(Executors.callable(() -> {
            model.picture().fieldProperty().set(FieldKind.PHI);
            model.run().start(Presets.load().getFirst().run().withLattice(SquareLattice.square(SIZE)));
        }));
        assertThat(words()).isEqualTo("Picture of the lattice");
        final Frame frame = frameAfter(5);
        pulse(1);
        final String first = wordsAfter("Picture of the lattice");
        final Matcher told = WORDS.matcher(first);
        assertThat(told.matches()).as(first).isTrue();
        final double[] order = order(frame);
        assertThat(Double.parseDouble(told.group(1))).isCloseTo(frame.time(), within(0.01));
        double square = 0;
        double mean = 0;
        for (final double each : order) {
            square += each * each / order.length;
            mean += each / order.length;
        }
        assertThat(Double.parseDouble(told.group(2))).isCloseTo(Math.sqrt(square), within(5.01e-4));
        assertThat(Double.parseDouble(told.group(3))).isCloseTo(mean, within(5.01e-4));
        final int[] domains = domains(order);
        assertThat(Integer.parseInt(told.group(4))).isEqualTo(domains[0]);
        assertThat(Double.parseDouble(told.group(5))).isCloseTo(100.0 * domains[1] / order.length, within(0.51));
        final Frame later = frameAfter(frame.step());
        pulse(2);
        assertThat(words()).isEqualTo(first);
        pulse(4);
        assertThat(wordsAfter(first)).contains("at t = " + Numbers.significant(later.time(), 4));
    }

    private static double[] order(Frame frame) {
        final double[] order = new double[SIZE * SIZE];
        for (int site = 0; site < order.length; site++) {
            order[site] = ((site % SIZE + site / SIZE) % 2 == 0 ? 1 : -1) * (frame.density()[site] - 0.5);
        }
        return order;
    }

    /** Their number and the sites of the largest, by flooding one after the other. */
    private static int[] domains(double[] order) {
        final boolean[] seen = new boolean[order.length];
        int count = 0;
        int largest = 0;
        for (int start = 0; start < order.length; start++) {
            int sites = 0;
            final Deque<Integer> open = new ArrayDeque<>();
            if (!seen[start]) {
                seen[start] = true;
                open.push(start);
                count++;
            }
            while (!open.isEmpty()) {
                final int site = open.pop();
                sites++;
                final int x = site % SIZE;
                final int y = site / SIZE;
                for (final int next : new int[] {y * SIZE + (x + 1) % SIZE, y * SIZE + (x + SIZE - 1) % SIZE,
                    (y + 1) % SIZE * SIZE + x, (y + SIZE - 1) % SIZE * SIZE + x}) {
                    if (!seen[next] && order[next] > 0 == order[site] > 0) {
                        seen[next] = true;
                        open.push(next);
                    }
                }
            }
            largest = Math.max(largest, sites);
        }
        return new int[] {count, largest};
    }
}
