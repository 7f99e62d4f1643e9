package org.checkerwave.app.tile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
 * @param gap its edges, from the chemical potential too, as {@link DensityOfStates#gap}; narrower than the resolution where
 *     there is none
 * @param resolution width of a level's peak at the chemical potential, in energy units
 */
record Spectrum(double[] energy, double[] density, DensityOfStates.Gap gap, double resolution) {

    private static final int MOMENTS = 256;
    /** Vectors times sites, at least: the random error of the density falls with their root. */
    private static final int RANDOM_SITES = 1 << 16;
    private static final long SEED = 1;
    /** The density between two maxima falls at least to this part of the lower one. */
    private static final double DIP = 0.7;
    /** States between maxima that are so many resolutions apart, or more, are no broadened edges. */
    private static final double BROADENED = 6;
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
        return new Spectrum(Arrays.stream(states.energies()).map(energy -> hopping * energy).toArray(),
                Arrays.stream(states.density()).map(density -> density / hopping).toArray(),
                states.gap().times(hopping), hopping * states.resolution());
    }

    static Figure figure(List<Reading<Spectrum>> readings) {
        final Reading<Spectrum> latest = readings.getLast();
        final Spectrum spectrum = latest.value();
        return new Figure("Density of states at t = " + Numbers.compact(latest.time(), DIGITS),
                Axis.linear("energy  ω − μ  (energy units)", "ω−μ"),
                Axis.linearFromZero("density of states  ρ  (per site and energy)", "ρ"),
                List.of(new Curve("ρ(ω), " + spectrum.gapText(), Hue.BLUE, spectrum.energy(), spectrum.density())),
                spectrum.marks());
    }

    private boolean hasGap() {
        return gap.width() > resolution;
    }

    private String gapText() {
        final int below = greatest(0, energy.length / 2);
        final int above = greatest(energy.length / 2, energy.length);
        final double apart = energy[above] - energy[below];
        final boolean dips = Arrays.stream(density, below, above).min().orElseThrow()
                < DIP * Math.min(density[below], density[above]);
        if (!hasGap() && dips && apart < BROADENED * resolution) {
            return String.format(Locale.ROOT, "gap not resolved (resolution %.2f)", resolution);
        }
        return (hasGap() ? String.format(Locale.ROOT, "gap %.2f", gap.width()) : "no gap")
                + (dips ? String.format(Locale.ROOT, ", peaks %.1f apart", apart) : "");
    }

    /** Index of the greatest density. @param to exclusive */
    private int greatest(int from, int to) {
        return IntStream.range(from, to).reduce((i, j) -> density[j] > density[i] ? j : i).orElseThrow();
    }

    /** The edges of the gap, or the chemical potential. */
    private List<Guide> marks() {
        final double top = Arrays.stream(density).max().orElseThrow();
        // Not 0, which has no place on a logarithmic axis.
        final double bottom = Arrays.stream(density).filter(value -> value > 0).min().orElseThrow();
        return hasGap() ? List.of(new Guide("", gap.low(), bottom, gap.low(), top), new Guide("", gap.high(), bottom, gap.high(), top))
                : List.of(new Guide("μ", 0, bottom, 0, top));
    }
}
