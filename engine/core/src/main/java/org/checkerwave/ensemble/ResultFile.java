package org.checkerwave.ensemble;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.checkerwave.InvalidInput;
import org.checkerwave.SoftwareVersion;
import org.checkerwave.file.FormatVersion;
import org.checkerwave.file.Json;
import org.checkerwave.file.SafeFile;
import org.checkerwave.observable.Observable;

/** {@link RunResult} as a JSON file; numbers come back to the bit. */
public final class ResultFile {

    private static final String GRAND_POTENTIAL = "omega";
    private static final String STEPS_OUTSIDE = "steps_outside";

    /** Bytes, of some million measurements. */
    private static final int LONGEST = 1 << 28;

    private static final long FORMAT_VERSION = 1;

    private ResultFile() {
    }

    /** Writes the file, whole or not at all. */
    public static void write(RunResult result, Path file) {
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("software", "Checkerwave " + SoftwareVersion.current());
        FormatVersion.put(FORMAT_VERSION, json);
        json.put("task", result.task().toJson());
        result.failure().ifPresent(failure -> json.put("failure", failure));
        json.put("time", Json.values(result.times()));
        final Map<String, Object> columns = new LinkedHashMap<>();
        result.observables().forEach((observable, values) -> columns.put(observable.key(), Json.values(values)));
        columns.put(GRAND_POTENTIAL, Json.values(result.grandPotential()));
        json.put("observables", columns);
        json.put(STEPS_OUTSIDE, result.stepsOutside());
        json.put("profiles", result.profiles().stream().map(ResultFile::write).toList());
        final byte[] text = Json.format(json);
        SafeFile.write(file, out -> out.write(text));
    }

    private static Map<String, Object> write(Profile profile) {
        final Map<String, Object> json = new LinkedHashMap<>();
        json.put("time", profile.time());
        json.put("correlation", Json.values(profile.correlation()));
        json.put("wave_number", Json.values(profile.waveNumber()));
        json.put("structure_factor", Json.values(profile.structureFactor()));
        return json;
    }

    public static RunResult read(Path file) {
        final Json json = Json.parse(SafeFile.readAll(file, LONGEST), file.toString());
        FormatVersion.require(FORMAT_VERSION, json, file.toString());
        final Json columns = json.object("observables");
        final double[] times = json.values("time");
        final Map<Observable, double[]> observables = new EnumMap<>(Observable.class);
        for (final Observable observable : Observable.values()) {
            observables.put(observable, column(columns, observable.key(), times.length, file));
        }
        final List<Profile> profiles = json.objects("profiles").stream().map(ResultFile::readProfile).toList();
        return new RunResult(RunTask.of(json.object("task")), times, observables,
                column(columns, GRAND_POTENTIAL, times.length, file), profiles, json.integer(STEPS_OUTSIDE),
                json.has("failure") ? Optional.of(json.text("failure")) : Optional.empty());
    }

    private static double[] column(Json columns, String key, int length, Path file) {
        if (!columns.has(key)) {
            throw new InvalidInput("The file " + file + " has no column \"" + key + "\"; delete it, and the run is done again.");
        }
        final double[] values = columns.values(key);
        if (values.length != length) {
            throw new InvalidInput("The file " + file + " has " + values.length + " values of \"" + key + "\" for " + length
                    + " times; delete it, and the run is done again.");
        }
        return values;
    }

    private static Profile readProfile(Json json) {
        return new Profile(json.number("time"), json.values("correlation"), json.values("wave_number"),
                json.values("structure_factor"));
    }
}
