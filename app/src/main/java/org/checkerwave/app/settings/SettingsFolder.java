package org.checkerwave.app.settings;

import java.nio.file.Path;
import java.util.Optional;

/** Where each system has programs keep their settings. */
public final class SettingsFolder {

    /** System property that names another folder, as tests and portable installations want it. */
    public static final String PROPERTY = "checkerwave.settings";
    static final SystemFolder PLACE =
            new SystemFolder("APPDATA", "AppData/Roaming", "Library/Application Support", "XDG_CONFIG_HOME", ".config");

    private SettingsFolder() {
    }

    public static Path ofThisSystem() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).orElseGet(PLACE::ofThisSystem);
    }
}
