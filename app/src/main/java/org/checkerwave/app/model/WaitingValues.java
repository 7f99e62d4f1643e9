package org.checkerwave.app.model;

import java.util.EnumMap;
import java.util.Map;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.Simulation;

/** Parameter values asked for since the last step of one run: the latest of each. Written and emptied by two threads. */
final class WaitingValues {

    private final Map<Parameter, Double> values = new EnumMap<>(Parameter.class);

    /** True if nothing was waiting before, so that somebody has to send for {@link #applyTo}. */
    synchronized boolean put(Parameter parameter, double value) {
        final boolean first = values.isEmpty();
        values.put(parameter, value);
        return first;
    }

    private synchronized Map<Parameter, Double> takeAll() {
        final Map<Parameter, Double> all = new EnumMap<>(values);
        values.clear();
        return all;
    }

    void applyTo(Simulation simulation) {
        takeAll().forEach((parameter, value) -> simulation.apply(new Command.SetParameter(parameter, value)));
    }
}
