package org.checkerwave.app.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.checkerwave.brush.Point;
import org.checkerwave.brush.Shape;
import org.checkerwave.brush.Tool;
import org.checkerwave.lattice.SquareLattice;
import org.jspecify.annotations.Nullable;

/**
 * The brush in the user's hand, and its strokes: they act piece by piece on the run while the pointer moves; shapes between two
 * points when it is let go. Used on the interface thread.
 */
public final class BrushModel {

    public static final double SMALLEST = 0.5;
    public static final double LARGEST = 64;
    private static final double SIZE_STEP = 1.25;

    /** The two ends of a shape that is being drawn. */
    public record Line(Point from, Point to) {
    }

    /** A stroke under way. @param entry takes it back */
    private record Begun(WaitingStroke stroke, UndoEntry entry) {
    }

    private final RunModel run;
    private final UndoModel undo;
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool");
    private final ObjectProperty<Shape> shape = new SimpleObjectProperty<>(this, "shape", Shape.CIRCLE);
    private final DoubleProperty size = new SimpleDoubleProperty(this, "size", 4);
    private final DoubleProperty strength = new SimpleDoubleProperty(this, "strength");
    private final ReadOnlyObjectWrapper<Line> line = new ReadOnlyObjectWrapper<>(this, "line");
    private final Map<Tool, Double> strengths = new EnumMap<>(Tool.class);
    private @Nullable Begun begun;
    private double shiftX;
    private double shiftY;

    BrushModel(RunModel run, UndoModel undo) {
        this.run = run;
        this.undo = undo;
        tool.subscribe((before, now) -> {
            if (before != null) {
                strengths.put(before, strength.get());
            }
            if (now != null) {
                strength.set(strengths.getOrDefault(now, now.normal()));
            }
        });
        run.openedProperty().subscribe(this::end);
    }

    /** Null while no brush is in the hand, so that the pointer moves the picture. */
    public ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    public ObjectProperty<Shape> shapeProperty() {
        return shape;
    }

    /** In lattice constants, from {@link #SMALLEST} to {@link #LARGEST}. */
    public DoubleProperty sizeProperty() {
        return size;
    }

    /** Of the tool in the hand; each keeps its own. */
    public DoubleProperty strengthProperty() {
        return strength;
    }

    /** What is being drawn between two points; null if nothing is. */
    public ReadOnlyObjectProperty<Line> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** Makes the brush larger by so many steps, or smaller. */
    public void resize(double steps) {
        size.set(Math.clamp(size.get() * Math.pow(SIZE_STEP, steps), SMALLEST, LARGEST));
    }

    /** Takes the tool, or puts it away if it is in the hand. */
    public void toggle(Tool wanted) {
        tool.set(tool.get() == wanted ? null : wanted);
    }

    /** Puts the brush away. */
    public void putAway() {
        end();
        tool.set(null);
    }

    /** The stroke begins here, in lattice constants with site (x, y) at (x, y), in any period. */
    public void press(double x, double y) {
        if (tool.get() == null || run.frameProperty().get() == null) {
            return;
        }
        final SquareLattice lattice = run.frameProperty().get().lattice();
        shiftX = lattice.width() * Math.floor(x / lattice.width());
        shiftY = lattice.height() * Math.floor(y / lattice.height());
        if (shape.get().followsPath()) {
            begun = begin();
            paint(begun, List.of(point(x, y)));
        } else {
            line.set(new Line(point(x, y), point(x, y)));
        }
    }

    /** The pointer has moved here. */
    public void drag(double x, double y) {
        if (begun != null) {
            paint(begun, List.of(point(x, y)));
        } else if (line.get() != null) {
            line.set(new Line(line.get().from(), point(x, y)));
        }
    }

    /** The stroke ends; what lies between two points is painted now. */
    public void release() {
        final Line drawn = line.get();
        if (drawn != null && tool.get() != null && !drawn.from().equals(drawn.to())) {
            paint(begin(), List.of(drawn.from(), drawn.to()));
        }
        end();
    }

    private void end() {
        begun = null;
        line.set(null);
    }

    private Point point(double x, double y) {
        return new Point(x - shiftX, y - shiftY);
    }

    private Begun begin() {
        final UndoEntry entry = undo.begin(tool.get());
        return new Begun(new WaitingStroke(tool.get(), shape.get(), size.get(), strength.get()), entry);
    }

    private void paint(Begun mine, List<Point> points) {
        if (mine.stroke().add(points)) {
            run.between(simulation -> mine.stroke().applyTo(simulation, () -> undo.drop(mine.entry())));
        }
    }

    /** Back to the state before the latest stroke. */
    public void undo() {
        end();
        undo.undo();
    }

    /** To the state at the moment of the latest undo. */
    public void redo() {
        end();
        undo.redo();
    }

    /** Back to the state before this stroke. */
    public void backToBefore(UndoEntry entry) {
        end();
        undo.backToBefore(entry);
    }
}
