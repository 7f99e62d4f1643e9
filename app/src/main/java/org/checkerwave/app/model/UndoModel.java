package org.checkerwave.app.model;

import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.checkerwave.app.text.Texts;
import org.checkerwave.brush.Tool;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Frame;
import org.checkerwave.simulation.Simulation;

/**
 * Strokes that can be taken back and done again: the state at the start of each, and that at the moment of its undo. What is
 * kept has a bound in bytes. Used on the interface thread.
 */
public final class UndoModel {

    private static final long BUDGET_BYTES = 256L << 20;
    private static final int LEAST_ENTRIES = 3;
    /** Q, velocity and n. */
    private static final int BYTES_PER_SITE = 3 * Double.BYTES;

    private final RunModel run;
    private final Notices notices;
    private final Executor interfaceThread;
    private final long heap;
    private final ObservableList<UndoEntry> undoable = FXCollections.observableArrayList();
    private final ObservableList<UndoEntry> redoable = FXCollections.observableArrayList();
    private boolean told;

    /** @param heap bytes that Java may use */
    UndoModel(RunModel run, Notices notices, Executor interfaceThread, long heap) {
        this.run = run;
        this.notices = notices;
        this.interfaceThread = interfaceThread;
        this.heap = heap;
        run.openedProperty().subscribe(() -> {
            undoable.clear();
            redoable.clear();
            told = false;
        });
    }

    /** The latest first. */
    public ObservableList<UndoEntry> undoable() {
        return FXCollections.unmodifiableObservableList(undoable);
    }

    /** The one undone last first. */
    public ObservableList<UndoEntry> redoable() {
        return FXCollections.unmodifiableObservableList(redoable);
    }

    /** How many strokes on so many sites can be taken back, two states for each; 0 where three would take half of the memory. */
    static int capacity(long sites, long heap) {
        final long each = 2 * BYTES_PER_SITE * sites;
        return LEAST_ENTRIES * each > heap / 2 ? 0 : (int) Math.max(LEAST_ENTRIES, BUDGET_BYTES / each);
    }

    /** A stroke begins, whose pieces are sent to the run after this. */
    UndoEntry begin(Tool tool) {
        final Frame frame = run.frameProperty().get();
        final UndoEntry entry = new UndoEntry(tool, frame.time());
        final int capacity = capacity(frame.lattice().sites(), heap);
        redoable.clear();
        if (capacity == 0) {
            tellOnce(frame);
            return entry;
        }
        undoable.addFirst(entry);
        while (undoable.size() > capacity) {
            undoable.removeLast();
        }
        run.between(simulation -> keepBefore(simulation, entry));
        return entry;
    }

    /** A stroke whose beginning could not be kept, as the memory has ended, cannot be taken back. */
    private void keepBefore(Simulation simulation, UndoEntry entry) {
        try {
            entry.keepBefore(simulation.checkpoint());
        } catch (OutOfMemoryError e) {
            drop(entry);
            throw e;
        }
    }

    /** The stroke was refused before it changed anything; from any thread. */
    void drop(UndoEntry entry) {
        interfaceThread.execute(() -> undoable.remove(entry));
    }

    private void tellOnce(Frame frame) {
        if (!told) {
            told = true;
            notices.say(Texts.of("brush.undo.too-large", frame.lattice(),
                    (BYTES_PER_SITE * (long) frame.lattice().sites()) >> 20, heap >> 20));
        }
    }

    /** Back to the state before the latest stroke. */
    void undo() {
        if (!undoable.isEmpty()) {
            final UndoEntry entry = undoable.removeFirst();
            redoable.addFirst(entry);
            run.between(simulation -> exchange(simulation, entry));
        }
    }

    private static void exchange(Simulation simulation, UndoEntry entry) {
        final Checkpoint now = simulation.checkpoint();
        simulation.rewind(entry.before());
        entry.keepAfter(now);
    }

    /** To the state at the moment of the latest undo. */
    void redo() {
        if (!redoable.isEmpty()) {
            final UndoEntry entry = redoable.removeFirst();
            undoable.addFirst(entry);
            run.between(simulation -> simulation.rewind(entry.after()));
        }
    }

    /** Back to the state before this stroke, and so before all later ones. */
    void backToBefore(UndoEntry entry) {
        for (int k = undoable.indexOf(entry); k >= 0; k--) {
            undo();
        }
    }
}
