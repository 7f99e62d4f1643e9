package org.checkerwave.observable;

/**
 * The numbers measured on one frame, in the order of the columns of a table of observables. Ω is not among them: it
 * needs the solver, see {@link org.checkerwave.simulation.Simulation#grandPotential()}.
 */
public enum Observable {
    PHI_MEAN("phi_mean", "Mean order ⟨φ⟩", "1",
            "Mean of φ = (−1)^(x+y) (n − ½): ±½ in one perfect domain, near 0 while both kinds of domain balance."),
    PHI_RMS("phi_rms", "Order inside domains √⟨φ²⟩", "1",
            "Root mean square of φ: how strong the order is, whatever the sign of the domains."),
    L_HALF("L_half", "Domain size L½", "lattice constants",
            "Distance along the axes at which the correlation of φ has fallen to half; none in a single domain."),
    L_Q("L_q", "Domain size 2π/⟨|q|⟩", "lattice constants",
            "2π ΣS/Σ|q|S without q = 0, from the structure factor S of φ; biased low by short-wave noise."),
    T_KINETIC("T_kinetic", "Kinetic temperature", "energy",
            "m⟨v²⟩ of the lattice; equals the bath's T in equilibrium."),
    T_VIRIAL("T_virial", "Virial temperature", "energy",
            "−⟨Q F⟩ of the lattice; equals the bath's T in equilibrium, and shows first that it is not reached."),
    KINETIC_ENERGY("E_kinetic", "Kinetic energy per site", "energy/site",
            "(m/2)⟨v²⟩ of the lattice."),
    ELASTIC_ENERGY("E_elastic", "Elastic energy per site", "energy/site",
            "(1/N) [(K/2) ΣQ² + κ Σ⟨ij⟩ QᵢQⱼ], each bond once."),
    FIRST_ZERO("first_zero", "First zero of the correlation", "lattice constants",
            "Distance along the axes at which the correlation of φ first vanishes; none where it does not up to half the size."),
    DOMAINS("domains", "Number of domains", "1",
            "Sets of sites with one sign of φ, connected by bonds, across the periods too; single thermal flips count."),
    LARGEST_DOMAIN("largest_domain", "Share of the largest domain", "1",
            "Sites of the largest domain over all sites, 0 to 1."),
    WALL_LENGTH("wall_length", "Length of domain walls per site", "1/lattice constant",
            "Length of the contour φ = 0 over the number of sites."),
    WALL_WIDTH("wall_width", "Width of domain walls", "lattice constants",
            "w of a wall φ = φ₀ tanh(x/w), from the order missing at the walls; none where no site is far from a wall."),
    PHI_RMS_CORRECTED("phi_corrected", "Neighbour-corrected order √⟨φ²⟩", "1",
            "Root mean square of φ = (−1)^(x+y) (n − mean of the four neighbours' n)/2: what is uniform in n does not count.");

    private final String key;
    private final String title;
    private final String unit;
    private final String documentation;

    Observable(String key, String title, String unit, String documentation) {
        this.key = key;
        this.title = title;
        this.unit = unit;
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

    public String documentation() {
        return documentation;
    }
}
