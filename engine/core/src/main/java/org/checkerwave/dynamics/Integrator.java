package org.checkerwave.dynamics;

import java.util.Arrays;
import org.checkerwave.InvalidInput;

/** The equations of motion and how they are stepped. */
public enum Integrator {
    /** m Q̈ = F − mγ Q̇ + η, ⟨ηη⟩ = 2mγT δδ, by the BAOAB splitting; samples the right configurations best. */
    LANGEVIN("langevin", "Langevin dynamics in contact with a bath at T (BAOAB)"),
    /** m Q̈ = F by velocity Verlet: conserves kinetic energy + Ω to second order in the step. */
    ENERGY_CONSERVING("nve", "No bath: conserves the energy (velocity Verlet)"),
    /** mγ Q̇ = F + η: no inertia, by the Euler–Maruyama step. */
    OVERDAMPED("overdamped", "No inertia: the force sets the velocity (Euler–Maruyama)");

    private final String key;
    private final String documentation;

    Integrator(String key, String documentation) {
        this.key = key;
        this.documentation = documentation;
    }

    /** Name in files and on the command line. */
    public String key() {
        return key;
    }

    public String documentation() {
        return documentation;
    }

    public static Integrator ofKey(String key) {
        return Arrays.stream(values()).filter(i -> i.key.equals(key)).findFirst().orElseThrow(() -> new InvalidInput(
                "There is no integrator \"" + key + "\"; choose langevin, nve or overdamped."));
    }
}
