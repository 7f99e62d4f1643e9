package org.checkerwave.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The continued fraction of the read-out against tanh in double precision. */
class ReadOutTest {

    private static final int COUNT = 2048;
    private static final int AT = 5;
    private static final double WIDEST = 12;
    private static final double ROUNDINGS = 1.2e-7;

    private static float[] nets() {
        final float[] nets = new float[AT + COUNT + Kernels.LANES];
        for (int i = 0; i < COUNT; i++) {
            nets[AT + i] = (float) (WIDEST * (2.0 * i / COUNT - 1));
        }
        return nets;
    }

    private static float[] halves(float[] net, float base) {
        final float[] bases = new float[net.length];
        Arrays.fill(bases, base);
        final float[] out = net.clone();
        ReadOut.apply(out, bases, AT, COUNT);
        return Arrays.copyOfRange(out, AT, AT + COUNT);
    }

    @Test
    void withoutABaseItIsHalfTheTanh() {
        final float[] net = nets();
        final float[] out = net.clone();
        ReadOut.apply(out, null, AT, COUNT);
        for (int i = 0; i < COUNT; i++) {
            assertThat((double) out[AT + i]).as("net = %s", net[AT + i])
                    .isCloseTo(0.5 * Math.tanh(net[AT + i]), within(ROUNDINGS));
        }
        assertThat(out).startsWith(Arrays.copyOf(net, AT));
        assertThat(halves(net, 0)).containsExactly(Arrays.copyOfRange(out, AT, AT + COUNT));
    }

    /** A rounding of τ counts (1 − x²)/(1 + xτ)² times: much, where the network takes back a base near ±1. */
    @ParameterizedTest
    @ValueSource(floats = {-0.99999f, -0.9f, 0.2f, 0.7f, 0.99f, 0.99999f})
    void aBaseIsCorrected(float base) {
        final float[] net = nets();
        final float[] out = halves(net, base);
        for (int i = 0; i < COUNT; i++) {
            final double tanh = Math.tanh(net[AT + i]);
            final double condition = (1.0 - (double) base * base) / Math.pow(1 + base * tanh, 2);
            assertThat((double) out[i]).as("net = %s", net[AT + i]).isBetween(-0.5, 0.5)
                    .isCloseTo(0.5 * (base + tanh) / (1 + base * tanh), within(ROUNDINGS * (1 + condition)));
        }
    }

    @Test
    void exchangeIsExactAndNaNStays() {
        final float[] net = nets();
        final float[] minus = net.clone();
        for (int i = 0; i < minus.length; i++) {
            minus[i] = -minus[i];
        }
        final float[] out = halves(net, 0.8f);
        final float[] exchanged = halves(minus, -0.8f);
        for (int i = 0; i < COUNT; i++) {
            assertThat(ReadOut.density(exchanged[i])).isEqualTo(1 - ReadOut.density(out[i]));
        }
        net[AT + 3] = Float.NaN;
        assertThat(ReadOut.density(halves(net, 0.8f)[3])).isNaN();
    }
}
