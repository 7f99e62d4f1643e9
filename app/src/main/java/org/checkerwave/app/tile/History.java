package org.checkerwave.app.tile;

import java.util.ArrayList;
import java.util.List;

/**
 * The points of a run so far, in the order of time. Whenever {@value #CAPACITY} is reached, every second point after the
 * first {@value #KEPT}, which logarithmic axes need, is dropped, and from then on only every second of the later ones is
 * kept, beside the latest: so those kept lie about equally far apart, however long the run.
 */
public final class History {

    private static final int CAPACITY = 4096;
    private static final int KEPT = 256;

    private final List<SeriesPoint> points = new ArrayList<>();
    /** Of so many new points one is kept. */
    private int stride = 1;
    /** How many points came since the last one that is kept, itself included. */
    private int since;

    /** Not earlier than the last one; a point of the same time adds to it. */
    public void add(SeriesPoint point) {
        if (!points.isEmpty() && point.time() == points.getLast().time()) {
            points.set(points.size() - 1, points.getLast().and(point));
            return;
        }
        // Between two that are kept, the latest is only there until the next one comes.
        if (since > 0 && since < stride) {
            points.removeLast();
        } else {
            since = 0;
        }
        points.add(point);
        since++;
        if (points.size() >= CAPACITY) {
            thin();
        }
    }

    private void thin() {
        final List<SeriesPoint> kept = new ArrayList<>(points.subList(0, KEPT));
        for (int i = KEPT; i < points.size() - 1; i += 2) {
            kept.add(points.get(i));
        }
        kept.add(points.getLast());
        points.clear();
        points.addAll(kept);
        stride *= 2;
    }

    /** Forgets the points later than that. */
    public void cut(double time) {
        final int before = points.size();
        points.removeIf(point -> point.time() > time);
        if (points.isEmpty()) {
            stride = 1;
        }
        since = points.size() < before ? 0 : since;
    }

    /** The points so far, as an unchanging copy. */
    public List<SeriesPoint> points() {
        return List.copyOf(points);
    }
}
