package org.checkerwave.app.model;

import java.util.Objects;
import org.checkerwave.app.text.Texts;
import org.checkerwave.brush.Tool;
import org.checkerwave.simulation.Checkpoint;
import org.jspecify.annotations.Nullable;

/** A stroke that can be taken back; its states are kept by the thread of the run, which comes later than the stroke. */
public final class UndoEntry {

    private final Tool tool;
    private final double time;
    private volatile @Nullable Checkpoint before;
    private volatile @Nullable Checkpoint after;

    /** @param time that the window showed when the stroke began */
    UndoEntry(Tool tool, double time) {
        this.tool = tool;
        this.time = time;
    }

    /** What goes back to its beginning is called. */
    public String title() {
        return Texts.of("brush.before", BrushTexts.name(tool), before == null ? time : before.time());
    }

    Checkpoint before() {
        return Objects.requireNonNull(before);
    }

    void keepBefore(Checkpoint checkpoint) {
        before = checkpoint;
    }

    Checkpoint after() {
        return Objects.requireNonNull(after);
    }

    void keepAfter(Checkpoint checkpoint) {
        after = checkpoint;
    }
}
