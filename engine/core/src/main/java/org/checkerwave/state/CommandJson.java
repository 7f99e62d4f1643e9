package org.checkerwave.state;

import java.util.LinkedHashMap;
import java.util.Map;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.file.Json;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RecordedCommand;

/** {@link RecordedCommand} as JSON, in the history of state files. */
final class CommandJson {

    private CommandJson() {
    }

    static Map<String, Object> write(RecordedCommand recorded) {
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", recorded.step());
        switch (recorded.command()) {
            case Command.SetParameter c -> {
                json.put("kind", "set");
                json.put("parameter", c.parameter().key());
                json.put("value", c.value());
            }
            case Command.SetSchedule c -> {
                json.put("kind", "schedule");
                json.put("parameter", c.parameter().key());
                json.put("schedule", RunJson.write(c.schedule()));
            }
            case Command.SwitchSolver c -> {
                json.put("kind", "solver");
                json.put("solver", RunJson.write(c.solver()));
            }
            case Command.SwitchIntegrator c -> {
                json.put("kind", "integrator");
                json.put("integrator", c.integrator().key());
            }
            case Command.Paint c -> {
                json.put("kind", "stroke");
                StrokeJson.write(c.stroke(), json);
            }
            case Command.Reset c -> {
                json.put("kind", "reset");
                json.put("seed", c.seed());
            }
        }
        return json;
    }

    static RecordedCommand read(Json json) {
        return new RecordedCommand(json.integer("step"), switch (json.text("kind")) {
            case "set" -> new Command.SetParameter(Parameter.ofKey(json.text("parameter")), json.number("value"));
            case "schedule" -> new Command.SetSchedule(Parameter.ofKey(json.text("parameter")),
                    RunJson.readSchedule(json.object("schedule")));
            case "solver" -> new Command.SwitchSolver(RunJson.readSolver(json.object("solver")));
            case "integrator" -> new Command.SwitchIntegrator(Integrator.ofKey(json.text("integrator")));
            case "stroke" -> new Command.Paint(StrokeJson.read(json));
            case "paint" -> new Command.Paint(StrokeJson.readDab(json));
            case "reset" -> new Command.Reset(json.integer("seed"));
            default -> throw RunJson.unknown(json, "set, schedule, solver, integrator, stroke, paint and reset");
        });
    }
}
