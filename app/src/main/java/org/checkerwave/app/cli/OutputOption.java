package org.checkerwave.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the folder of the results. */
final class OutputOption {

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Receives the results; made if missing.")
    private Path folder;

    Path folder() {
        return folder;
    }
}
