package org.checkerwave.app.tile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.checkerwave.app.picture.ColorMap;
import org.checkerwave.app.picture.ColorMaps;
import org.checkerwave.observable.Observable;

/** The tiles that the window offers, in their order; another one is one more entry here. */
public final class Tiles {

    private static final Set<Switch> LOG_TIME = EnumSet.of(Switch.LOG_X);
    private static final Set<Switch> LOG_LOG = EnumSet.of(Switch.LOG_X, Switch.LOG_Y);
    private static final Set<Switch> LOG_VALUE = EnumSet.of(Switch.LOG_Y);
    private static final Set<Switch> LOG_COLOR = EnumSet.of(Switch.LOG_COLOR);
    private static final Set<Switch> NONE = EnumSet.noneOf(Switch.class);

    private Tiles() {
    }

    public static List<Tile> all(ColorMaps maps) {
        final ColorMap colors = maps.named("viridis");
        return List.of(
                new SeriesTile(new TileInfo("order", "Order", "Order inside the domains and mean order against time",
                        LOG_LOG, NONE, true),
                        Set.of(Observable.PHI_RMS, Observable.PHI_MEAN), LiveFigures::order),
                new SeriesTile(new TileInfo("length", "Domain size", "Domain size L½ against time, with √t and its exponent",
                        LOG_LOG, LOG_LOG, true),
                        Set.of(Observable.L_HALF), LiveFigures::length),
                new FieldTile<>(new TileInfo("correlation", "Correlation", "Correlation of the order, now and earlier",
                        EnumSet.of(Switch.LOG_Y, Switch.COLLAPSE), NONE, true),
                        Correlation::of, true, Correlation::figure),
                new FieldTile<>(new TileInfo("structure", "Structure factor", "Structure factor of the order round (π, π)",
                        LOG_COLOR, LOG_COLOR, false),
                        StructureWindow::of, false, (readings, on) -> StructureWindow.figure(readings, on, colors)),
                new SeriesTile(new TileInfo("exponent", "Growth exponent", "Local exponent d ln L½ / d ln t against time",
                        LOG_TIME, LOG_TIME, false),
                        Set.of(Observable.L_HALF), LiveFigures::exponent),
                new SeriesTile(new TileInfo("temperatures", "Temperatures", "Temperatures of lattice and bath against time",
                        LOG_LOG, LOG_VALUE, false),
                        Set.of(Observable.T_KINETIC, Observable.T_VIRIAL), LiveFigures::temperatures),
                new SeriesTile(new TileInfo("energies", "Energies", "Elastic and kinetic energy of the lattice against time",
                        LOG_LOG, NONE, false),
                        Set.of(Observable.ELASTIC_ENERGY, Observable.KINETIC_ENERGY), LiveFigures::energies),
                new SeriesTile(new TileInfo("domains", "Number of domains", "Number of domains against time",
                        LOG_LOG, LOG_LOG, false),
                        Set.of(Observable.DOMAINS), LiveFigures::domains),
                new SeriesTile(new TileInfo("largest", "Largest domain", "Share of the largest domain against time",
                        LOG_LOG, NONE, false),
                        Set.of(Observable.LARGEST_DOMAIN), LiveFigures::largestDomain),
                new FieldTile<>(new TileInfo("histogram", "Histogram of n", "How often each electron density occurs",
                        LOG_VALUE, NONE, false),
                        DensityHistogram::of, false, (readings, _) -> DensityHistogram.figure(readings)),
                new FieldTile<>(new TileInfo("spectrum", "Density of states", "Density of states of the electrons, with its gap",
                        LOG_VALUE, NONE, false),
                        Spectrum::of, false, (readings, _) -> Spectrum.figure(readings)));
    }
}
