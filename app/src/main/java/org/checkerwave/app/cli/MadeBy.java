package org.checkerwave.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.app.record.RunCommand;
import org.checkerwave.file.Json;
import org.checkerwave.network.TrainedNetwork;
import org.checkerwave.training.Origin;
import picocli.CommandLine.Model.CommandSpec;

/** What the figures of a command say of how they were made: version, command line and, for networks, the SHA-256 of their weights. */
final class MadeBy {

    /** Say nothing of the result: how the work was divided. */
    private static final Set<String> WITHOUT_VALUE = Set.of("--merge");
    private static final Set<String> WITH_VALUE = Set.of("--shard", "--threads");
    /** Where the files stand is no part of them. */
    private static final String OUT = "--out";

    private MadeBy() {
    }

    /** @param networks names or weights files of those that took part */
    static FileNote note(CommandSpec spec, Collection<String> networks) {
        final String command = command(spec.root().commandLine().getParseResult().originalArgs());
        final Map<String, String> weights = new TreeMap<>();
        networks.forEach(name -> weights.put(name, TrainedNetwork.fingerprint(name)));
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("software", "Checkerwave " + SoftwareVersion.current());
        json.put("command", command);
        json.put("weights", weights);
        return new FileNote("Checkerwave " + SoftwareVersion.current(), "Made by: " + command,
                new String(Json.format(json), StandardCharsets.UTF_8).replace("\r", ""));
    }

    private static String command(List<String> arguments) {
        final List<String> words = new ArrayList<>(List.of("checkerwave"));
        for (int i = 0; i < arguments.size(); i++) {
            final String name = arguments.get(i).split("=", 2)[0];
            final boolean joined = arguments.get(i).contains("=");
            if (name.equals(OUT)) {
                words.add(Origin.OUT);
                i += joined ? 0 : 1;
            } else if (WITH_VALUE.contains(name)) {
                i += joined ? 0 : 1;
            } else if (!WITHOUT_VALUE.contains(name)) {
                words.add(RunCommand.quoted(arguments.get(i)));
            }
        }
        return String.join(" ", words);
    }
}
