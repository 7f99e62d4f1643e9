package org.checkerwave.state;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.checkerwave.InvalidInput;
import org.checkerwave.brush.Point;
import org.checkerwave.brush.Shape;
import org.checkerwave.brush.Stroke;
import org.checkerwave.brush.Tool;
import org.checkerwave.file.Json;
import org.checkerwave.lattice.SquareLattice;

/** {@link Stroke} as JSON. */
final class StrokeJson {

    private StrokeJson() {
    }

    static void write(Stroke stroke, Map<String, Object> json) {
        json.put("tool", stroke.tool().key());
        json.put("shape", stroke.shape().key());
        json.put("x", stroke.points().stream().map(Point::x).toList());
        json.put("y", stroke.points().stream().map(Point::y).toList());
        json.put("size", stroke.size());
        json.put("strength", stroke.strength());
        json.put("continues", stroke.continues());
    }

    static Stroke read(Json json) {
        final double[] x = json.values("x");
        final double[] y = json.values("y");
        if (x.length != y.length) {
            throw new InvalidInput(json.name() + " has " + x.length + " values x and " + y.length + " values y.");
        }
        final List<Point> points = IntStream.range(0, x.length).mapToObj(k -> new Point(x[k], y[k])).toList();
        return new Stroke(Tool.ofKey(json.text("tool")), Shape.ofKey(json.text("shape")), points, json.number("size"),
                json.number("strength"), json.flag("continues"));
    }

    /** Brushes before format 2 set a checkerboard within a radius of either sign. */
    static Stroke readDab(Json json) {
        return Stroke.checkerboard((double) json.integer("x"), (double) json.integer("y"),
                Math.min(Math.abs(json.number("radius")), SquareLattice.MAX_SIZE), json.number("amplitude"));
    }
}
