package org.checkerwave.app.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.checkerwave.observable.PowerLawFit;

/** The figures of a run. All arrays of one figure have one value per measurement. */
public final class Figures {

    public static final String TIME = "time  t  (model units)";
    public static final String TIME_SYMBOL = "t";
    /** A run that has just begun fills its plots from the left. */
    public static final Axis TIME_AXIS = Axis.linear(TIME, TIME_SYMBOL, 1);
    static final Axis TIME_BY_DECADES = Axis.logarithmic(TIME, TIME_SYMBOL);
    /** The guide runs this factor above the curve, so that both can be seen. */
    private static final double ABOVE = 1.25;
    /** The guide covers the last decade of the growth. */
    private static final double DECADE = 10;

    private Figures() {
    }

    /** Staggered order against time, from φ_rms and |φ_mean|. */
    public static Figure order(double[] time, double[] rootMeanSquare, double[] absoluteMean) {
        return new Figure("Staggered order", TIME_AXIS,
                Axis.linearFromZero("order parameter  φ  (electrons per site)", "φ"),
                List.of(new Curve("φ rms", Hue.BLUE, time, rootMeanSquare),
                        new Curve("|mean φ|", Hue.ORANGE, time, absoluteMean)),
                List.of());
    }

    /**
     * Domain size against time, log–log, with the growth law t^½ of Allen and Cahn as a guide.
     *
     * @param length L_half, in lattice constants
     * @param fit to the length: its exponent for the legend, its last point for the guide; without one there is no guide
     */
    public static Figure length(double[] time, double[] length, Optional<PowerLawFit> fit) {
        final String name = fit.map(law -> String.format(Locale.ROOT, "L½  (fitted exponent %.2f)", law.exponent())).orElse("L½");
        return new Figure("Domain growth", TIME_BY_DECADES, Axis.logarithmic("domain size  L½  (lattice constants)", "L½"),
                List.of(new Curve(name, Hue.BLUE, time, length)),
                fit.map(law -> List.of(squareRoot(time, length, law.last()))).orElse(List.of()));
    }

    private static Guide squareRoot(double[] time, double[] length, double last) {
        final double end = IntStream.range(0, time.length).filter(i -> time[i] == last).mapToDouble(i -> length[i])
                .findFirst().orElseThrow();
        return Guide.powerLaw("∝ √t", 0.5, last / DECADE, last, ABOVE * end);
    }

    /** Kinetic temperature against time, and that of the bath, which a slider or a schedule may have moved. */
    public static Figure temperature(double[] time, double[] kinetic, double[] bath) {
        return new Figure("Lattice temperature", TIME_AXIS,
                Axis.logarithmic("kinetic temperature  m⟨v²⟩  (energy units)", "m⟨v²⟩"),
                List.of(new Curve("m⟨v²⟩", Hue.GREEN, time, kinetic), new Curve("bath T", Hue.PURPLE, time, bath)),
                List.of());
    }
}
