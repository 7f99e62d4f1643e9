package org.checkerwave.state;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.file.FormatVersion;
import org.checkerwave.file.Json;
import org.checkerwave.file.SafeFile;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RecordedCommand;
import org.checkerwave.simulation.Replay;
import org.checkerwave.simulation.RunDescription;

/**
 * The history of a run as a script: how it started, every command with its step, and where it ended. It gives the run again
 * to the same bits. The format is described in app/decisions.
 *
 * @param step number of steps after the last reset at which it ends
 * @param weights SHA-256 of the weights that drove it in the end; empty where no network did, or where that is not known
 */
public record RunScript(RunDescription origin, List<RecordedCommand> history, long step, String weights) {

    private static final String FORMAT = "checkerwave-history";
    private static final long FORMAT_VERSION = 1;

    public RunScript {
        history = List.copyOf(history);
    }

    /** Of a checkpoint. @param weights SHA-256 of the weights that drive it; empty where no network does */
    public static RunScript of(Checkpoint checkpoint, String weights) {
        return new RunScript(checkpoint.origin(), checkpoint.history(), checkpoint.step(), weights);
    }

    /** As a JSON object, for {@link Json#format}. */
    public Map<String, Object> json() {
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("software", "Checkerwave");
        FormatVersion.put(FORMAT_VERSION, json);
        json.put("origin", RunJson.write(origin));
        json.put("history", history.stream().map(CommandJson::write).toList());
        json.put("step", step);
        if (!weights.isEmpty()) {
            json.put("weightsSha256", weights);
        }
        return json;
    }

    public static RunScript read(Path file) {
        return read(SafeFile.readAll(file), file.toString());
    }

    /** @param name for messages, which tell the place of what is wrong */
    public static RunScript read(byte[] text, String name) {
        final Json json = Json.parse(text, name);
        if (!json.isText("format") || !json.text("format").equals(FORMAT)) {
            throw new InvalidInput(name + " is no history of a run; save one with File > Save history.");
        }
        FormatVersion.require(FORMAT_VERSION, json, name);
        final List<Json> commands = json.objects("history");
        final RunScript script = new RunScript(RunJson.read(json.object("origin")),
                commands.stream().map(CommandJson::read).toList(), json.integer("step"),
                json.has("weightsSha256") ? json.text("weightsSha256") : "");
        script.requireOrder(commands, name);
        return script;
    }

    /** Steps only grow between resets; a reset of earlier versions was recorded at step 0. */
    private void requireOrder(List<Json> places, String name) {
        long before = 0;
        for (int i = 0; i < history.size(); i++) {
            final RecordedCommand recorded = history.get(i);
            final boolean reset = recorded.command() instanceof Command.Reset;
            if (recorded.step() < before && !(reset && recorded.step() == 0)) {
                throw new InvalidInput(places.get(i).name() + " is at step " + recorded.step() + ", but what comes before it ends at step "
                        + before + "; put the commands in the order of their steps.");
            }
            before = reset ? 0 : recorded.step();
        }
        if (step < before) {
            throw new InvalidInput(name + " ends at step " + step + ", before its last command at step " + before
                    + "; give a \"step\" of at least " + before + ".");
        }
    }

    /** The solver that drove the run in the end. */
    public SolverSpec solver() {
        return history.reversed().stream().map(RecordedCommand::command).filter(Command.SwitchSolver.class::isInstance)
                .map(command -> ((Command.SwitchSolver) command).solver()).findFirst().orElse(origin.solver());
    }

    /**
     * The run from its beginning.
     *
     * @param until steps after the last reset; at most {@link #step}
     * @throws InvalidInput if the network's weights are not those that drove it
     */
    public Replay replay(long until, int threads) {
        requireWeights();
        return new Replay(origin, history, until, step, threads);
    }

    private void requireWeights() {
        final Optional<String> network =
                solver() instanceof SolverSpec.Network n && !weights.isEmpty() ? Optional.of(n.name()) : Optional.empty();
        network.filter(name -> !TrainedNetwork.fingerprint(name).equals(weights)).ifPresent(name -> {
            throw new InvalidInput("The weights of " + name + " are not those that drove the run (SHA-256 " + weights
                    + "), so that it cannot be replayed; put the old file back.");
        });
    }
}
