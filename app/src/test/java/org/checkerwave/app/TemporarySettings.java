package org.checkerwave.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.Executor;
import org.checkerwave.app.settings.Settings;

/** Settings of a program that was never started before, in a folder of their own. */
public final class TemporarySettings {

    private TemporarySettings() {
    }

    /** Written at once. */
    public static Settings make() {
        return make(Runnable::run);
    }

    public static Settings make(Executor writing) {
        try {
            final var folder = Files.createTempDirectory("checkerwave-settings");
            folder.toFile().deleteOnExit();
            final Settings settings = Settings.in(folder, writing);
            settings.file("settings.json").toFile().deleteOnExit();
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
