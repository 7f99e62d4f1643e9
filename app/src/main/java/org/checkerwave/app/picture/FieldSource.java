package org.checkerwave.app.picture;

import org.checkerwave.observable.DomainWalls;
import org.checkerwave.observable.LocalEnergy;
import org.checkerwave.observable.StaggeredOrder;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Makes fields of the frames of one run, which come one after the other. What a field needs of earlier frames is kept here: the
 * last frame at another step, and the colours of the domains. Buffers take turns, so that values stay as they are until the
 * second request after them. Not thread-safe.
 */
public final class FieldSource {

    private static final int BUFFERS = 3;

    private final double[][] buffers = new double[BUFFERS][0];
    private final DomainColors domains = new DomainColors();
    private double[] order = new double[0];
    private int turn;
    private @Nullable Frame earlier;
    private @Nullable Frame present;
    private @Nullable FieldValues last;

    /** The field of a frame; missing where it takes more than this frame and those before: {@link FieldValues#error}. */
    public FieldValues of(Frame frame, FieldKind kind) {
        follow(frame);
        if (last == null || last.frame() != frame || last.kind() != kind) {
            last = make(frame, kind);
        }
        return last;
    }

    private void follow(Frame frame) {
        if (present == null || !sameRun(present, frame)) {
            earlier = null;
        } else if (present.step() != frame.step()) {
            earlier = present;
        }
        present = frame;
    }

    private static boolean sameRun(Frame one, Frame other) {
        return one.lattice().equals(other.lattice()) && one.beginning() == other.beginning();
    }

    private FieldValues make(Frame frame, FieldKind kind) {
        return switch (kind) {
            case PHI, DENSITY -> new FieldValues(kind, frame, frame.density(), 0);
            case DISPLACEMENT -> new FieldValues(kind, frame, frame.displacement(), 0);
            case VELOCITY -> new FieldValues(kind, frame, frame.velocity(), 0);
            case WALLS -> {
                final double[] out = buffer(frame);
                DomainWalls.map(frame.lattice(), order(frame), out);
                yield new FieldValues(kind, frame, out, 0);
            }
            case LOCAL_ENERGY -> {
                final double[] out = buffer(frame);
                LocalEnergy.field(frame.lattice(), frame.parameters().model(), frame.displacement(), frame.density(),
                        frame.velocity(), out);
                yield new FieldValues(kind, frame, out, 0);
            }
            case DOMAINS -> {
                final double[] out = buffer(frame);
                domains.follow(frame.lattice(), order(frame), out);
                yield new FieldValues(kind, frame, out, 0);
            }
            case CHANGE -> earlier == null ? FieldValues.missing(kind, frame) : change(earlier, frame);
            case NETWORK_ERROR -> FieldValues.missing(kind, frame);
        };
    }

    private FieldValues change(Frame before, Frame frame) {
        final double[] out = buffer(frame);
        final long steps = frame.step() - before.step();
        for (int i = 0; i < out.length; i++) {
            out[i] = (frame.density()[i] - before.density()[i]) / steps;
        }
        return new FieldValues(FieldKind.CHANGE, frame, out, Math.abs(steps));
    }

    private double[] order(Frame frame) {
        if (order.length != frame.lattice().sites()) {
            order = new double[frame.lattice().sites()];
        }
        StaggeredOrder.field(frame.lattice(), frame.density(), order);
        return order;
    }

    private double[] buffer(Frame frame) {
        turn = (turn + 1) % BUFFERS;
        if (buffers[turn].length != frame.lattice().sites()) {
            buffers[turn] = new double[frame.lattice().sites()];
        }
        return buffers[turn];
    }
}
