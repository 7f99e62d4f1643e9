package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {

    private final ArrayDeque<Runnable> worker = new ArrayDeque<>();
    private final List<Integer> done = new ArrayList<>();

    @Test
    void onlyTheLatestOfWaitingRequestsIsCarriedOut() {
        final LatestOnly<Integer> latest = new LatestOnly<>(worker::add, done::add);
        latest.submit(1);
        latest.submit(2);
        latest.submit(3);
        assertThat(worker).hasSize(1);
        worker.remove().run();
        assertThat(done).containsExactly(3);
        assertThat(latest.working()).isFalse();
    }

    @Test
    void requestThatComesDuringTheWorkIsCarriedOutAfterIt() {
        final List<LatestOnly<Integer>> self = new ArrayList<>();
        final LatestOnly<Integer> latest = new LatestOnly<>(worker::add, request -> {
            done.add(request);
            if (request == 1) {
                self.getFirst().submit(2);
                self.getFirst().submit(3);
            }
        });
        self.add(latest);
        latest.submit(1);
        worker.remove().run();
        assertThat(done).containsExactly(1, 3);
        assertThat(worker).isEmpty();
    }

    @Test
    void failureDoesNotEndTheService() {
        final LatestOnly<Integer> latest = new LatestOnly<>(worker::add, request -> done.add(10 / request));
        latest.submit(0);
        assertThatThrownBy(() -> worker.remove().run()).isInstanceOf(ArithmeticException.class);
        latest.submit(5);
        worker.remove().run();
        assertThat(done).containsExactly(2);
    }
}
