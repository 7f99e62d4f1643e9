package org.checkerwave.simulation;

import java.util.BitSet;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.brush.Footprint;
import org.checkerwave.brush.Stroke;
import org.checkerwave.brush.Tool;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Noise;
import org.checkerwave.dynamics.Pins;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;

/** Carries strokes of brushes out: a stroke acts on each site once, however many pieces it comes in. Used by one thread. */
final class Strokes {

    /** Steps that the noise of strokes can tell apart. */
    private static final int STEP_BITS = 40;
    /** An hour of painting without a pause; see {@link Stroke#work}. */
    private static final double MOST_WORK = 1L << 32;

    private final SquareLattice lattice;
    /** Sites that the present stroke has covered so far. */
    private final BitSet touched = new BitSet();
    /** Pieces carried out so far. */
    private long done;

    Strokes(SquareLattice lattice) {
        this.lattice = lattice;
    }

    /** Takes over what these commands have done before. */
    void restore(List<RecordedCommand> history) {
        final List<Stroke> strokes = history.stream().map(RecordedCommand::command)
                .filter(Command.Paint.class::isInstance).map(command -> ((Command.Paint) command).stroke()).toList();
        int last = strokes.size() - 1;
        while (last > 0 && strokes.get(last).continues()) {
            last--;
        }
        final List<Stroke> pieces = strokes.subList(Math.max(last, 0), strokes.size());
        if (pieces.stream().mapToDouble(Stroke::work).sum() > MOST_WORK) {
            throw new InvalidInput("The last stroke of the run has " + pieces.size()
                    + " pieces, which would take very long to follow; open a state from before it.");
        }
        touched.clear();
        pieces.forEach(stroke -> touched.or(Footprint.of(lattice, stroke)));
        done = strokes.size();
    }

    /**
     * Changes Q, velocity and pins of the sites that this stroke has not touched yet; pinned sites stay as they are.
     *
     * @throws InvalidInput if it cannot act, with the state as it may be: the caller puts it back
     */
    void apply(Stroke stroke, RunState state, Integrator integrator) {
        if (stroke.tool().actsOnVelocities() && integrator == Integrator.OVERDAMPED) {
            throw new InvalidInput("Overdamped motion has no velocities to " + stroke.tool().key()
                    + "; choose another integrator, or the brush erase.");
        }
        final BitSet sites = untouched(stroke);
        switch (stroke.tool()) {
            case PIN -> pin(sites, state);
            case UNPIN -> unpin(sites, state);
            case DISPLACE, ORDER, FLIP, HEAT, COOL, ERASE -> paint(stroke, sites, state);
        }
    }

    private BitSet untouched(Stroke stroke) {
        final BitSet sites = Footprint.of(lattice, stroke);
        if (stroke.continues()) {
            sites.andNot(touched);
        }
        return sites;
    }

    /** The piece has been carried out. */
    void done(Stroke stroke) {
        if (!stroke.continues()) {
            touched.clear();
        }
        touched.or(Footprint.of(lattice, stroke));
        done++;
    }

    private static void pin(BitSet sites, RunState state) {
        sites.or(state.pins.toSet());
        state.pins = Pins.of(sites, state.fields.displacement());
        sites.stream().forEach(site -> state.fields.velocity()[site] = 0);
    }

    private static void unpin(BitSet sites, RunState state) {
        final BitSet pinned = state.pins.toSet();
        pinned.andNot(sites);
        state.pins = Pins.of(pinned, state.fields.displacement());
    }

    private void paint(Stroke stroke, BitSet sites, RunState state) {
        sites.andNot(state.pins.toSet());
        final double[] q = state.fields.displacement();
        final double[] v = state.fields.velocity();
        final double strength = stroke.strength();
        final double heat = Math.sqrt(strength / state.get(Parameter.MASS));
        // Numbers that no other piece and no other step draws.
        final long draw = done << STEP_BITS ^ state.step;
        for (int i = sites.nextSetBit(0); i >= 0; i = sites.nextSetBit(i + 1)) {
            final int sign = SquareLattice.stagger(i % lattice.width(), i / lattice.width());
            switch (stroke.tool()) {
                case DISPLACE -> q[i] += strength * sign;
                case ORDER -> q[i] = strength * sign;
                case FLIP -> {
                    q[i] = -q[i];
                    v[i] = -v[i];
                }
                case HEAT -> v[i] = heat * Noise.at(state.seed, Noise.Stream.BRUSH_VELOCITY, draw, i);
                case COOL -> v[i] *= strength;
                case ERASE -> q[i] = strength * Noise.at(state.seed, Noise.Stream.BRUSH_DISPLACEMENT, draw, i);
                case PIN, UNPIN -> { }
            }
            state.requireBound(i);
        }
    }
}
