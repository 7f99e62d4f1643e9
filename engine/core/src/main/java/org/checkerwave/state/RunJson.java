package org.checkerwave.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.file.Json;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.RunDescription;

/** {@link RunDescription} as JSON, in presets, state files and ensembles. */
public final class RunJson {

    private static final String THERMAL = "thermal";

    private RunJson() {
    }

    public static Map<String, Object> write(RunDescription run) {
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("preset", run.preset());
        json.put("width", run.lattice().width());
        json.put("height", run.lattice().height());
        json.put("parameters", run.parameters().toMap());
        json.put("initial", write(run.initial()));
        json.put("integrator", run.integrator().key());
        json.put("seed", run.seed());
        json.put("solver", write(run.solver()));
        final Map<String, Object> schedules = new TreeMap<>();
        run.schedules().forEach((parameter, schedule) -> schedules.put(parameter.key(), write(schedule)));
        json.put("schedules", schedules);
        return json;
    }

    public static RunDescription read(Json json) {
        final Map<Parameter, Schedule> schedules = new TreeMap<>();
        if (json.has("schedules")) {
            final Json object = json.object("schedules");
            object.keys().forEach(
                    key -> schedules.put(Parameter.ofKey(key), readSchedule(object.object(key))));
        }
        return new RunDescription(json.text("preset"),
                new SquareLattice(json.count("width"), json.count("height")),
                ParameterSet.of(json.object("parameters").numbers()), readInitial(json.object("initial")),
                Integrator.ofKey(json.text("integrator")), json.integer("seed"), readSolver(json.object("solver")),
                schedules);
    }

    private static Map<String, Object> write(InitialState initial) {
        final Map<String, Object> json = new LinkedHashMap<>();
        switch (initial) {
            case InitialState.Disordered s -> {
                json.put("kind", "disordered");
                json.put("displacementSpread", s.displacementSpread());
            }
            case InitialState.Checkerboard s -> {
                json.put("kind", "checkerboard");
                json.put("amplitude", s.amplitude());
            }
            case InitialState.DomainWall s -> {
                json.put("kind", "domain-wall");
                json.put("amplitude", s.amplitude());
            }
        }
        final double spread = initial.velocitySpread();
        json.put("velocitySpread", Double.isNaN(spread) ? THERMAL : (Object) spread);
        return json;
    }

    private static InitialState readInitial(Json json) {
        final double velocitySpread = json.isText("velocitySpread")
                && json.text("velocitySpread").equals(THERMAL) ? Double.NaN : json.number("velocitySpread");
        return switch (json.text("kind")) {
            case "disordered" -> new InitialState.Disordered(json.number("displacementSpread"), velocitySpread);
            case "checkerboard" -> new InitialState.Checkerboard(json.number("amplitude"), velocitySpread);
            case "domain-wall" -> new InitialState.DomainWall(json.number("amplitude"), velocitySpread);
            default -> throw unknown(json, "disordered, checkerboard or domain-wall");
        };
    }

    static Map<String, Object> write(SolverSpec solver) {
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", solver.name());
        switch (solver) {
            case SolverSpec.Diagonalization s -> json.put("filling", s.filling().key());
            case SolverSpec.Chebyshev s -> json.put("accuracy", s.accuracy());
            case SolverSpec.Window s -> json.put("accuracy", s.accuracy());
            case SolverSpec.Network _ -> { }
        }
        return json;
    }

    static SolverSpec readSolver(Json json) {
        return SolverSpec.of(json.text("name"),
                json.has("accuracy") ? json.number("accuracy") : SolverSpec.DEFAULT_ACCURACY,
                json.has("filling") ? Filling.ofKey(json.text("filling")) : Filling.GRAND_CANONICAL);
    }

    static Map<String, Object> write(Schedule schedule) {
        final Map<String, Object> json = new LinkedHashMap<>();
        switch (schedule) {
            case Schedule.Constant s -> {
                json.put("kind", "constant");
                json.put("value", s.value());
            }
            case Schedule.Ramp s -> {
                json.put("kind", "ramp");
                json.put("from", s.from());
                json.put("to", s.to());
                json.put("start", s.start());
                json.put("end", s.end());
            }
            case Schedule.Quench s -> {
                json.put("kind", "quench");
                json.put("before", s.before());
                json.put("after", s.after());
                json.put("time", s.time());
            }
            case Schedule.Points s -> {
                json.put("kind", "points");
                json.put("times", s.points().stream().map(Schedule.Point::time).toList());
                json.put("values", s.points().stream().map(Schedule.Point::value).toList());
            }
        }
        return json;
    }

    static Schedule readSchedule(Json json) {
        return switch (json.text("kind")) {
            case "constant" -> new Schedule.Constant(json.number("value"));
            case "ramp" -> new Schedule.Ramp(json.number("from"), json.number("to"), json.number("start"),
                    json.number("end"));
            case "quench" -> new Schedule.Quench(json.number("before"), json.number("after"), json.number("time"));
            case "points" -> readPoints(json);
            default -> throw unknown(json, "constant, ramp, quench or points");
        };
    }

    private static Schedule readPoints(Json json) {
        final double[] times = json.values("times");
        final double[] values = json.values("values");
        if (times.length != values.length) {
            throw new InvalidInput(json.name() + " has " + times.length + " times but " + values.length
                    + " values; give one value for each time.");
        }
        return new Schedule.Points(IntStream.range(0, times.length).mapToObj(k -> new Schedule.Point(times[k], values[k])).toList());
    }

    static InvalidInput unknown(Json json, String known) {
        return new InvalidInput(json.name() + " is of the unknown kind \"" + json.text("kind") + "\"; known are " + known + ".");
    }
}
