package org.checkerwave.parameter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.checkerwave.holstein.HolsteinModel;

/** A value for every {@link Parameter}, immutable and checked where it is made. */
public final class ParameterSet {

    private final double[] values;

    private ParameterSet(double[] values) {
        this.values = values;
        for (final Parameter p : Parameter.values()) {
            p.check(values[p.ordinal()]);
        }
        model();
    }

    public static ParameterSet defaults() {
        return new ParameterSet(Arrays.stream(Parameter.values()).mapToDouble(Parameter::defaultValue).toArray());
    }

    /** The defaults with the given values, keyed by {@link Parameter#key()}, laid over them. */
    public static ParameterSet of(Map<String, Double> overrides) {
        return defaults().with(overrides);
    }

    public double get(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    public ParameterSet with(Parameter parameter, double value) {
        final double[] copy = values.clone();
        copy[parameter.ordinal()] = value;
        return new ParameterSet(copy);
    }

    /** All given values changed at once, so that only the final set has to be valid. */
    public ParameterSet with(Map<String, Double> overrides) {
        final double[] copy = values.clone();
        overrides.forEach((key, value) -> copy[Parameter.ofKey(key).ordinal()] = value);
        return new ParameterSet(copy);
    }

    public HolsteinModel model() {
        return new HolsteinModel(get(Parameter.HOPPING), get(Parameter.COUPLING), get(Parameter.STIFFNESS),
                get(Parameter.NEIGHBOR_STIFFNESS), get(Parameter.MASS));
    }

    /** The values by {@link Parameter#key()}, in the order of declaration. */
    public Map<String, Double> toMap() {
        final Map<String, Double> map = new LinkedHashMap<>();
        for (final Parameter p : Parameter.values()) {
            map.put(p.key(), get(p));
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterSet set && Arrays.equals(values, set.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return toMap().toString();
    }
}
