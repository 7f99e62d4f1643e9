package org.checkerwave.app.model;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.state.CdwFile;

/** Opens and saves state files, on another thread than the window's. */
public final class FileModel {

    private final RunModel run;
    private final Notices notices;
    private final Executor interfaceThread;
    private final Executor background;

    public FileModel(RunModel run, Notices notices, Executor interfaceThread, Executor background) {
        this.run = run;
        this.notices = notices;
        this.interfaceThread = interfaceThread;
        this.background = background;
    }

    /** Done when the file is written or the failure reported. */
    public CompletableFuture<Void> save(Path file) {
        return run.checkpoint().thenAcceptAsync(checkpoint -> CdwFile.write(file, checkpoint), background)
                .handle((_, failure) -> {
                    if (failure == null) {
                        notices.say("Saved " + file.getFileName() + ".");
                    } else {
                        notices.report(failure);
                    }
                    return null;
                });
    }

    /** Goes on with the run of a file; what cannot be read is reported and the present run goes on. */
    public CompletableFuture<Void> open(Path file) {
        return CompletableFuture.supplyAsync(() -> CdwFile.read(file), background)
                .thenAcceptAsync((Checkpoint checkpoint) -> run.resume(checkpoint), interfaceThread)
                .exceptionally(failure -> {
                    notices.report(failure);
                    return null;
                });
    }
}
