package org.checkerwave.app.record;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.file.Json;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.RunJson;
import org.checkerwave.state.RunScript;

/**
 * What every file that the program writes says of the run that it comes from: how it started, what was changed since, where
 * it stands, up to where the file shows it, and the command line that does it again. As JSON it is a {@link RunScript}, with
 * more in it, so that {@code checkerwave replay} takes the file itself.
 *
 * @param weights SHA-256 of the weights that drive it; empty where no network does
 */
public record RunRecord(Checkpoint checkpoint, String weights) {

    private static final MathContext SIX_DIGITS = new MathContext(6);

    /** Between two steps. */
    public static RunRecord of(Simulation simulation) {
        return new RunRecord(simulation.checkpoint(), simulation.solverStatus().weights());
    }

    /** Of a stored state, which a network drives with the weights that its file has now; where there is none, they are not known. */
    public static RunRecord stored(Checkpoint checkpoint) {
        return new RunRecord(checkpoint, checkpoint.run().solver() instanceof SolverSpec.Network network
                ? fingerprint(network) : "");
    }

    private static String fingerprint(SolverSpec.Network network) {
        try {
            return TrainedNetwork.fingerprint(network.name());
        } catch (InvalidInput e) {
            return "";
        }
    }

    /** The record of a run without further commands, at a later frame of it. */
    public RunRecord at(Frame frame) {
        return new RunRecord(new Checkpoint(checkpoint.origin(), checkpoint.run().withParameters(frame.parameters()), frame.step(),
                frame.time(), frame.displacement(), frame.velocity(), frame.density(), frame.pins(),
                checkpoint.solverMemory(), checkpoint.history()), frame.solver().weights());
    }

    /** The note of a file that shows the run up to where it stands. */
    public FileNote note(Path file) {
        return upTo(checkpoint.step(), checkpoint.time(), file);
    }

    /** The note of a file that shows the run up to that step and time. @param file that the note is written into */
    public FileNote upTo(long shownStep, double shownTime, Path file) {
        final String command = RunCommand.of(checkpoint, file.getFileName().toString(), shownStep);
        return new FileNote("Checkerwave " + SoftwareVersion.current(), sentence(shownStep, shownTime) + " Again by: " + command,
                text(json(shownStep, shownTime, command)));
    }

    /** The history alone, as a script. @param file that it is written into */
    public byte[] script(Path file) {
        final RunScript script = RunScript.of(checkpoint, weights);
        final Map<String, Object> json = script.json();
        json.put("command", RunCommand.of(checkpoint, file.getFileName().toString(), checkpoint.step()));
        return Json.format(json);
    }

    private Map<String, Object> json(long shownStep, double shownTime, String command) {
        final Map<String, Object> json = RunScript.of(checkpoint, weights).json();
        json.put("time", checkpoint.time());
        json.put("shownStep", shownStep);
        json.put("shownTime", shownTime);
        json.put("run", RunJson.write(checkpoint.run()));
        json.put("command", command);
        return json;
    }

    private static String text(Map<String, Object> json) {
        return new String(Json.format(json), StandardCharsets.UTF_8).replace("\r", "");
    }

    private String sentence(long shownStep, double shownTime) {
        final RunDescription run = checkpoint.run();
        final StringBuilder sentence = new StringBuilder(String.format(Locale.ROOT,
                "Holstein model, %s sites, shown up to t = %s (step %d), saved at t = %s (step %d)", run.lattice(),
                rounded(shownTime), shownStep, rounded(checkpoint.time()), checkpoint.step()));
        for (final Parameter parameter : Parameter.values()) {
            sentence.append(", ").append(parameter.key()).append(" = ").append(rounded(run.parameters().get(parameter)));
        }
        return sentence.append(", seed ").append(run.seed()).append(", preset ").append(run.preset()).append(", solver ")
                .append(run.solver().name()).append("; changes since the start: ").append(checkpoint.history().size())
                .append('.').toString();
    }

    private static String rounded(double value) {
        return new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
    }
}
