package org.checkerwave.app.settings;

import java.nio.file.Path;

/** Where each system has programs keep what they can make again. */
public final class CacheFolder {

    static final SystemFolder PLACE =
            new SystemFolder("LOCALAPPDATA", "AppData/Local", "Library/Caches", "XDG_CACHE_HOME", ".cache");

    private CacheFolder() {
    }

    public static Path ofThisSystem() {
        return PLACE.ofThisSystem();
    }
}
