package org.checkerwave.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.checkerwave.app.figure.FigureFolder;
import org.checkerwave.app.figure.NetworkFigures;
import org.checkerwave.app.figure.ParityDots;
import org.checkerwave.benchmark.DensityTimer;
import org.checkerwave.benchmark.ElectronState;
import org.checkerwave.benchmark.ParetoFront;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.network.Measured;
import org.checkerwave.network.NetworkSolver;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.training.DataSet;
import org.checkerwave.training.Evaluation;
import org.checkerwave.training.Reciprocity;
import org.checkerwave.training.Region;
import org.checkerwave.training.Snapshot;
import org.checkerwave.training.SymmetryResidual;

/**
 * All that was measured of a network.
 *
 * @param speed site updates a second on {@value #TIMED}²
 * @param threads that it was measured with
 */
record NetworkReport(String name, TrainedNetwork network, Evaluation evaluation, SymmetryResidual symmetry,
        double reciprocity, double speed, int threads) implements ParetoFront.Point {

    static final int TIMED = 128;
    private static final DensityTimer TIMER = new DensityTimer(0.5, 11, 1.5);
    private static final long SEED = 1;

    static NetworkReport of(NetworkSolver solver, DataSet data, int threads) {
        final String name = SolverText.network(solver.spec().name());
        return new NetworkReport(name, solver.trained(), Evaluation.of(solver, data), SymmetryResidual.on(data, solver),
                reciprocity(solver, data), speed(solver, data.snapshots().getLast(), threads), threads);
    }

    private static double reciprocity(NetworkSolver solver, DataSet data) {
        final SplittableRandom random = new SplittableRandom(SEED);
        final Reciprocity reciprocity = new Reciprocity();
        data.snapshots().forEach(state -> reciprocity.add(solver, state.lattice(), state.exactPotential(),
                state.temperature(), random));
        return reciprocity.error();
    }

    private static double speed(NetworkSolver solver, Snapshot state, int threads) {
        final ElectronState wide = new ElectronState("", state.lattice(), state.exactPotential(), state.temperature())
                .repeated(TIMED);
        try (NetworkSolver large = new NetworkSolver((SolverSpec.Network) solver.spec(),
                solver.trained(), wide.lattice(), threads)) {
            return TIMER.siteUpdates(large, wide.potential(), wide.temperature());
        }
    }

    @Override
    public double error() {
        return evaluation.density();
    }

    /** The network with what was measured of it; of regions that the data lack, with what was known before. */
    TrainedNetwork measured() {
        final Map<String, Double> errors = new TreeMap<>(network.measured().errors());
        errors.putAll(evaluation.byRegion());
        return new TrainedNetwork(network.network(), network.range(), new Measured(errors, symmetry.group(), speed),
                network.origin());
    }

    /** Number of states beyond what the network was trained on. */
    long beyondRange() {
        return evaluation.errors().stream().map(Evaluation.StateError::snapshot)
                .filter(state -> !network.range().holds(largest(state.exactPotential()), state.temperature())).count();
    }

    private static double largest(double[] potential) {
        return Arrays.stream(potential).map(Math::abs).max().orElse(0);
    }

    /** Errors by region and time. */
    TextTable errors() {
        final TextTable table = new TextTable("region", "time", "states", "rms error of n", "force MSE");
        for (final Evaluation.Row row : evaluation.rows()) {
            table.add(region(row), row.allTimes() ? "all" : time(row), Integer.toString(row.states()),
                    String.format(Locale.ROOT, "%.2e", row.density()), String.format(Locale.ROOT, "%.2e", row.force()));
        }
        return table;
    }

    static String region(Evaluation.Row row) {
        return row.region().map(Region::key).orElse("all");
    }

    private static String time(Evaluation.Row row) {
        return Double.isInfinite(row.to()) ? "from " + Numbers.text(row.from())
                : Numbers.text(row.from()) + "–" + Numbers.text(row.to());
    }

    void writeFigures(FigureFolder folder) {
        final double strongest =
                evaluation.errors().stream().mapToDouble(e -> e.snapshot().coupling()).max().orElse(1) / 2;
        folder.write(NetworkFigures.parity("Density, " + name, "n", 0, 1, ParityDots.of(evaluation, (n, _) -> n + 0.5)),
                name + "-parity", "png", "svg");
        folder.write(NetworkFigures.parity("Force of the electrons, " + name, "g(n − ½)", -strongest, strongest,
                ParityDots.of(evaluation, (n, g) -> g * n)), name + "-force-parity", "png", "svg");
    }
}
