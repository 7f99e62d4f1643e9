package org.checkerwave.app.model;

import java.util.List;

/**
 * What a timeline shows; times are in the time unit of the parameters.
 *
 * @param kept times of the kept moments, ascending
 * @param temperatures T at each of them, energy
 * @param faded times of the moments of branches that were left, ascending
 * @param present where the run stands
 * @param viewed which of the kept moments is looked at; −1 for the present
 */
public record TimelinePicture(double[] kept, double[] temperatures, double[] faded, double present, int viewed, List<Mark> marks) {

    /** A change of the run. @param text what was changed, in words */
    public record Mark(double time, String text) {
    }

    static final TimelinePicture NOTHING = new TimelinePicture(new double[0], new double[0], new double[0], 0, -1, List.of());

    /** Where the axis begins. */
    public double first() {
        return kept.length == 0 ? 0 : kept[0];
    }

    /** Where the axis ends, after its beginning. */
    public double last() {
        final double last = Math.max(present, Math.max(kept.length == 0 ? 0 : kept[kept.length - 1],
                faded.length == 0 ? 0 : faded[faded.length - 1]));
        return last > first() ? last : first() + 1;
    }
}
