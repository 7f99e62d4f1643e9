package org.checkerwave.ensemble;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.file.FormatVersion;
import org.checkerwave.file.Json;
import org.checkerwave.file.SafeFile;
import org.checkerwave.state.RunJson;
import org.jspecify.annotations.Nullable;

/** {@link EnsemblePlan} as the file {@value #NAME} of its folder. */
final class PlanFile {

    static final String NAME = "plan.json";

    private static final long FORMAT_VERSION = 1;
    private static final Set<String> MAY_DIFFER = Set.of(RunTask.OMEGA_FROM, FormatVersion.FORMAT, FormatVersion.SOFTWARE);

    private PlanFile() {
    }

    /**
     * Writes the plan if its folder has none; of several that do so at once one succeeds.
     *
     * @return the folder's plan, which differs at most in {@link EnsemblePlan#omegaFrom()}: that changes no other number of a
     *     run, and a later average may begin elsewhere
     * @throws InvalidInput naming the first difference
     */
    static EnsemblePlan agree(Path folder, EnsemblePlan plan) {
        final Map<String, Object> own = json(plan);
        SafeFile.create(folder.resolve(NAME), out -> out.write(Json.format(own)));
        final Json there = parse(folder);
        final Map<String, Object> wanted = leaves(Json.parse(Json.format(own), "the plan").entries());
        final Map<String, Object> found = leaves(there.entries());
        wanted.keySet().removeAll(MAY_DIFFER);
        found.keySet().removeAll(MAY_DIFFER);
        Stream.concat(wanted.keySet().stream(), found.keySet().stream())
                .filter(path -> !Objects.equals(wanted.get(path), found.get(path))).findFirst().ifPresent(path -> {
                    throw new InvalidInput("The folder " + folder + " holds an ensemble whose " + path + " is " + text(found.get(path))
                            + ", not " + text(wanted.get(path)) + "; results are never mixed. Give the same options as before, or "
                            + "choose another folder.");
                });
        return plan.withOmegaFrom(RunTask.omegaFrom(there));
    }

    private static Map<String, Object> json(EnsemblePlan plan) {
        final Map<String, Object> json = new LinkedHashMap<>();
        FormatVersion.put(FORMAT_VERSION, json);
        json.put("run", RunJson.write(plan.base()));
        json.put("weights", plan.weights());
        json.put("sizes", plan.sizes());
        json.put("temperatures", plan.temperatures());
        json.put("runs", plan.runs());
        json.put("steps", plan.steps());
        json.put("every", plan.every());
        if (Double.isFinite(plan.omegaFrom())) {
            json.put(RunTask.OMEGA_FROM, plan.omegaFrom());
        }
        return json;
    }

    static EnsemblePlan read(Path folder) {
        final Json json = parse(folder);
        return new EnsemblePlan(RunJson.read(json.object("run")),
                Arrays.stream(json.values("sizes")).mapToObj(size -> (int) size).toList(),
                Arrays.stream(json.values("temperatures")).boxed().toList(),
                json.count("runs"), json.integer("steps"), json.count("every"),
                RunTask.omegaFrom(json), json.text("weights"));
    }

    private static Json parse(Path folder) {
        final Path file = folder.resolve(NAME);
        final Json json = Json.parse(SafeFile.readAll(file), file.toString());
        FormatVersion.require(FORMAT_VERSION, json, file.toString());
        return json;
    }

    /** What stands at each path of names with dots between, in order; a list is one value. */
    private static Map<String, Object> leaves(Map<?, ?> object) {
        final Map<String, Object> leaves = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                leaves(inner).forEach((path, leaf) -> leaves.put(name + "." + path, leaf));
            } else {
                leaves.put((String) name, value);
            }
        });
        return leaves;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "not given" : Json.quote(value);
    }
}
