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
                new SeriesTile(TileInfo.of("order", LOG_LOG, NONE, true),
                        Set.of(Observable.PHI_RMS, Observable.PHI_MEAN), LiveFigures::order),
                new SeriesTile(TileInfo.of("length", LOG_LOG, LOG_LOG, true),
                        Set.of(Observable.L_HALF), LiveFigures::length),
                new FieldTile<>(TileInfo.of("correlation", EnumSet.of(Switch.LOG_Y, Switch.COLLAPSE), NONE, true),
                        Correlation::of, true, Correlation::figure),
                new FieldTile<>(TileInfo.of("structure", LOG_COLOR, LOG_COLOR, false),
                        StructureWindow::of, false, (readings, on) -> StructureWindow.figure(readings, on, colors)),
                new SeriesTile(TileInfo.of("exponent", LOG_TIME, LOG_TIME, false),
                        Set.of(Observable.L_HALF), LiveFigures::exponent),
                new SeriesTile(TileInfo.of("temperatures", LOG_LOG, LOG_VALUE, false),
                        Set.of(Observable.T_KINETIC, Observable.T_VIRIAL), LiveFigures::temperatures),
                new SeriesTile(TileInfo.of("energies", LOG_LOG, NONE, false),
                        Set.of(Observable.ELASTIC_ENERGY, Observable.KINETIC_ENERGY), LiveFigures::energies),
                new SeriesTile(TileInfo.of("domains", LOG_LOG, LOG_LOG, false),
                        Set.of(Observable.DOMAINS), LiveFigures::domains),
                new SeriesTile(TileInfo.of("largest", LOG_LOG, NONE, false),
                        Set.of(Observable.LARGEST_DOMAIN), LiveFigures::largestDomain),
                new FieldTile<>(TileInfo.of("histogram", LOG_VALUE, NONE, false),
                        DensityHistogram::of, false, (readings, _) -> DensityHistogram.figure(readings)),
                new FieldTile<>(TileInfo.of("spectrum", LOG_VALUE, NONE, false),
                        Spectrum::of, false, (readings, _) -> Spectrum.figure(readings)));
    }
}
