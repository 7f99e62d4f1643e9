package org.checkerwave.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.state.Presets;
import org.junit.jupiter.api.Test;

class CriticalTemperatureTest {

    @Test
    void measuredValueBelongsToTheCoarseningCouplingsAndAnyMass() {
        final CriticalTemperature found =
                CriticalTemperature.of(new HolsteinModel(1, 1.5, 1, 0.18, 3), Presets.load());
        assertThat(found).isEqualTo(new CriticalTemperature(0.95, true));
        assertThat(found.text()).isEqualTo(" = 0.95, measured");
    }

    @Test
    void otherCouplingsHaveTheMeanFieldValueOfTheTable() {
        final CriticalTemperature found = CriticalTemperature.of(new HolsteinModel(1, 2, 1, 0.1, 1), Presets.load());
        assertThat(found.measured()).isFalse();
        assertThat(found.value()).isCloseTo(1.483, within(2e-3));
        assertThat(found.text()).contains("mean field");
    }
}
