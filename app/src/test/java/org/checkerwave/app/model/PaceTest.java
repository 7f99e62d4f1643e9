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
        warmUp();
        assertThat(pace.due(1000)).isTrue();
        pace.took(50);
        assertThat(pace.due(1499)).isFalse();
        assertThat(pace.due(1500)).isTrue();
    }

    @Test
    void oneSlowTurnDoesNotStopTheWorkForLong() {
        warmUp();
        assertThat(pace.due(1000)).isTrue();
        pace.took(1_000_000);
        assertThat(pace.due(4999)).isFalse();
        assertThat(pace.due(5000)).isTrue();
    }

    @Test
    void workThatHasBecomeVoidIsDoneAgainAtOnce() {
        warmUp();
        assertThat(pace.due(1000)).isTrue();
        pace.took(1_000_000);
        pace.hurry();
        assertThat(pace.due(1001)).isTrue();
        assertThat(pace.due(1002)).isFalse();
    }

    @Test
    void slowBeginningIsNotHeldAgainstTheWork() {
        warmUp();
        assertThat(pace.due(-1000)).isTrue();
    }

    /** Four slow turns at the shortest interval, the last one at −1500. */
    private void warmUp() {
        for (int turn = 1; turn <= 4; turn++) {
            assertThat(pace.due(-1900 + 100 * turn)).isTrue();
            pace.took(1_000_000);
        }
    }
}
