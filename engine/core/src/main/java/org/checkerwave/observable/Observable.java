package org.checkerwave.observable;

/**
 * The numbers measured on one frame, in the order of the columns of a table of observables. Ω is not among them: it
 * needs the solver, see {@link org.checkerwave.simulation.Simulation#grandPotential()}.
 */
public enum Observable {
    PHI_MEAN("phi_mean", "Mean order ⟨φ⟩", "1", false,
            "Mean of φ = (−1)^(x+y) (n − ½): ±½ in one perfect domain, near 0 while both kinds of domain balance."),
    PHI_RMS("phi_rms", "Order inside domains √⟨φ²⟩", "1", false,
            "Root mean square of φ: how strong the order is, whatever the sign of the domains."),
    L_HALF("L_half", "Domain size L½", "lattice constants", true,
            "Distance along the axes at which the correlation of φ has fallen to half; none in a single domain."),
    L_Q("L_q", "Domain size 2π/⟨|q|⟩", "lattice constants", true,
            "2π ΣS/Σ|q|S without q = 0, from the structure factor S of φ; biased low by short-wave noise."),
    T_KINETIC("T_kinetic", "Kinetic temperature", "energy", false,
            "m⟨v²⟩ of the lattice; equals the bath's T in equilibrium."),
    T_VIRIAL("T_virial", "Virial temperature", "energy", false,
            "−⟨Q F⟩ of the lattice; equals the bath's T in equilibrium, and shows first that it is not reached."),
    KINETIC_ENERGY("E_kinetic", "Kinetic energy per site", "energy/site", false,
            "(m/2)⟨v²⟩ of the lattice."),
    ELASTIC_ENERGY("E_elastic", "Elastic energy per site", "energy/site", false,
            "(1/N) [(K/2) ΣQ² + κ Σ⟨ij⟩ QᵢQⱼ], each bond once.");

    private final String key;
    private final String title;
    private final String unit;
    private final boolean needsFourierTransform;
    private final String documentation;

    Observable(String key, String title, String unit, boolean needsFourierTransform, String documentation) {
        this.key = key;
        this.title = title;
        this.unit = unit;
        this.needsFourierTransform = needsFourierTransform;
        this.documentation = documentation;
    }

    /** Name in files, ASCII. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** Unit; "1" for a pure number. */
    public String unit() {
        return unit;
    }

    /** Whether it costs a Fourier transform of the whole field. */
    public boolean needsFourierTransform() {
        return needsFourierTransform;
    }

    public String documentation() {
        return documentation;
    }
}
