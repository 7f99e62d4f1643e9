package org.checkerwave.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SolverSpec;

/**
 * A solver against exactly solved states.
 *
 * @param errors one for each state, in the order of the data
 */
public record Evaluation(List<StateError> errors) {

    /** Edges of the spans of time since the start that errors are told for. */
    private static final double[] SPANS = {0, 0.5, 2, 5, 12, 30, 70, Double.POSITIVE_INFINITY};

    public Evaluation {
        errors = List.copyOf(errors);
    }

    /**
     * One state.
     *
     * @param density n of the solver, in the index order of the lattice
     * @param square mean over the sites of (n − n_exact)²
     */
    public record StateError(Snapshot snapshot, double[] density, double square) {

        /** Mean-square error of the force: only g(n − ½) is not exact in it. */
        double force() {
            return snapshot.coupling() * snapshot.coupling() * square;
        }
    }

    /**
     * Some of the states together.
     *
     * @param density rms error of n, NaN without states
     * @param force mean-square error of the force, NaN without states
     */
    public record Mean(int states, double density, double force) {
    }

    /**
     * The states of a region and a span of time.
     *
     * @param region empty for all
     * @param from first time of the span
     * @param to end of the span, not within it
     * @param density rms error of n
     * @param force mean-square error of the force
     */
    public record Row(Optional<Region> region, double from, double to, int states, double density, double force) {

        /** Whether it is for all times. */
        public boolean allTimes() {
            return from == 0 && to == Double.POSITIVE_INFINITY;
        }
    }

    /** Refuses a solver that gives no density on one of the states. */
    public static Evaluation of(DensitySolver solver, DataSet data) {
        final List<StateError> errors = new ArrayList<>();
        for (final Snapshot snapshot : data.snapshots()) {
            final double[] potential = snapshot.exactPotential();
            final double[] density = new double[potential.length];
            if (!(solver.spec() instanceof SolverSpec.Network)) {
                solver.adapt(potential, snapshot.temperature());
            }
            solver.density(potential, snapshot.temperature(), density);
            solver.requireDensity(density);
            double sum = 0;
            for (int i = 0; i < density.length; i++) {
                final double error = density[i] - 0.5 - snapshot.density()[i];
                sum += error * error;
            }
            errors.add(new StateError(snapshot, density, sum / density.length));
        }
        return new Evaluation(errors);
    }

    /** rms error of n over all states. */
    public double density() {
        return mean(_ -> true).density();
    }

    /** The errors of the states that the condition holds for. */
    public Mean mean(Predicate<StateError> condition) {
        final List<StateError> chosen = errors.stream().filter(condition).toList();
        return new Mean(chosen.size(),
                Math.sqrt(chosen.stream().mapToDouble(StateError::square).average().orElse(Double.NaN)),
                chosen.stream().mapToDouble(StateError::force).average().orElse(Double.NaN));
    }

    /** rms error of n of each region that the data have. */
    public Map<String, Double> byRegion() {
        final Map<String, Double> map = new LinkedHashMap<>();
        rows().stream().filter(row -> row.region().isPresent() && row.allTimes())
                .forEach(row -> map.put(row.region().get().key(), row.density()));
        return map;
    }

    /** Every region, and then all together: every span of time that has states, and then all of them. */
    public List<Row> rows() {
        final List<Row> rows = new ArrayList<>();
        for (final Region region : Region.values()) {
            addRows(Optional.of(region), e -> e.snapshot().region() == region, rows);
        }
        addRows(Optional.empty(), _ -> true, rows);
        return rows;
    }

    private void addRows(Optional<Region> region, Predicate<StateError> condition, List<Row> rows) {
        final int before = rows.size();
        for (int span = 0; span + 1 < SPANS.length; span++) {
            final Row row = row(region, SPANS[span], SPANS[span + 1], condition);
            if (row.states() > 0) {
                rows.add(row);
            }
        }
        if (rows.size() > before) {
            rows.add(row(region, 0, Double.POSITIVE_INFINITY, condition));
        }
    }

    private Row row(Optional<Region> region, double from, double to, Predicate<StateError> condition) {
        final Mean mean = mean(condition.and(e -> e.snapshot().time() >= from && e.snapshot().time() < to));
        return new Row(region, from, to, mean.states(), mean.density(), mean.force());
    }
}
