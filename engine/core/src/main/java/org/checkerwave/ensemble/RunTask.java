package org.checkerwave.ensemble;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.checkerwave.file.Json;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.state.RunJson;

/**
 * One run of an ensemble, with all that determines its result; it can be computed anywhere.
 *
 * @param number of the run among those of its size and temperature, from 0 on
 * @param steps time steps from t = 0 on
 * @param every steps between two measurements
 * @param weights fingerprint of the network that drives it, since a name may come to mean other weights; else empty
 */
public record RunTask(int number, RunDescription run, long steps, int every, String weights) {

    /** Unlike that of any other run of its plan, and fit for a file. */
    public String name() {
        return String.format(Locale.ROOT, "%dx%d-T%s-%04d", run.lattice().width(), run.lattice().height(),
                temperature(), number);
    }

    public double temperature() {
        return run.parameters().get(Parameter.TEMPERATURE);
    }

    Map<String, Object> toJson() {
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", number);
        json.put("steps", steps);
        json.put("every", every);
        json.put("weights", weights);
        json.put("run", RunJson.write(run));
        return json;
    }

    static RunTask of(Json json) {
        return new RunTask(Math.toIntExact(json.integer("number")), RunJson.read(json.object("run")), json.integer("steps"),
                Math.toIntExact(json.integer("every")), json.text("weights"));
    }
}
