package org.checkerwave.benchmark;

import java.util.List;
import java.util.Optional;
import org.checkerwave.electrons.SolverSpec;

/** Solvers that were measured, each on one or more states. Only what was measured on one lattice is compared. */
public record SolverTable(List<SolverMeasurement> rows) {

    public SolverTable {
        rows = List.copyOf(rows);
    }

    /** Names of the states, in order. */
    public List<String> states() {
        return rows.stream().map(SolverMeasurement::state).distinct().toList();
    }

    /** The measurements on one state, whatever the lattice. */
    public SolverTable of(String state) {
        return new SolverTable(rows.stream().filter(row -> row.state().equals(state)).toList());
    }

    /** Whether nothing on the same state and lattice is both faster and more exact. */
    public boolean onFront(SolverMeasurement row) {
        return ParetoFront.holds(row, besides(row));
    }

    /** Its speed against that of the window of the same error; empty for windows, and where no window was measured. */
    public Optional<SpeedRatio> againstWindow(SolverMeasurement row) {
        return row.solver() instanceof SolverSpec.Window ? Optional.empty() : SpeedRatio.of(row,
                besides(row).stream().filter(other -> other.solver() instanceof SolverSpec.Window).toList());
    }

    private List<SolverMeasurement> besides(SolverMeasurement row) {
        return rows.stream().filter(other -> other.state().equals(row.state()) && other.lattice().equals(row.lattice()))
                .toList();
    }
}
