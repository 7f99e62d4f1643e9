package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    @Test
    void tasksFollowOneAnotherOnManyThreads() {
        final List<Integer> done = new ArrayList<>();
        final AtomicInteger running = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            final OneAtATime executor = new OneAtATime(threads);
            IntStream.range(0, 500).forEach(i -> executor.execute(() -> {
                if (running.incrementAndGet() == 1) {
                    done.add(i);
                }
                running.decrementAndGet();
            }));
        }
        assertThat(done).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void afterAFailureTheOthersAreDoneAndItIsTold() {
        final List<String> done = new ArrayList<>();
        final List<Runnable> given = new ArrayList<>();
        final OneAtATime executor = new OneAtATime(given::add);
        executor.execute(() -> {
            throw new OutOfMemoryError("first");
        });
        executor.execute(() -> done.add("second"));
        assertThat(given).hasSize(1);
        assertThatThrownBy(given.getFirst()::run).hasMessage("first");
        assertThat(done).containsExactly("second");
        executor.execute(() -> done.add("third"));
        given.getLast().run();
        assertThat(done).containsExactly("second", "third");
    }
}
