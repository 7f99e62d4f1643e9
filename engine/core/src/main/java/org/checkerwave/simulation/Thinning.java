package org.checkerwave.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Drops kept moments until they fit. What goes first: faded ones between others, then all but the latest of the moments that
 * were left, then kept ones, of each that one whose neighbours are nearest to each other; the first and the last kept one stay.
 */
final class Thinning {

    private final List<KeptMoment> kept;
    private final List<KeptMoment> faded;
    private final List<KeptMoment> left;

    Thinning(List<KeptMoment> kept, List<KeptMoment> faded, List<KeptMoment> left) {
        this.kept = new ArrayList<>(kept);
        this.faded = new ArrayList<>(faded);
        this.left = new ArrayList<>(left);
    }

    /** @param bytes memory for all @param most that may be kept in all */
    Thinning to(long bytes, int most) {
        long held = Stream.concat(kept.stream(), faded.stream()).mapToLong(KeptMoment::bytes).sum();
        while (held > bytes || kept.size() + faded.size() > most) {
            final KeptMoment dropped = drop();
            if (dropped == null) {
                break;
            }
            held -= dropped.bytes();
        }
        return this;
    }

    Timeline.Contents contents(int jumps) {
        return new Timeline.Contents(kept, faded, left, jumps);
    }

    /** Null if nothing more can go. */
    private @Nullable KeptMoment drop() {
        if (faded.size() > left.size()) {
            return faded.remove(leastMissed(faded, left));
        }
        if (left.size() > 1) {
            final KeptMoment oldest = left.removeFirst();
            faded.remove(oldest);
            return oldest;
        }
        return kept.size() > 2 ? kept.remove(leastMissed(kept, List.of(kept.getFirst(), kept.getLast()))) : null;
    }

    /** @param staying at least one moment is not among them */
    private static int leastMissed(List<KeptMoment> moments, List<KeptMoment> staying) {
        int least = -1;
        long smallest = Long.MAX_VALUE;
        for (int k = 0; k < moments.size(); k++) {
            final long gap = moments.get(Math.min(k + 1, moments.size() - 1)).step() - moments.get(Math.max(k - 1, 0)).step();
            final KeptMoment moment = moments.get(k);
            if (gap < smallest && staying.stream().noneMatch(other -> other == moment)) {
                smallest = gap;
                least = k;
            }
        }
        return least;
    }
}
