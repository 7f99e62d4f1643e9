package org.checkerwave.app.picture;

import java.util.Arrays;

/**
 * Chooses the colour range of successive frames: the natural range of the field where it has one, otherwise a round
 * range, symmetric or from 0 up, that holds all but the largest 0.5 % of |values|. It widens as soon as the field outgrows it but
 * narrows only when most of it is unused, so that the colours of a running picture do not flicker. Not thread-safe.
 */
public final class RangeChooser {

    private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    private static final double QUANTILE = 0.995;
    /** Narrow when the quantile is below this part of the range. */
    private static final double UNUSED_BELOW = 0.5;
    private static final int SAMPLES = 4096;
    private static final double SMALLEST = 1e-6;

    private final double[] samples = new double[SAMPLES];
    private FieldKind kind;
    private ValueRange range;

    /** The range to draw this field with. */
    public ValueRange choose(FieldValues values) {
        final FieldKind field = values.kind();
        if (field.naturalRange().isPresent()) {
            return field.naturalRange().get();
        }
        final double reach = quantile(values);
        if (field != kind || reach > range.maximum() || reach < UNUSED_BELOW * range.maximum()) {
            kind = field;
            range = field.diverging() ? ValueRange.around(field.center(), roundUp(reach)) : new ValueRange(0, roundUp(reach));
        }
        return range;
    }

    /** 0 for a field that is missing. */
    private double quantile(FieldValues values) {
        final int sites = values.source().length;
        // An odd stride visits both sublattices.
        final int stride = sites / SAMPLES | 1;
        int count = 0;
        for (int i = 0; i < sites && count < SAMPLES; i += stride) {
            samples[count++] = Math.abs(values.at(i) - values.kind().center());
        }
        Arrays.sort(samples, 0, count);
        return count == 0 ? 0 : samples[(int) (QUANTILE * (count - 1))];
    }

    /** The next round number at or above the value: 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten. */
    static double roundUp(double value) {
        if (!(value > SMALLEST)) {
            return SMALLEST;
        }
        final double decade = Math.pow(10, Math.floor(Math.log10(value)));
        for (final double round : ROUND) {
            // The tolerance keeps 0.30000000000000004 at 0.3.
            if (value <= round * decade * (1 + 1e-12)) {
                return round * decade;
            }
        }
        return 10 * decade;
    }
}
