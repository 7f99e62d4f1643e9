package org.checkerwave.training;

/** Adam (D. P. Kingma and J. Ba, ICLR 2015) on float weights, with bias correction. */
final class Adam {

    private static final float FIRST_DECAY = 0.9f;
    private static final float SECOND_DECAY = 0.999f;
    private static final float SMALL = 1e-8f;

    private final float[] first;
    private final float[] second;
    private long step;

    Adam(int weights) {
        this(new float[weights], new float[weights], 0);
    }

    /** Goes on from the moments after {@code step} steps. */
    Adam(float[] first, float[] second, long step) {
        this.first = first;
        this.second = second;
        this.step = step;
    }

    float[] first() {
        return first;
    }

    float[] second() {
        return second;
    }

    void step(float[] weights, float[] gradient, double rate) {
        step++;
        final float correction = (float) (rate * Math.sqrt(1 - StrictMath.pow(SECOND_DECAY, (double) step))
                / (1 - StrictMath.pow(FIRST_DECAY, (double) step)));
        for (int i = 0; i < weights.length; i++) {
            final float g = gradient[i];
            first[i] = FIRST_DECAY * first[i] + (1 - FIRST_DECAY) * g;
            second[i] = SECOND_DECAY * second[i] + (1 - SECOND_DECAY) * g * g;
            weights[i] -= correction * first[i] / ((float) Math.sqrt(second[i]) + SMALL);
        }
    }
}
