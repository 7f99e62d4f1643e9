package org.checkerwave.simulation;

import java.util.Map;
import java.util.TreeMap;
import org.checkerwave.InvalidInput;
import org.checkerwave.dynamics.LatticeState;
import org.checkerwave.dynamics.Pins;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;

/** Everything about a run that steps and commands change in place, apart from its solver; used by one thread. */
final class RunState {

    /** Beyond so many times 1 + |g|/(K − 4|κ|), the largest static displacement, a displacement has run away. */
    private static final double RUNAWAY = 100;

    final LatticeState fields;
    final Map<Parameter, Schedule> schedules = new TreeMap<>();
    Pins pins = Pins.NONE;
    ParameterSet parameters;
    long seed;
    /** Number of steps since t = 0. */
    long step;
    double time;

    RunState(SquareLattice lattice, RunDescription run) {
        this.fields = LatticeState.zero(lattice);
        this.parameters = run.parameters();
        this.seed = run.seed();
        this.schedules.putAll(run.schedules());
    }

    /** Becomes equal to another state of the same lattice, but for the force, which follows from the fields. */
    void become(RunState other) {
        fields.become(other.fields.displacement(), other.fields.velocity(), other.fields.density());
        pins = other.pins;
        parameters = other.parameters;
        seed = other.seed;
        step = other.step;
        time = other.time;
        schedules.clear();
        schedules.putAll(other.schedules);
    }

    /** Becomes the state that the checkpoint was made of, but for the force. */
    void become(Checkpoint checkpoint) {
        fields.become(checkpoint.displacement(), checkpoint.velocity(), checkpoint.density());
        pins = checkpoint.pins();
        parameters = checkpoint.run().parameters();
        seed = checkpoint.run().seed();
        step = checkpoint.step();
        time = checkpoint.time();
        schedules.clear();
        schedules.putAll(checkpoint.run().schedules());
    }

    /** The displacement beyond which a site has run away. */
    double limit() {
        return RUNAWAY * (1 + Math.abs(get(Parameter.COUPLING)) / leastStiffness());
    }

    /** K − 4|κ|, the stiffness of the softest pattern. */
    private double leastStiffness() {
        return get(Parameter.STIFFNESS) - 4 * Math.abs(get(Parameter.NEIGHBOR_STIFFNESS));
    }

    /** Refuses a site whose displacement and velocity would carry it beyond the {@link #limit()}: Q² + m Q̇²/(K − 4|κ|). */
    void requireBound(int site) {
        final double q = fields.displacement()[site];
        final double v = fields.velocity()[site];
        // Also true of NaN.
        if (!(q * q + get(Parameter.MASS) * v * v / leastStiffness() < limit() * limit())) {
            throw new InvalidInput("The brush would drive sites far beyond what these g, K and kappa can hold; "
                    + "choose a smaller strength.");
        }
    }

    /** Takes scheduled values over; true if any changed. */
    boolean applySchedules() {
        final ParameterSet before = parameters;
        schedules.forEach((parameter, schedule) -> parameters = parameters.with(parameter, schedule.at(time)));
        return !parameters.equals(before);
    }

    double get(Parameter parameter) {
        return parameters.get(parameter);
    }
}
