package org.checkerwave.app.cli;

import org.checkerwave.InvalidInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many threads compute; results do not depend on it. */
final class ThreadsOption {

    @Option(names = "--threads", paramLabel = "N",
            description = "How many threads compute; the results do not depend on it. Default: all processors.")
    private @Nullable Integer threads;

    int count() {
        if (threads != null && threads < 1) {
            throw new InvalidInput("The number of threads is " + threads + "; give at least 1.");
        }
        return threads != null ? threads : Runtime.getRuntime().availableProcessors();
    }
}
