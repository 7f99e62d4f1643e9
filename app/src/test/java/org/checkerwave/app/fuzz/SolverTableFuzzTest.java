package org.checkerwave.app.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.checkerwave.benchmark.SolverMeasurement;
import org.checkerwave.benchmark.SolverTable;
import org.checkerwave.benchmark.SolverTableFile;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;

/** Measured speeds of solvers, {@code benchmark.csv}. */
class SolverTableFuzzTest extends FuzzTest {

    @Override
    protected Format format(Path folder) throws Exception {
        final SquareLattice lattice = SquareLattice.square(32);
        final Path valid = folder.resolve("valid.csv");
        SolverTableFile.write(new SolverTable(List.of(
                new SolverMeasurement("coarsening", lattice, new SolverSpec.Window(1e-3), 2.5e6, 8e-4),
                new SolverMeasurement("coarsening", lattice, new SolverSpec.Chebyshev(1e-3), 1.5e6, 7e-4),
                new SolverMeasurement("coarsening", lattice, new SolverSpec.Network("gcnn"), 9e6, 4e-3))), valid);
        return new Format("solver-table", "benchmark.csv", List.of(Files.readAllBytes(valid)), ByteMutators.ANY, file -> {
            final SolverTable table = SolverTableFile.read(file);
            return () -> table.rows().forEach(row -> {
                table.onFront(row);
                table.againstWindow(row);
            });
        }, 1 << 22, 40);
    }
}
