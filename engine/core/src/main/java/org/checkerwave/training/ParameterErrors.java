package org.checkerwave.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The errors of the region range by one parameter: where in the sliders' reach a solver is good.
 *
 * @param symbol of the parameter, g or T/t
 * @param from lowest value
 * @param to highest value; it belongs to the next span if there is one
 * @param errors of the states between; none of them if the data have none there
 */
public record ParameterErrors(String symbol, double from, double to, Evaluation.Mean errors) {

    private static final double[] COUPLINGS = {1, 2, 3, 4};
    private static final double[] TEMPERATURES = {0.05, 0.15, 0.5, 1.5};
    /** Data hold floats: the ends of the sliders may be rounded to just beyond. */
    private static final double ROUNDING = 1e-6;

    /** Spans of g, then spans of T; those without states are left out. */
    public static List<ParameterErrors> of(Evaluation evaluation) {
        final List<ParameterErrors> list = new ArrayList<>();
        add("g", COUPLINGS, Snapshot::coupling, evaluation, list);
        add("T/t", TEMPERATURES, Snapshot::temperature, evaluation, list);
        return list;
    }

    private static void add(String symbol, double[] edges, ToDoubleFunction<Snapshot> value, Evaluation evaluation,
            List<ParameterErrors> list) {
        for (int span = 0; span + 1 < edges.length; span++) {
            final double low = span == 0 ? edges[0] * (1 - ROUNDING) : edges[span];
            final double high = span + 2 == edges.length ? edges[span + 1] * (1 + ROUNDING) : edges[span + 1];
            final Evaluation.Mean errors = evaluation.mean(e -> e.snapshot().region() == Region.RANGE
                    && value.applyAsDouble(e.snapshot()) >= low && value.applyAsDouble(e.snapshot()) < high);
            if (errors.states() > 0) {
                list.add(new ParameterErrors(symbol, edges[span], edges[span + 1], errors));
            }
        }
    }
}
