package org.checkerwave.app.model;

import java.util.List;
import org.checkerwave.app.text.Texts;
import org.checkerwave.holstein.CheckerboardOrder;
import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.state.Preset;

/**
 * Where the order melts, and how that is known.
 *
 * @param value in energy units; 0 where mean field has no order
 * @param measured true if it was measured from the dynamics at just these couplings, false for a mean-field estimate
 */
public record CriticalTemperature(double value, boolean measured) {

    /** Momenta enough for a mark on a slider. */
    private static final SquareLattice MOMENTA = SquareLattice.square(24);

    /**
     * Takes some hundredths of a second where T_c was not measured.
     *
     * @param presets among which a measured value is looked for
     */
    public static CriticalTemperature of(HolsteinModel model, List<Preset> presets) {
        return presets.stream().filter(preset -> preset.criticalTemperature().isPresent()
                        && sameCouplings(preset.run().parameters().model(), model)).findFirst()
                .map(preset -> new CriticalTemperature(preset.criticalTemperature().getAsDouble(), true))
                .orElseGet(() -> new CriticalTemperature(
                        CheckerboardOrder.meanFieldCriticalTemperature(MOMENTA, model), false));
    }

    /** The mass does not matter to a classical lattice in equilibrium. */
    private static boolean sameCouplings(HolsteinModel a, HolsteinModel b) {
        return a.hopping() == b.hopping() && a.coupling() == b.coupling() && a.stiffness() == b.stiffness()
                && a.neighborStiffness() == b.neighborStiffness();
    }

    /** A few words for the mark, to stand after T_c. */
    public String text() {
        return " = " + Numbers.significant(value, 3) + ", " + Texts.of(measured ? "coupling.measured" : "coupling.mean-field");
    }

    public String documentation() {
        return Texts.of(measured ? "coupling.measured.about" : "coupling.mean-field.about");
    }
}
