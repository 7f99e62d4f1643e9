package org.checkerwave.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where each system has programs keep files of one purpose: below the folder of an environment variable on Windows and, as
 * the XDG specification has it, on Linux; with defaults below the home.
 */
record SystemFolder(String windowsVariable, String windowsDefault, String macDefault, String xdgVariable, String xdgDefault) {

    Path ofThisSystem() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /** @param system as in the system property {@code os.name} */
    Path of(String system, Path home, Map<String, String> environment) {
        final String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named(environment, windowsVariable).orElse(home.resolve(windowsDefault)).resolve("Checkerwave");
        }
        if (name.startsWith("mac")) {
            return home.resolve(macDefault).resolve("Checkerwave");
        }
        // The XDG specification has relative paths ignored.
        return named(environment, xdgVariable).filter(Path::isAbsolute).orElse(home.resolve(xdgDefault)).resolve("checkerwave");
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of);
    }
}
