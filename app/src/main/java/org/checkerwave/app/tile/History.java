package org.checkerwave.app.tile;

import java.util.ArrayList;
import java.util.List;

/**
 * The points of a run so far, in the order of time. Of a long run every second later point is dropped whenever
 * {@value #CAPACITY} is reached, so that it never grows beyond; the first {@value #KEPT} stay for logarithmic axes.
 */
public final class History {

    private static final int CAPACITY = 4096;
    private static final int KEPT = 256;

    private final List<SeriesPoint> points = new ArrayList<>();

    /** Not earlier than the last one; a point of the same time adds to it. */
    public void add(SeriesPoint point) {
        if (!points.isEmpty() && point.time() == points.getLast().time()) {
            points.set(points.size() - 1, points.getLast().and(point));
        } else {
            points.add(point);
        }
        if (points.size() >= CAPACITY) {
            thin();
        }
    }

    private void thin() {
        final List<SeriesPoint> kept = new ArrayList<>(points.subList(0, KEPT));
        for (int i = KEPT; i < points.size(); i += 2) {
            kept.add(points.get(i));
        }
        points.clear();
        points.addAll(kept);
    }

    public void clear() {
        points.clear();
    }

    /** The points so far, as an unchanging copy. */
    public List<SeriesPoint> points() {
        return List.copyOf(points);
    }
}
