package org.checkerwave.app.cli;

import picocli.CommandLine.Option;

/** The options that choose how long a run is and how often it is measured. */
final class StepOptions {

    @Option(names = "--steps", paramLabel = "N", defaultValue = "1500",
            description = "Time steps of each run, of a resumed one from here on. Default: ${DEFAULT-VALUE}.")
    private long steps;

    @Option(names = "--every", paramLabel = "N", defaultValue = "10",
            description = "Steps between two measurements: rows of a table, pictures of a movie. Default: ${DEFAULT-VALUE}.")
    private int every;

    long steps() {
        return steps;
    }

    int every() {
        return every;
    }
}
