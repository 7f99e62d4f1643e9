package org.checkerwave.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.checkerwave.InvalidInput;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.RunDescription;
import org.junit.jupiter.api.Test;

class PresetsTest {

    @Test
    void theFirstPresetIsCoarseningWithTheDefaultParameters() {
        final Preset first = Presets.load().getFirst();
        assertThat(first.key()).isEqualTo("coarsening");
        assertThat(first.run().parameters()).isEqualTo(ParameterSet.defaults());
        assertThat(first.run().lattice()).isEqualTo(SquareLattice.square(128));
        assertThat(first.run().initial()).isEqualTo(new InitialState.Disordered(1.5, Double.NaN));
        assertThat(first.criticalTemperature()).hasValue(0.95);
    }

    @Test
    void sixPresetsAreShippedEachWithADescription() {
        assertThat(Presets.load()).extracting(Preset::key)
                .containsExactly("coarsening", "warm", "melt", "strong", "glass", "weak");
        assertThat(Presets.load()).allSatisfy(preset -> assertThat(preset.description()).endsWith("."));
    }

    @Test
    void strongCouplingStartsAsInItsSource() {
        final RunDescription run = Presets.ofKey("strong").run();
        final InitialState.Disordered initial = (InitialState.Disordered) run.initial();
        assertThat(initial.displacementSpread()).isCloseTo(Math.sqrt(5 / 0.18), within(1e-9));
        assertThat(initial.velocitySpread()).isEqualTo(1);
        assertThat(run.parameters().model().lambda()).isCloseTo(3.0625, within(1e-12));
    }

    @Test
    void anUnknownPresetIsRefusedNamingTheKnownOnes() {
        assertThatThrownBy(() -> Presets.ofKey("boiling")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("boiling").hasMessageContaining("coarsening, warm");
    }
}
