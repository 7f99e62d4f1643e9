package org.checkerwave.holstein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.checkerwave.SampleStates;
import org.checkerwave.lattice.SquareLattice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closed form at T → 0 against the table of gaps, amplitudes, densities and mean-field temperatures. */
class CheckerboardOrderTest {

    private static final SquareLattice LARGE = SquareLattice.square(256);

    @ParameterizedTest
    @CsvSource({"3.5, 0.18, 21.784, 6.224, 0.4979", "1.5, 0.18, 3.590, 2.394, 0.4468", "2, 0, 1.381, 0.6907, 0.3453",
        "2, 0.1, 2.848, 1.424, 0.4271", "1.4142135623730951, 0, 0.3761, 0.2659, 0.1880"})
    void groundState(double coupling, double kappa, double gap, double amplitude, double density) {
        final HolsteinModel model = SampleStates.parameters("g", coupling, "kappa", kappa).model();
        final double found = CheckerboardOrder.equilibriumAmplitude(LARGE, model, 1e-3);
        assertThat(found).isCloseTo(amplitude, within(1e-3));
        assertThat(coupling * found).isCloseTo(gap, within(2e-3));
        assertThat(CheckerboardOrder.densityAmplitude(LARGE, model, found, 1e-3)).isCloseTo(density, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"3.5, 0.18, 10.91", "1.5, 0.18, 1.853", "2, 0, 0.740", "2, 0.1, 1.483", "1.4142135623730951, 0, 0.206"})
    void meanFieldTemperature(double coupling, double kappa, double temperature) {
        final HolsteinModel model = SampleStates.parameters("g", coupling, "kappa", kappa).model();
        assertThat(CheckerboardOrder.meanFieldCriticalTemperature(SquareLattice.square(48), model))
                .isCloseTo(temperature, within(0.003 * temperature + 5e-4));
    }
}
