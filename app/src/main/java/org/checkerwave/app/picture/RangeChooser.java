package org.checkerwave.app.picture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the colour range of successive frames by a {@link RangeRule}. Round ranges widen as soon as the field outgrows them but
 * narrow only when most of them is unused, so that the colours of a running picture do not flicker. Not thread-safe.
 */
public final class RangeChooser {

    private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    private static final RangeRule AUTOMATIC = new RangeRule.Automatic();
    /** Part of |values| that an automatic range holds at least. */
    private static final double NEARLY_ALL = 0.995;
    /** Narrow when the values reach less far than this part of the range. */
    private static final double UNUSED_BELOW = 0.5;
    /** So many sites stand for all. */
    private static final int SAMPLES = 1 << 16;
    private static final double SMALLEST = 1e-6;

    private double[] samples = new double[0];
    private @Nullable Chosen last;

    private record Chosen(FieldKind kind, RangeRule rule, ValueRange range) {
    }

    /** The automatic range to draw this field with. */
    public ValueRange choose(FieldValues values) {
        return choose(values, AUTOMATIC);
    }

    public ValueRange choose(FieldValues values, RangeRule by) {
        final FieldKind field = values.kind();
        if (field == FieldKind.DOMAINS) {
            return DomainColors.RANGE;
        }
        return switch (by) {
            case RangeRule.Fixed fixed -> fixed.range();
            case RangeRule.Percentiles percentiles -> between(values, percentiles);
            case RangeRule.Automatic _ -> field.naturalRange().orElseGet(() -> round(values, by, NEARLY_ALL));
            case RangeRule.Symmetric _ -> round(values, by, 1);
        };
    }

    private ValueRange round(FieldValues values, RangeRule by, double part) {
        final FieldKind field = values.kind();
        final double reach = reach(values, part);
        final Chosen before = last;
        if (before != null && before.kind() == field && before.rule().equals(by)) {
            final double reached = before.range().maximum() - field.center();
            if (!(reach > reached || reach < UNUSED_BELOW * reached)) {
                return before.range();
            }
        }
        final ValueRange range = field.diverging() ? ValueRange.around(field.center(), roundUp(reach)) : new ValueRange(0, roundUp(reach));
        last = new Chosen(field, by, range);
        return range;
    }

    /** What that part of |values| does not exceed; 0 for a field that is missing. */
    private double reach(FieldValues values, double part) {
        final int count = sample(values);
        for (int k = 0; k < count; k++) {
            samples[k] = Math.abs(samples[k] - values.kind().center());
        }
        Arrays.sort(samples, 0, count);
        return count == 0 ? 0 : samples[(int) (part * (count - 1))];
    }

    private ValueRange between(FieldValues values, RangeRule.Percentiles percentiles) {
        final int count = sample(values);
        Arrays.sort(samples, 0, count);
        final double low = count == 0 ? 0 : percentile(percentiles.low(), count);
        final double high = count == 0 ? 0 : percentile(percentiles.high(), count);
        final double center = values.kind().center();
        if (values.kind().diverging()) {
            return ValueRange.around(center, Math.max(SMALLEST, Math.max(Math.abs(low - center), Math.abs(high - center))));
        }
        return new ValueRange(low, Math.max(high, low + SMALLEST));
    }

    /** Interpolated between the sorted samples. */
    private double percentile(double percent, int count) {
        final double place = percent / 100 * (count - 1);
        final int below = (int) place;
        final int above = Math.min(below + 1, count - 1);
        return samples[below] + (place - below) * (samples[above] - samples[below]);
    }

    /** @return how many sites were taken, evenly spread */
    private int sample(FieldValues values) {
        final int sites = values.source().length;
        // An odd stride visits both sublattices.
        final int stride = sites <= SAMPLES ? 1 : sites / SAMPLES | 1;
        if (samples.length < Math.min(sites, SAMPLES)) {
            samples = new double[Math.min(sites, SAMPLES)];
        }
        int count = 0;
        for (int i = 0; i < sites && count < samples.length; i += stride) {
            samples[count++] = values.at(i);
        }
        return count;
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
