package org.checkerwave.app.cli;

import picocli.CommandLine.Option;

/** How often a run is saved on its way, so that little is lost if its process is killed. */
final class SavingOptions {

    @Option(names = "--autosave-minutes", paramLabel = "MINUTES", defaultValue = "" + SaveClock.USUAL_MINUTES,
            description = "State and table are saved at least so often on the way; 0 for not by time. Default: ${DEFAULT-VALUE}.")
    private double minutes;

    @Option(names = "--autosave-steps", paramLabel = "N", defaultValue = "0",
            description = "State and table are also saved after so many steps each; 0 for not by steps. Default: ${DEFAULT-VALUE}.")
    private long steps;

    SaveClock clock() {
        return new SaveClock(minutes, steps);
    }
}
