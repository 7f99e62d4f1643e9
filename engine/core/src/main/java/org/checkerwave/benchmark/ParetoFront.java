package org.checkerwave.benchmark;

import java.util.List;

/** Which of several are beaten by none of the others. */
public final class ParetoFront {

    private ParetoFront() {
    }

    /** Something with a speed and an error. */
    public interface Point {
        /** Larger is better. */
        double speed();

        /** Smaller is better; NaN is beaten by everything. */
        double error();
    }

    /** Whether no other point is at least as good in both and better in one. */
    public static boolean holds(Point point, List<? extends Point> all) {
        return !Double.isNaN(point.error()) && all.stream().noneMatch(other -> other.speed() >= point.speed()
                && other.error() <= point.error() && (other.speed() > point.speed() || other.error() < point.error()));
    }
}
