package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace(100, 0.1);

    @Test
    void cheapWorkIsDoneAtTheShortestInterval() {
        assertThat(pace.due(1000)).isTrue();
        pace.took(1);
        assertThat(pace.due(1099)).isFalse();
        assertThat(pace.due(1100)).isTrue();
    }

    @Test
    void costlyWorkTakesItsShareOfTheTimeOnly() {
        assertThat(pace.due(1000)).isTrue();
        pace.took(50);
        assertThat(pace.due(1499)).isFalse();
        assertThat(pace.due(1500)).isTrue();
    }

    @Test
    void oneSlowTurnDoesNotStopTheWorkForLong() {
        assertThat(pace.due(0)).isTrue();
        pace.took(1_000_000);
        assertThat(pace.due(1000)).isTrue();
    }
}
