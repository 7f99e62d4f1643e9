package org.checkerwave.app.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.checkerwave.app.sample.Sample;
import org.checkerwave.app.sample.Samples;

/** The states that the program ships, one click away. */
public final class SampleModel {

    private final List<Sample> samples;
    private final RunModel run;
    private final Notices notices;
    private final Executor interfaceThread;
    private final Executor background;

    public SampleModel(List<Sample> samples, RunModel run, Notices notices, Executor interfaceThread,
            Executor background) {
        this.samples = List.copyOf(samples);
        this.run = run;
        this.notices = notices;
        this.interfaceThread = interfaceThread;
        this.background = background;
    }

    public List<Sample> samples() {
        return samples;
    }

    /** Goes on from a sample and says what to look at. */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> open(Sample sample) {
        return CompletableFuture.supplyAsync(() -> Samples.state(sample), background)
                .thenAcceptAsync(checkpoint -> {
                    run.resume(checkpoint);
                    notices.say(sample.title().shown() + ": " + sample.look().shown());
                }, interfaceThread)
                .exceptionally(failure -> {
                    notices.report(failure);
                    return null;
                });
    }
}
