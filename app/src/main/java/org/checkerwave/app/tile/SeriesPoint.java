package org.checkerwave.app.tile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;

/**
 * What was measured at one moment.
 *
 * @param time in the time unit of the parameters
 * @param bathTemperature T in force, energy
 * @param latticeSize smaller side of the lattice
 * @param values of the observables that were asked for
 */
public record SeriesPoint(double time, double bathTemperature, int latticeSize, Map<Observable, Double> values) {

    public SeriesPoint {
        values = Map.copyOf(values);
    }

    /** Measures what is wanted and nothing else. */
    public static SeriesPoint of(Measurement measurement, Set<Observable> wanted) {
        final Frame frame = measurement.frame();
        final Map<Observable, Double> values = new EnumMap<>(Observable.class);
        wanted.forEach(observable -> values.put(observable, measurement.value(observable)));
        return new SeriesPoint(frame.time(), frame.parameters().get(Parameter.TEMPERATURE),
                Math.min(frame.lattice().width(), frame.lattice().height()), values);
    }

    /** NaN where it was not measured or has no value. */
    public double value(Observable observable) {
        return values.getOrDefault(observable, Double.NaN);
    }

    /** With what another measurement of the same moment adds. */
    SeriesPoint and(SeriesPoint other) {
        final Map<Observable, Double> all = new EnumMap<>(Observable.class);
        all.putAll(values);
        all.putAll(other.values());
        return new SeriesPoint(time, other.bathTemperature(), latticeSize, all);
    }
}
