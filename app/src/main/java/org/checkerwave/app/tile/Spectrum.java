package org.checkerwave.app.tile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.checkerwave.app.figure.Axis;
import org.checkerwave.app.figure.Curve;
import org.checkerwave.app.figure.Figure;
import org.checkerwave.app.figure.Guide;
import org.checkerwave.app.figure.Hue;
import org.checkerwave.app.picture.Numbers;
import org.checkerwave.electrons.DensityOfStates;
import org.checkerwave.electrons.Workers;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.Measurement;
import org.checkerwave.simulation.Frame;

/**
 * The density of states of the electrons in the lattice as it is.
 *
 * @param energy ω from the chemical potential, in energy units, rising
 * @param density ρ in states per site and energy
 * @param gap its width in energy units, between the energies round ω = 0 where ρ reaches half of its greatest value; empty
 *     unless ρ(0) is below a tenth of that and the gap wider than three resolutions
 * @param resolution width of a level's peak at the chemical potential, in energy units
 */
record Spectrum(double[] energy, double[] density, OptionalDouble gap, double resolution) {

    private static final int MOMENTS = 256;
    /** Vectors times sites, at least: the random error of the density falls with their root. */
    private static final int RANDOM_SITES = 1 << 16;
    private static final long SEED = 1;
    /** A gap is wider than so many widths of a level's peak, from edge to edge … */
    private static final double LEAST_WIDTHS = 3;
    /** … and the density in its middle is below this part of the greatest. */
    private static final double DEEPEST = 0.1;
    /** Its edges are where the density comes up to this part of the greatest. */
    private static final double EDGE = 0.5;
    private static final int DIGITS = 3;

    static Spectrum of(Measurement measurement) {
        final Frame frame = measurement.frame();
        final double hopping = frame.parameters().model().hopping();
        final double[] potential = new double[frame.lattice().sites()];
        frame.parameters().model().potential(frame.displacement(), potential);
        try (Workers workers = new Workers(1)) {
            return of(frame.lattice(), potential, hopping, workers);
        }
    }

    /** @param potential v in units of t @param hopping t in energy units */
    static Spectrum of(SquareLattice lattice, double[] potential, double hopping, Workers workers) {
        final DensityOfStates states = DensityOfStates.of(lattice, potential, MOMENTS,
                Math.max(1, RANDOM_SITES / lattice.sites()), SEED, workers);
        final OptionalDouble gap = gap(states);
        return new Spectrum(Arrays.stream(states.energies()).map(energy -> hopping * energy).toArray(),
                Arrays.stream(states.density()).map(density -> density / hopping).toArray(),
                gap.isEmpty() ? gap : OptionalDouble.of(hopping * gap.getAsDouble()), hopping * states.resolution());
    }

    /**
     * From edge to edge. States of domain walls within the gap are few, and thermal displacements blur its edges, so an edge
     * is where the density reaches half of its greatest value.
     */
    private static OptionalDouble gap(DensityOfStates states) {
        final double[] energy = states.energies();
        final double[] density = states.density();
        final double greatest = Arrays.stream(density).max().orElseThrow();
        int above = energy.length / 2;
        int below = above - 1;
        while (density[above] < EDGE * greatest && above < energy.length - 1) {
            above++;
        }
        while (density[below] < EDGE * greatest && below > 0) {
            below--;
        }
        final double width = energy[above] - energy[below];
        return states.density(0) < DEEPEST * greatest && width > LEAST_WIDTHS * states.resolution()
                ? OptionalDouble.of(width) : OptionalDouble.empty();
    }

    static Figure figure(List<Reading<Spectrum>> readings) {
        final Reading<Spectrum> latest = readings.getLast();
        final Spectrum spectrum = latest.value();
        return new Figure("Density of states at t = " + Numbers.compact(latest.time(), DIGITS),
                Axis.linear("energy  ω − μ  (energy units)", "ω−μ"),
                Axis.linearFromZero("density of states  ρ  (states per site and energy)", "ρ"),
                List.of(new Curve("ρ(ω), " + spectrum.gapText(), Hue.BLUE, spectrum.energy(), spectrum.density())),
                spectrum.marks());
    }

    private String gapText() {
        return gap.isEmpty() ? "no gap"
                : String.format(Locale.ROOT, "gap %.2f, resolution %.2f", gap.getAsDouble(), resolution);
    }

    /** The edges of the gap, or the chemical potential. */
    private List<Guide> marks() {
        final double top = Arrays.stream(density).max().orElseThrow();
        final double edge = 0.5 * gap.orElse(0);
        return gap.isEmpty() ? List.of(new Guide("μ", 0, 0, 0, top))
                : List.of(new Guide("", -edge, 0, -edge, top), new Guide("", edge, 0, edge, top));
    }
}
