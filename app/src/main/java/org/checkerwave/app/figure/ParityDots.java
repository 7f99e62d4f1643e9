package org.checkerwave.app.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.checkerwave.training.Evaluation;
import org.checkerwave.training.Region;

/** Random sites of solved states as dots: what a network gives against what is exact, a curve for each region. */
public final class ParityDots {

    private static final long SEED = 1;
    /** Of a region. */
    private static final int DOTS = 600;

    private ParityDots() {
    }

    /** What becomes of n − ½ in a state. */
    @FunctionalInterface
    public interface Quantity {
        double of(double densityFromHalf, double coupling);
    }

    public static List<Curve> of(Evaluation evaluation, Quantity quantity) {
        final List<Curve> curves = new ArrayList<>();
        final SplittableRandom random = new SplittableRandom(SEED);
        for (final Region region : Region.values()) {
            final List<Evaluation.StateError> states =
                    evaluation.errors().stream().filter(e -> e.snapshot().region() == region).toList();
            if (!states.isEmpty()) {
                curves.add(dots(region, states, quantity, random));
            }
        }
        return curves;
    }

    private static Curve dots(Region region, List<Evaluation.StateError> states, Quantity quantity, SplittableRandom random) {
        final double[] x = new double[DOTS];
        final double[] y = new double[DOTS];
        for (int i = 0; i < DOTS; i++) {
            final Evaluation.StateError state = states.get(random.nextInt(states.size()));
            final int site = random.nextInt(state.density().length);
            final double coupling = state.snapshot().coupling();
            x[i] = quantity.of(state.snapshot().density()[site], coupling);
            y[i] = quantity.of(state.density()[site] - 0.5, coupling);
        }
        return new Curve(region.key(), Hue.values()[region.ordinal()], x, y, Curve.Style.DOTS);
    }
}
