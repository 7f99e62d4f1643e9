package org.checkerwave.app.model;

import java.math.BigDecimal;
import java.math.MathContext;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.Scale;

/** Maps the range of a parameter to slider positions from 0 to 1, by equal steps or by equal ratios. */
public record SliderScale(double minimum, double maximum, Scale scale) {

    /** An arrow key moves by this part of the slider. */
    public static final double SMALL_STEP = 0.01;
    /** A page key moves by this part of the slider. */
    public static final double LARGE_STEP = 0.1;
    /** What a hand on a slider can mean. */
    private static final int DIGITS = 3;

    public static SliderScale of(Parameter parameter) {
        return new SliderScale(parameter.minimum(), parameter.maximum(), parameter.scale());
    }

    /** Between 0 and 1 inside the range; values outside it are at an end. */
    public double position(double value) {
        final double position = switch (scale) {
            case LINEAR -> (value - minimum) / (maximum - minimum);
            case LOGARITHMIC -> value <= minimum ? 0 : Math.log(value / minimum) / Math.log(maximum / minimum);
        };
        return Math.clamp(position, 0, 1);
    }

    /** The value at a position, rounded to three significant digits. */
    public double value(double position) {
        final double exact = switch (scale) {
            case LINEAR -> minimum + position * (maximum - minimum);
            case LOGARITHMIC -> minimum * Math.pow(maximum / minimum, position);
        };
        return Math.clamp(rounded(exact), minimum, maximum);
    }

    private static double rounded(double value) {
        return value == 0 ? 0 : new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
    }
}
