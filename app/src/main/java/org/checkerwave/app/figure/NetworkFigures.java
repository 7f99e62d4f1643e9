package org.checkerwave.app.figure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.training.TrainingState.Epoch;

/** The figures of training and comparing networks. */
public final class NetworkFigures {

    private NetworkFigures() {
    }

    /** rms error of n against the epoch, on the states that are learned and on those that are not. */
    public static Figure loss(List<Epoch> curve) {
        final double[] epoch = column(curve, Epoch::number);
        return new Figure("", Axis.count("epoch", "epoch"),
                Axis.logarithmic("rms error of n  (electrons per site)", "Δn"),
                List.of(new Curve("training", Hue.BLUE, epoch, column(curve, Epoch::training)),
                        new Curve("validation", Hue.ORANGE, epoch, column(curve, Epoch::validation))), List.of());
    }

    private static double[] column(List<Epoch> curve, ToDoubleFunction<Epoch> value) {
        return curve.stream().mapToDouble(value).toArray();
    }

    /**
     * A quantity of the network against the exact one.
     *
     * @param symbol such as "n"
     * @param low where the diagonal of equality begins
     * @param high where it ends
     * @param dots whose x are exact
     */
    public static Figure parity(String title, String symbol, double low, double high, List<Curve> dots) {
        return new Figure(title, Axis.linear(symbol + "  exact", symbol), Axis.linear(symbol + "  network", symbol), dots,
                List.of(new Guide("equal", low, low, high, high)));
    }

    /** rms error of n on held-out states against the number of states that were learned from, log–log. */
    public static Figure learning(SquareLattice lattice, List<Curve> networks) {
        return new Figure("Error against the amount of data",
                Axis.logarithmic("states learned from  (snapshots of " + lattice + " sites)", "states"),
                Axis.logarithmic("rms error of n on held-out states  (electrons per site)", "Δn"), networks, List.of());
    }

    /** Site updates a second against the rms error of n: the upper left is best. */
    public static Figure speedAgainstError(String title, List<Curve> solvers) {
        return new Figure(title, Axis.logarithmic("rms error of n  (electrons per site)", "Δn"),
                Axis.logarithmic("site updates a second", "sites/s"), solvers, List.of());
    }
}
