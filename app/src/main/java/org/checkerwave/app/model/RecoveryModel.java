package org.checkerwave.app.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.checkerwave.app.text.Texts;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.state.LeftRing;

/** Offers the runs of programs that were killed, one after the other; nothing is deleted until the user has chosen. */
public final class RecoveryModel implements AutoCloseable {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ReadOnlyStringWrapper offer = new ReadOnlyStringWrapper(this, "offer", "");
    private final Deque<LeftRing> left = new ArrayDeque<>();
    private final RunModel run;
    private final AutosaveModel autosave;
    private final Notices notices;
    private final Path root;
    private final Executor interfaceThread;
    private final Executor background;
    private boolean closed;

    /** @param root folder of the rings of all programs */
    public RecoveryModel(RunModel run, AutosaveModel autosave, Notices notices, Path root, Executor interfaceThread, Executor background) {
        this.run = run;
        this.autosave = autosave;
        this.notices = notices;
        this.root = root;
        this.interfaceThread = interfaceThread;
        this.background = background;
    }

    /** The run that can be gone on with, in words; empty while there is none. */
    public ReadOnlyStringProperty offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Looks for runs that were left, on another thread. */
    @CanIgnoreReturnValue
    public CompletableFuture<Void> look() {
        final CompletableFuture<Void> looked =
                CompletableFuture.supplyAsync(() -> LeftRing.in(root), background).thenAcceptAsync(this::found, interfaceThread);
        Unwaited.report(looked, notices::report);
        return looked;
    }

    private void found(List<LeftRing> rings) {
        if (closed) {
            rings.forEach(LeftRing::close);
        } else {
            left.addAll(rings);
            tell();
        }
    }

    private void tell() {
        offer.set(left.isEmpty() ? "" : words(left.getFirst()));
    }

    private static String words(LeftRing ring) {
        final ZonedDateTime saved = ring.saved().atZone(ZoneId.systemDefault());
        final String when = (saved.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault())) ? TODAY : EARLIER).format(saved);
        return ring.glimpse().map(run -> Texts.of("recovery.offer", when, run.lattice(), Numbers.significant(run.time(), 4)))
                .orElseGet(() -> Texts.of("recovery.damaged", when));
    }

    /** The offered run becomes the present one, from its newest whole state; if there is none it stays offered. */
    public void goOn() {
        if (left.isEmpty()) {
            return;
        }
        final LeftRing ring = left.removeFirst();
        tell();
        final AtomicReference<Checkpoint> read = new AtomicReference<>();
        Unwaited.report(run.resume(progress -> {
            read.set(ring.newest(progress));
            return read.get();
        }).thenAccept(came -> {
            if (came) {
                settle(ring, Objects.requireNonNull(read.get()));
            } else {
                left.addFirst(ring);
                tell();
            }
        }), notices::report);
    }

    /** What was left goes only when the run stands in the ring of this program. */
    private void settle(LeftRing ring, Checkpoint checkpoint) {
        if (ring.glimpse().filter(seen -> seen.step() == checkpoint.step()).isEmpty()) {
            notices.say(Texts.of("recovery.older", Numbers.significant(checkpoint.time(), 4)));
        }
        Unwaited.report(autosave.keep(checkpoint).whenComplete((_, failure) -> {
            if (failure == null) {
                ring.delete();
            } else {
                ring.close();
            }
        }), notices::report);
    }

    /** The offered run is deleted. */
    public void discard() {
        if (!left.isEmpty()) {
            background.execute(left.removeFirst()::delete);
            tell();
        }
    }

    /** What nobody has chosen about is left to the next start. */
    @Override
    public void close() {
        closed = true;
        left.forEach(LeftRing::close);
        left.clear();
    }
}
