package org.checkerwave.app.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.observable.StaggeredOrder;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;

/**
 * The fields of one moment, with what a file of them says of their run.
 *
 * @param displacement Q, in the index order of the lattice
 * @param density n
 * @param velocity Q̇
 */
public record FieldData(SquareLattice lattice, long step, double time, ParameterSet parameters, String solver, long seed,
        double[] displacement, double[] density, double[] velocity, FileNote note) {

    public static FieldData of(Checkpoint state, FileNote note) {
        return new FieldData(state.run().lattice(), state.step(), state.time(), state.run().parameters(),
                state.run().solver().name(), state.run().seed(), state.displacement(), state.density(), state.velocity(), note);
    }

    public static FieldData of(Frame frame, long seed, FileNote note) {
        return new FieldData(frame.lattice(), frame.step(), frame.time(), frame.parameters(), frame.solver().name(), seed,
                frame.displacement(), frame.density(), frame.velocity(), note);
    }

    /** φᵢ = (−1)^(x+y) (nᵢ − ½). */
    public double[] order() {
        final double[] order = new double[lattice.sites()];
        StaggeredOrder.field(lattice, density, order);
        return order;
    }

    /** Q, n, v and phi under their names. */
    Map<String, double[]> fields() {
        final Map<String, double[]> fields = new LinkedHashMap<>();
        fields.put("Q", displacement);
        fields.put("n", density);
        fields.put("v", velocity);
        fields.put("phi", order());
        return fields;
    }

    /** Step, time, seed and every parameter under their names; t is the hopping, so time is written out. */
    Map<String, Object> numbers() {
        final Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("step", step);
        numbers.put("time", time);
        numbers.put("seed", seed);
        for (final Parameter parameter : Parameter.values()) {
            numbers.put(parameter.key(), parameters.get(parameter));
        }
        return numbers;
    }
}
