package org.checkerwave.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimeBudgetTest {

    @Test
    void whatIsLeftIsSharedEquallyAndNeverNegative() {
        final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);
        final TimeBudget budget = new TimeBudget(20, clock::get);
        assertThat(budget.share(40)).isCloseTo(0.5, within(1e-9));
        clock.addAndGet(15_000_000_000L);
        assertThat(budget.share(10)).isCloseTo(0.5, within(1e-9));
        clock.addAndGet(10_000_000_000L);
        assertThat(budget.share(1)).isZero();
    }
}
