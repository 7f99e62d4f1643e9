package org.checkerwave.ensemble;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.checkerwave.dynamics.Integrator;
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
 * @param omegaFrom t from which Ω is measured too, which can cost as much as a step; infinite for never
 * @param weights fingerprint of the network that drives it, since a name may come to mean other weights; else empty
 */
public record RunTask(int number, RunDescription run, long steps, int every, double omegaFrom, String weights) {

    static final String OMEGA_FROM = "omega_from";

    /** Unlike that of any other run of its plan, and fit for a file. */
    public String name() {
        return String.format(Locale.ROOT, "%dx%d-T%s-%04d", run.lattice().width(), run.lattice().height(),
                temperature(), number);
    }

    public double temperature() {
        return run.parameters().get(Parameter.TEMPERATURE);
    }

    /**
     * Whether the run, once in equilibrium, samples the canonical ensemble of {@link #temperature()}, positions and velocities:
     * in a bath of constant T above 0, with inertia. Only there do fluctuations tell a response.
     */
    public boolean canonical() {
        return run.integrator() == Integrator.LANGEVIN && temperature() > 0 && run.parameters().get(Parameter.DAMPING) > 0
                && !run.schedules().containsKey(Parameter.TEMPERATURE);
    }

    /** Half a time step: times, which are sums of steps, are compared to that. */
    double halfStep() {
        return run.parameters().get(Parameter.TIME_STEP) / 2;
    }

    Map<String, Object> toJson() {
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", number);
        json.put("steps", steps);
        json.put("every", every);
        if (Double.isFinite(omegaFrom)) {
            json.put(OMEGA_FROM, omegaFrom);
        }
        json.put("weights", weights);
        json.put("run", RunJson.write(run));
        return json;
    }

    static RunTask of(Json json) {
        return new RunTask(json.count("number"), RunJson.read(json.object("run")), json.integer("steps"),
                json.count("every"), omegaFrom(json), json.text("weights"));
    }

    static double omegaFrom(Json json) {
        return json.has(OMEGA_FROM) ? json.number(OMEGA_FROM) : Double.POSITIVE_INFINITY;
    }
}
