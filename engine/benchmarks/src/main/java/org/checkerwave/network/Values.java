package org.checkerwave.network;

import java.util.random.RandomGenerator;

/** Numbers to compute with. */
final class Values {

    private Values() {
    }

    /** Between −1 and 1. */
    static float[] random(int count, RandomGenerator random) {
        final float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = 2 * random.nextFloat() - 1;
        }
        return values;
    }
}
