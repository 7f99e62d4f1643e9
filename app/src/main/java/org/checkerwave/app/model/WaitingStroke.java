package org.checkerwave.app.model;

import java.util.ArrayList;
import java.util.List;
import org.checkerwave.brush.Point;
import org.checkerwave.brush.Shape;
import org.checkerwave.brush.Stroke;
import org.checkerwave.brush.Tool;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.Simulation;
import org.jspecify.annotations.Nullable;

/** A stroke under way, with the points that no piece has brought to the run yet. Filled and emptied by two threads. */
final class WaitingStroke {

    private final Tool tool;
    private final Shape shape;
    private final double size;
    private final double strength;
    private final List<Point> waiting = new ArrayList<>();
    private @Nullable Point last;
    private volatile boolean refused;

    WaitingStroke(Tool tool, Shape shape, double size, double strength) {
        this.tool = tool;
        this.shape = shape;
        this.size = size;
        this.strength = strength;
    }

    /** True if nothing was waiting before, so that somebody has to send for {@link #applyTo}. */
    synchronized boolean add(List<Point> points) {
        final boolean first = waiting.isEmpty();
        waiting.addAll(points);
        return first && !refused;
    }

    private synchronized Stroke takePiece() {
        final boolean continues = last != null;
        final List<Point> path = new ArrayList<>();
        if (continues) {
            path.add(last);
        }
        path.addAll(waiting);
        last = path.getLast();
        waiting.clear();
        return new Stroke(tool, shape, path, size, strength, continues);
    }

    /**
     * Paints what is waiting. After a refusal, which is thrown once, the rest of the stroke does nothing.
     *
     * @param onNothing told if the very first piece is refused
     */
    void applyTo(Simulation simulation, Runnable onNothing) {
        if (refused) {
            return;
        }
        final boolean first = last == null;
        try {
            simulation.apply(new Command.Paint(takePiece()));
        } catch (RuntimeException e) {
            refused = true;
            if (first) {
                onNothing.run();
            }
            throw e;
        }
    }
}
