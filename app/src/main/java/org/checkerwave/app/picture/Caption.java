package org.checkerwave.app.picture;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;

/** The text under a picture. */
public final class Caption {

    static final String WIDEST_TIME = "t = 00000.0";
    private static final int DIGITS = 4;

    private Caption() {
    }

    /** Such as "t = 150.0". */
    public static String time(Frame frame) {
        return "t = " + Numbers.minus(String.format(Locale.ROOT, "%.1f", frame.time()));
    }

    /** The size of the lattice and the values that decide what happens on it. */
    public static String parameters(Frame frame) {
        return frame.lattice() + " sites   " + Stream.of(Parameter.TEMPERATURE, Parameter.COUPLING,
                        Parameter.STIFFNESS, Parameter.NEIGHBOR_STIFFNESS, Parameter.DAMPING)
                .map(p -> p.symbol() + " = " + Numbers.compact(frame.parameters().get(p), DIGITS))
                .collect(Collectors.joining("   "));
    }
}
