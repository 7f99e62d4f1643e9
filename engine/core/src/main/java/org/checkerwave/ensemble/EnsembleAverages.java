package org.checkerwave.ensemble;

import java.util.List;
import java.util.OptionalDouble;

/**
 * All that the runs of an ensemble say, computed once.
 *
 * @param cells in the order of the plan, also those of which every run blew up
 * @param crossings of the Binder cumulants; empty where no equilibrium was asked for
 */
public record EnsembleAverages(List<CellAverages> cells, List<BinderCrossing> crossings) {

    /** As {@link CellAverages#of}. */
    public static EnsembleAverages of(List<RunResult> results, double fitFrom, OptionalDouble equilibrium) {
        final List<EnsembleCell> cells = EnsembleCell.of(results);
        return new EnsembleAverages(cells.stream().map(cell -> CellAverages.of(cell, fitFrom, equilibrium)).toList(),
                equilibrium.isPresent() ? BinderCrossing.of(cells, equilibrium.getAsDouble()) : List.of());
    }

    /** The cells with at least one run to average over. */
    public List<CellAverages> living() {
        return cells.stream().filter(cell -> !cell.cell().runs().isEmpty()).toList();
    }
}
