package org.checkerwave.app.tile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest reading of a run and, if wanted, a few earlier ones, each at about twice the time of the one before. */
public final class Readings<D> {

    private static final int MOST_EARLIER = 4;
    private static final double FACTOR = 2;

    private final boolean keepsEarlier;
    private final List<Reading<D>> earlier = new ArrayList<>();
    private @Nullable Reading<D> latest;

    public Readings(boolean keepsEarlier) {
        this.keepsEarlier = keepsEarlier;
    }

    /** Not earlier than the last one; one of the same time takes its place. */
    public void add(Reading<D> reading) {
        latest = reading;
        if (!earlier.isEmpty() && earlier.getLast().time() == reading.time()) {
            earlier.set(earlier.size() - 1, reading);
            return;
        }
        if (keepsEarlier && reading.time() > 0
                && (earlier.isEmpty() || reading.time() >= FACTOR * earlier.getLast().time())) {
            earlier.add(reading);
            if (earlier.size() > MOST_EARLIER) {
                earlier.removeFirst();
            }
        }
    }

    /** Forgets the readings later than that. */
    public void cut(double time) {
        earlier.removeIf(reading -> reading.time() > time);
        latest = latest != null && latest.time() > time ? null : latest;
    }

    /** In the order of time, the latest last; an unchanging copy, empty before the first. */
    public List<Reading<D>> shown() {
        final List<Reading<D>> shown = new ArrayList<>(earlier);
        if (latest != null && (earlier.isEmpty() || earlier.getLast() != latest)) {
            shown.add(latest);
        }
        return List.copyOf(shown);
    }
}
