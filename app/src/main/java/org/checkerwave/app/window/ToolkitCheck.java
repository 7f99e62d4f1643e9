package org.checkerwave.app.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.checkerwave.app.selftest.Check;
import org.checkerwave.app.selftest.Outcome;

/** JavaFX starts, with its native libraries, and its thread does what it is asked to. */
record ToolkitCheck(Toolkit toolkit) implements Check {

    private static final long PATIENCE_SECONDS = 60;

    @Override
    public String name() {
        return "JavaFX toolkit";
    }

    @Override
    public Outcome run() throws Exception {
        try {
            toolkit.start();
        } catch (WindowUnavailable e) {
            return e.isDisplayMissing() ? new Outcome.Skipped(e.getMessage()) : new Outcome.Failed(e.getMessage());
        }
        final CompletableFuture<String> answer = new CompletableFuture<>();
        new FxThread().execute(() -> answer.complete(System.getProperty("javafx.version", "unknown")));
        return new Outcome.Passed("version " + answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
}
