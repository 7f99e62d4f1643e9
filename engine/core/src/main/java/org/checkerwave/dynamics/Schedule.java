package org.checkerwave.dynamics;

import java.util.List;
import org.checkerwave.InvalidInput;

/** How a parameter changes with time by itself. */
public sealed interface Schedule {

    /** The value at time t. */
    double at(double time);

    /** No change. */
    record Constant(double value) implements Schedule {
        public Constant {
            requireFinite(value);
        }

        @Override
        public double at(double time) {
            return value;
        }
    }

    /** From one value to another, linearly between two times, constant before and after. */
    record Ramp(double from, double to, double start, double end) implements Schedule {
        public Ramp {
            requireFinite(from, to, start, end);
            if (!(end > start)) {
                throw new InvalidInput("A ramp must end after it starts, not run from t = " + start + " to t = " + end
                        + "; give a later end.");
            }
        }

        @Override
        public double at(double time) {
            final double fraction = Math.clamp((time - start) / (end - start), 0.0, 1.0);
            return from + fraction * (to - from);
        }
    }

    /** From one value to another at one instant. */
    record Quench(double before, double after, double time) implements Schedule {
        public Quench {
            requireFinite(before, after, time);
        }

        @Override
        public double at(double now) {
            return now < time ? before : after;
        }
    }

    /**
     * Straight lines between points, constant before the first and after the last. Two points of one time are a jump, with the
     * later of them from that time on.
     *
     * @param points at least one, of times that do not fall
     */
    record Points(List<Point> points) implements Schedule {
        public Points {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new InvalidInput("A schedule of points needs one at least; give a time and a value.");
            }
            for (int k = 1; k < points.size(); k++) {
                if (points.get(k).time() < points.get(k - 1).time()) {
                    throw new InvalidInput("The points of a schedule must follow each other in time, but t = " + points.get(k).time()
                            + " comes after t = " + points.get(k - 1).time() + "; put them in order.");
                }
            }
        }

        @Override
        public double at(double time) {
            int next = 0;
            while (next < points.size() && points.get(next).time() <= time) {
                next++;
            }
            if (next == 0) {
                return points.getFirst().value();
            }
            final Point before = points.get(next - 1);
            if (next == points.size() || time == before.time()) {
                return before.value();
            }
            final Point after = points.get(next);
            return before.value() + (time - before.time()) / (after.time() - before.time()) * (after.value() - before.value());
        }
    }

    /** A value at a time. */
    record Point(double time, double value) {
        public Point {
            requireFinite(time, value);
        }
    }

    /** The points between which its curve is straight; constant before the first and after the last. */
    default List<Point> corners() {
        return switch (this) {
            case Constant s -> List.of(new Point(0, s.value()));
            case Ramp s -> List.of(new Point(s.start(), s.from()), new Point(s.end(), s.to()));
            case Quench s -> List.of(new Point(s.time(), s.before()), new Point(s.time(), s.after()));
            case Points s -> s.points();
        };
    }

    /** The schedule with these corners, at least one: of two, a ramp, or a quench where both are of one time. */
    static Schedule through(List<Point> corners) {
        if (corners.size() != 2) {
            return new Points(corners);
        }
        final Point first = corners.getFirst();
        final Point second = corners.getLast();
        return first.time() == second.time() ? new Quench(first.value(), second.value(), first.time())
                : new Ramp(first.value(), second.value(), first.time(), second.time());
    }

    private static void requireFinite(double... numbers) {
        for (final double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new InvalidInput("A schedule cannot hold " + number + "; give finite values and times.");
            }
        }
    }
}
