package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.checkerwave.ensemble.BinderCrossing;
import org.checkerwave.ensemble.EnsembleCell;
import org.checkerwave.ensemble.Equilibrium;
import org.checkerwave.ensemble.Estimate;
import org.checkerwave.observable.GrowthExponent;
import org.checkerwave.observable.Observable;

/**
 * Means and errors of an ensemble as a tidy table: a row for each size, temperature, time and quantity; what belongs to no
 * single time, such as an exponent, has the time "nan".
 */
final class EnsembleTable {

    static final String NAME = "ensemble.csv";
    private static final String HEADER = "size,T [energy],t [time],quantity,unit,mean,error,runs";

    private final List<Object[]> rows = new ArrayList<>();

    private EnsembleTable() {
    }

    /** @param fitFrom t from which growth is fitted; @param equilibrium t from which runs are in equilibrium, if they are */
    static void write(List<EnsembleCell> cells, double fitFrom, OptionalDouble equilibrium, Path folder) {
        final EnsembleTable table = new EnsembleTable();
        for (final EnsembleCell cell : cells) {
            table.addTimes(cell);
            cell.growth(fitFrom).ifPresent(growth -> table.addGrowth(cell, growth));
            equilibrium.ifPresent(from -> table.addEquilibrium(new Equilibrium(cell, from)));
        }
        equilibrium.ifPresent(from -> BinderCrossing.of(cells, from).forEach(table::addCrossing));
        TextTable.writeCsv(folder.resolve(NAME), HEADER, table.rows);
    }

    private void addTimes(EnsembleCell cell) {
        final double[] times = cell.times();
        for (final Observable observable : Observable.values()) {
            for (int i = 0; i < times.length; i++) {
                add(cell, times[i], observable.key(), observable.unit(), cell.mean(observable, i));
            }
        }
    }

    private void addGrowth(EnsembleCell cell, GrowthExponent growth) {
        add(cell, Double.NaN, "growth_exponent", "1",
                new Estimate(growth.fit().exponent(), growth.error(), growth.runs()));
        add(cell, Double.NaN, "growth_prefactor", "lattice constants/time^z",
                new Estimate(growth.fit().prefactor(), Double.NaN, growth.runs()));
    }

    private void addEquilibrium(Equilibrium equilibrium) {
        final EnsembleCell cell = equilibrium.cell();
        add(cell, Double.NaN, "phi_magnitude", "1", equilibrium.order());
        add(cell, Double.NaN, "binder_cumulant", "1", equilibrium.binderCumulant());
        add(cell, Double.NaN, "susceptibility", "1/energy", equilibrium.susceptibility());
        add(cell, Double.NaN, "specific_heat", "1", equilibrium.specificHeat());
    }

    /** In the row of the larger size. */
    private void addCrossing(BinderCrossing crossing) {
        rows.add(new Object[] {crossing.larger().width(), Double.NaN, Double.NaN,
            "binder_crossing_with_" + crossing.smaller().width(), "energy", crossing.temperature().value(),
            crossing.temperature().error(), crossing.temperature().samples()});
    }

    private void add(EnsembleCell cell, double time, String quantity, String unit, Estimate estimate) {
        rows.add(new Object[] {cell.lattice().width(), cell.temperature(), time, quantity, unit, estimate.value(),
            estimate.error(), estimate.samples()});
    }
}
