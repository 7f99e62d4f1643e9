package org.checkerwave.app.tile;

import java.util.Arrays;
import java.util.List;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.simulation.Frame;

/**
 * What was measured at one moment of runs that are compared: one value for each, the lead's first; NaN for a run that has
 * fallen behind.
 *
 * @param length L_half, lattice constants
 * @param order φ_rms
 * @param density rms of the difference of n from the lead's
 * @param displacement rms of the difference of Q from the lead's, length
 */
public record ComparedPoint(double time, double[] length, double[] order, double[] density, double[] displacement) {

    /** @param frames the lead's first */
    public static ComparedPoint of(List<Frame> frames) {
        final double time = frames.stream().mapToDouble(Frame::time).max().orElseThrow();
        final int count = frames.size();
        final ComparedPoint point =
                new ComparedPoint(time, nothing(count), nothing(count), nothing(count), nothing(count));
        for (int k = 0; k < count; k++) {
            final Frame frame = frames.get(k);
            if (frame.time() == time) {
                final Measurement measurement = new Measurement(frame);
                point.length[k] = measurement.value(Observable.L_HALF);
                point.order[k] = measurement.value(Observable.PHI_RMS);
                if (frames.getFirst().time() == time) {
                    point.density[k] = rms(frames.getFirst().density(), frame.density());
                    point.displacement[k] = rms(frames.getFirst().displacement(), frame.displacement());
                }
            }
        }
        return point;
    }

    private static double[] nothing(int count) {
        final double[] nothing = new double[count];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    private static double rms(double[] one, double[] other) {
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            squares += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(squares / one.length);
    }
}
