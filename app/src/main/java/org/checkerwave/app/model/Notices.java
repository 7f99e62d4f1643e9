package org.checkerwave.app.model;

import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.checkerwave.InvalidInput;
import org.checkerwave.Memory;
import org.checkerwave.app.text.Texts;
import org.checkerwave.simulation.Diverged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one sentence that the window has to say at the moment; empty when there is none. */
public final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final Executor interfaceThread;

    /** @param interfaceThread where properties are changed */
    public Notices(Executor interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Says a sentence; from any thread. */
    public void say(String sentence) {
        interfaceThread.execute(() -> message.set(sentence));
    }

    /** Says what went wrong; what is not the user's to mend goes to the log with its trace. From any thread. */
    public void report(Throwable failure) {
        final Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause() : failure;
        switch (cause) {
            case InvalidInput _, Diverged _ -> say(Objects.requireNonNull(cause.getMessage()));
            case OutOfMemoryError e -> report(Memory.exhausted("this was not done; the run goes on", e));
            default -> {
                LOG.error("Unexpected failure", cause);
                say(Texts.of("notice.unexpected", cause));
            }
        }
    }

    public void dismiss() {
        message.set("");
    }
}
