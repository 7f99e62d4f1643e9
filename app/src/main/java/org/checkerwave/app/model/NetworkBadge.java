package org.checkerwave.app.model;

import org.checkerwave.app.text.Texts;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;

/**
 * What is told of the network that drives a run.
 *
 * @param text its running rms errors of n and of the force
 * @param detail its kind and size
 * @param withinRange whether potential and temperature are such as it was trained on
 */
public record NetworkBadge(String text, String detail, boolean withinRange) {

    /** The force g (n − ½) − KQ − κ ΣQ has the error of n times |g|, for the rest is exact. */
    static NetworkBadge of(Frame frame) {
        final double error = frame.solver().estimatedError();
        final double forceError = Math.abs(frame.parameters().get(Parameter.COUPLING)) * error;
        return new NetworkBadge(Texts.of(frame.solver().withinRange() ? "network.badge" : "network.badge.outside",
                Numbers.significant(error, 2), Numbers.significant(forceError, 2)) + left(frame),
                frame.solver().detail(), frame.solver().withinRange());
    }

    /** What the picture before this frame need not have shown. */
    private static String left(Frame frame) {
        final long steps = frame.solver().stepsOutside();
        return !frame.solver().withinRange() || steps == 0 ? "" : ", " + Texts.of("network.badge.left", steps);
    }
}
