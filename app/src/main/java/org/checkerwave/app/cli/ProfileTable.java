package org.checkerwave.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.checkerwave.ensemble.CellAverages;
import org.checkerwave.ensemble.EnsembleCell;
import org.checkerwave.ensemble.Estimate;
import org.checkerwave.ensemble.MeanProfile;

/** Averaged C(r)/C(0) and S(q) of an ensemble as a tidy table: a row for each size, temperature, time, kind and r or q. */
final class ProfileTable {

    static final String NAME = "profiles.csv";
    private static final String HEADER =
            "size,T [energy],t [time],kind,r [lattice constants] or q [1/lattice constant],mean,error,runs";

    private ProfileTable() {
    }

    static void write(List<CellAverages> cells, Path folder) {
        final List<Object[]> rows = new ArrayList<>();
        for (final CellAverages averages : cells) {
            for (final MeanProfile profile : averages.profiles()) {
                for (int r = 0; r < profile.correlation().size(); r++) {
                    rows.add(row(averages.cell(), profile, "correlation", r, profile.correlation().get(r)));
                }
                for (int k = 0; k < profile.waveNumber().length; k++) {
                    rows.add(row(averages.cell(), profile, "structure_factor", profile.waveNumber()[k],
                            profile.structureFactor().get(k)));
                }
            }
        }
        TextTable.writeCsv(folder.resolve(NAME), HEADER, rows);
    }

    private static Object[] row(EnsembleCell cell, MeanProfile profile, String kind, double place, Estimate mean) {
        return new Object[] {cell.lattice().width(), cell.temperature(), profile.time(), kind, place, mean.value(), mean.error(),
            mean.samples()};
    }
}
