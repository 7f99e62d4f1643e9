package org.checkerwave.app.model;

import org.checkerwave.app.text.Texts;
import org.checkerwave.brush.Tool;
import org.checkerwave.simulation.Checkpoint;

/** A stroke that can be taken back; its states are kept by the thread of the run, which comes later than the stroke. */
public final class UndoEntry {

    private final Tool tool;
    private final double time;
    private volatile Checkpoint before;
    private volatile Checkpoint after;

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
        return before;
    }

    void keepBefore(Checkpoint checkpoint) {
        before = checkpoint;
    }

    Checkpoint after() {
        return after;
    }

    void keepAfter(Checkpoint checkpoint) {
        after = checkpoint;
    }
}
