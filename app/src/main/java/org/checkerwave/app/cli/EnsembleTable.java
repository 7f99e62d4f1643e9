package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerwave.ensemble.BinderCrossing;
import org.checkerwave.ensemble.CellAverages;
import org.checkerwave.ensemble.EnsembleAverages;
import org.checkerwave.ensemble.EnsembleCell;
import org.checkerwave.ensemble.Equilibrium;
import org.checkerwave.ensemble.Estimate;
import org.checkerwave.ensemble.RunResult;
import org.checkerwave.observable.GrowthExponent;
import org.checkerwave.observable.Observable;

/**
 * Means and errors of an ensemble as a tidy table: a row for each size, temperature, time and quantity; what belongs to no
 * single time, such as an exponent, has the time "nan". Every cell has the row "failed_runs", also one of which no run is left.
 */
final class EnsembleTable {

    static final String NAME = "ensemble.csv";
    private static final String HEADER = "size,T [energy],t [time],quantity,unit,mean,error,runs";

    private final List<Object[]> rows = new ArrayList<>();

    private EnsembleTable() {
    }

    static void write(EnsembleAverages averages, Path folder) {
        final EnsembleTable table = new EnsembleTable();
        for (final CellAverages cell : averages.cells()) {
            table.add(cell.cell(), Double.NaN, "failed_runs", "1",
                    new Estimate(cell.cell().failed().size(), Double.NaN, cell.cell().runs().size()));
            if (!cell.cell().runs().isEmpty()) {
                table.add(cell.cell(), Double.NaN, "runs_outside_training", "1", outside(cell.cell().runs()));
                table.addTimes(cell);
                cell.growth().ifPresent(growth -> table.addGrowth(cell.cell(), growth));
                cell.equilibrium().ifPresent(equilibrium -> table.addEquilibrium(cell.cell(), equilibrium));
            }
        }
        averages.crossings().forEach(table::addCrossing);
        TextTable.writeCsv(folder.resolve(NAME), HEADER, table.rows);
    }

    /** Number of runs whose network was asked beyond what it was trained on. */
    private static Estimate outside(List<RunResult> runs) {
        return new Estimate(runs.stream().filter(run -> run.stepsOutside() > 0).count(), Double.NaN, runs.size());
    }

    private void addTimes(CellAverages averages) {
        final double[] times = averages.cell().times();
        for (final Observable observable : Observable.values()) {
            for (int i = 0; i < times.length; i++) {
                add(averages.cell(), times[i], observable.key(), observable.unit(), averages.means(observable).get(i));
            }
        }
    }

    private void addGrowth(EnsembleCell cell, GrowthExponent growth) {
        add(cell, Double.NaN, "growth_exponent", "1",
                new Estimate(growth.fit().exponent(), growth.error(), growth.runs()));
        add(cell, Double.NaN, "growth_prefactor", "lattice constants/time^z",
                new Estimate(growth.fit().prefactor(), Double.NaN, growth.runs()));
    }

    private void addEquilibrium(EnsembleCell cell, Equilibrium equilibrium) {
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
