package org.checkerwave.file;

import java.util.Map;
import java.util.TreeMap;
import org.checkerwave.InvalidInput;
import org.checkerwave.SoftwareVersion;
import org.jspecify.annotations.Nullable;

/**
 * The version of a file's format, and that of the program which wrote it, so that an older program can name the one that reads it.
 * A file that tells no version is of the first: most formats told none at first.
 */
public final class FormatVersion {

    public static final String FORMAT = "formatVersion";
    public static final String SOFTWARE = "softwareVersion";

    private FormatVersion() {
    }

    /** Tells both. */
    public static void put(long version, Map<String, Object> json) {
        json.put(FORMAT, version);
        json.put(SOFTWARE, SoftwareVersion.current());
    }

    /** The metadata of a safetensors file, with both told. */
    public static Map<String, String> with(long version, Map<String, String> metadata) {
        final Map<String, String> all = new TreeMap<>(metadata);
        all.put(FORMAT, Long.toString(version));
        all.put(SOFTWARE, SoftwareVersion.current());
        return all;
    }

    /** Refuses a file of a format newer than {@code newest}. @param name of the file */
    public static void require(long newest, Json json, String name) {
        if (json.has(FORMAT)) {
            require(newest, json.integer(FORMAT), json.isText(SOFTWARE) ? json.text(SOFTWARE) : null, name);
        }
    }

    /** The same for a safetensors file. */
    public static void require(long newest, Map<String, String> metadata, String name) {
        if (metadata.containsKey(FORMAT)) {
            final String version = metadata.get(FORMAT);
            require(newest, version.matches("[0-9]{1,18}") ? Long.parseLong(version) : 0, metadata.get(SOFTWARE), name);
        }
    }

    private static void require(long newest, long version, @Nullable String software, String name) {
        if (version > newest) {
            throw newer(software, name);
        }
        if (version < 1) {
            throw new InvalidInput(name + " is of no format that there is: its " + FORMAT + " is not 1 or more; restore it from a backup.");
        }
    }

    /** What to say of a newer format. @param software that wrote it; null where that is not told */
    public static InvalidInput newer(@Nullable String software, String name) {
        return new InvalidInput(name + " was written by " + (software == null ? "a Checkerwave" : "Checkerwave " + software)
                + ", which is newer than this one, " + SoftwareVersion.current() + "; update to read it.");
    }
}
