package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.checkerwave.dynamics.Pins;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Frame;
import org.junit.jupiter.api.Test;

class NetworkBadgeTest {

    private static NetworkBadge badge(boolean withinRange, long stepsOutside) {
        final double[] field = new double[16];
        return NetworkBadge.of(new Frame(SquareLattice.square(4), 0, 0, 0, ParameterSet.defaults().with(Map.of("g", -2.0)),
                new SolverStatus("gcnn", 0.00412, "12 weights", withinRange, stepsOutside, ""),
                field, field, field, Pins.NONE));
    }

    @Test
    void forceErrorIsTheCouplingTimesTheErrorOfTheDensity() {
        assertThat(badge(true, 0)).isEqualTo(new NetworkBadge("network error: n 0.0041, F 0.0082", "12 weights", true));
    }

    @Test
    void stepsBeyondTheRangeThatNoPictureShowedAreTold() {
        assertThat(badge(true, 3)).isEqualTo(new NetworkBadge(
                "network error: n 0.0041, F 0.0082, outside its range at 3 steps before", "12 weights", true));
    }

    @Test
    void networkBeyondItsRangeSaysSo() {
        assertThat(badge(false, 3)).isEqualTo(
                new NetworkBadge("outside its trained range: n 0.0041, F 0.0082", "12 weights", false));
    }
}
