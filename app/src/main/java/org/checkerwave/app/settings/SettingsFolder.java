package org.checkerwave.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where each system has programs keep their settings. */
public final class SettingsFolder {

    /** System property that names another folder, as tests and portable installations want it. */
    public static final String PROPERTY = "checkerwave.settings";

    private SettingsFolder() {
    }

    public static Path ofThisSystem() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).orElseGet(() ->
                of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv()));
    }

    /** @param system as in the system property {@code os.name} */
    static Path of(String system, Path home, Map<String, String> environment) {
        final String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming")).resolve("Checkerwave");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Checkerwave");
        }
        // The XDG specification has relative paths ignored.
        return named(environment, "XDG_CONFIG_HOME").filter(Path::isAbsolute).orElse(home.resolve(".config"))
                .resolve("checkerwave");
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of);
    }
}
