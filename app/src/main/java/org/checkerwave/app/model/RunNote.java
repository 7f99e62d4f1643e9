package org.checkerwave.app.model;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.file.Json;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.RunJson;

/**
 * What a file of a figure or movie says of the run: how it started, what was changed since, where it stands, and up to where
 * the file shows it.
 *
 * @param weights SHA-256 of the weights that drive it; empty where no network does
 */
public record RunNote(Checkpoint checkpoint, String weights) {

    /** Between two steps. */
    public static RunNote of(Simulation simulation) {
        return new RunNote(simulation.checkpoint(), simulation.solverStatus().weights());
    }

    /** Which run it tells of. @param opened number of runs opened when it was asked for @param jumps of the run before it */
    Generation generation(int opened, int jumps) {
        return new Generation(opened, checkpoint.beginning(), jumps);
    }

    /** @param shown the latest moment of the figure's data */
    FileNote with(Moment shown) {
        return upTo(shown.step(), shown.time());
    }

    /** The note of a file that shows the run up to that step and time. */
    public FileNote upTo(long shownStep, double shownTime) {
        final RunDescription run = checkpoint.run();
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("software", "Checkerwave");
        json.put("softwareVersion", SoftwareVersion.current());
        json.put("shownStep", shownStep);
        json.put("shownTime", shownTime);
        json.put("step", checkpoint.step());
        json.put("time", checkpoint.time());
        json.put("run", RunJson.write(run));
        json.put("origin", RunJson.write(checkpoint.origin()));
        json.put("commands", checkpoint.history().stream()
                .map(recorded -> "step " + recorded.step() + ": " + recorded.command()).toList());
        if (!weights.isEmpty()) {
            json.put("weightsSha256", weights);
        }
        return new FileNote("Checkerwave " + SoftwareVersion.current(), sentence(shownStep, shownTime),
                new String(Json.format(json), StandardCharsets.UTF_8).replace("\r", ""));
    }

    private String sentence(long shownStep, double shownTime) {
        final RunDescription run = checkpoint.run();
        final StringBuilder sentence = new StringBuilder(String.format(Locale.ROOT,
                "Holstein model, %s sites, shown up to t = %s (step %d), saved at t = %s (step %d)", run.lattice(),
                Numbers.significant(shownTime, 6), shownStep, Numbers.significant(checkpoint.time(), 6),
                checkpoint.step()));
        for (final Parameter parameter : Parameter.values()) {
            sentence.append(", ").append(parameter.key()).append(" = ")
                    .append(Numbers.significant(run.parameters().get(parameter), 6));
        }
        return sentence.append(", seed ").append(run.seed()).append(", preset ").append(run.preset()).append(", solver ")
                .append(run.solver().name()).append("; changes since the start: ").append(checkpoint.history().size())
                .append('.').toString();
    }
}
