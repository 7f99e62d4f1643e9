package org.checkerwave.ensemble;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.checkerwave.observable.GrowthExponent;
import org.checkerwave.observable.Observable;

/**
 * All that the runs of one size and temperature say, computed once.
 *
 * @param means of each observable, one for each time of the cell
 * @param growth law of L½; empty where it cannot be told
 * @param equilibrium empty where none was asked for
 */
public record CellAverages(EnsembleCell cell, Map<Observable, List<Estimate>> means, Optional<GrowthExponent> growth,
        Optional<Equilibrium> equilibrium, List<MeanProfile> profiles) {

    /**
     * @param fitFrom t from which growth is fitted
     * @param equilibrium t from which the runs are in equilibrium, if they are
     */
    public static CellAverages of(EnsembleCell cell, double fitFrom, OptionalDouble equilibrium) {
        final Map<Observable, List<Estimate>> means = new EnumMap<>(Observable.class);
        for (final Observable observable : Observable.values()) {
            means.put(observable, cell.means(observable));
        }
        return new CellAverages(cell, means, cell.growth(fitFrom), equilibrium.isPresent()
                ? Optional.of(Equilibrium.of(cell, equilibrium.getAsDouble())) : Optional.empty(), cell.profiles());
    }

    /** Of that observable at every time of the cell. */
    public List<Estimate> means(Observable observable) {
        return Objects.requireNonNull(means.get(observable));
    }

    /** L½ in lattice constants at a time of the cell; NaN at any other. */
    public double lengthAt(double time) {
        final double[] times = cell.times();
        for (int i = 0; i < times.length; i++) {
            if (times[i] == time) {
                return means(Observable.L_HALF).get(i).value();
            }
        }
        return Double.NaN;
    }
}
