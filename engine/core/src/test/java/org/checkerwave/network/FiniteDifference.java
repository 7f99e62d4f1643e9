package org.checkerwave.network;

import java.util.function.DoubleSupplier;

/** The slope of a loss along one float, to fourth order in the step. */
final class FiniteDifference {

    private FiniteDifference() {
    }

    /** The value at {@code at} is put back afterwards. */
    static double slope(float[] values, int at, float step, DoubleSupplier loss) {
        final float center = values[at];
        double sum = 0;
        for (final int k : new int[] {-2, -1, 1, 2}) {
            values[at] = center + k * step;
            // (f(−2h) − 8 f(−h) + 8 f(h) − f(2h)) / 12h, with the steps that a float really takes.
            sum += (k == 1 ? 8 : k == -1 ? -8 : k == 2 ? -1 : 1) * loss.getAsDouble();
        }
        values[at] = center;
        return sum / (12.0 * step);
    }
}
