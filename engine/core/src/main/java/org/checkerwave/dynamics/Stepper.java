package org.checkerwave.dynamics;

import org.checkerwave.InvalidInput;
import org.checkerwave.electrons.Workers;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;

/**
 * Advances a {@link LatticeState} by one time step, with one force evaluation, in place. The state's force must be
 * that of its displacements at the start and is so again at the end.
 *
 * <p>BAOAB: B. Leimkuhler and C. Matthews, Appl. Math. Res. Express 2013, 34 (2013).
 */
public final class Stepper {

    /** Sites whose noise one worker draws at a time; even, for numbers come in pairs. */
    private static final int CHUNK = 4096;

    private final double[] noise;
    private final Workers workers;

    public Stepper(int sites, Workers workers) {
        this.noise = new double[sites];
        this.workers = workers;
    }

    /** Refuses parameters that this integrator cannot work with. */
    public static void check(Integrator integrator, ParameterSet parameters) {
        if (integrator == Integrator.OVERDAMPED && parameters.get(Parameter.DAMPING) == 0) {
            throw new InvalidInput("Overdamped motion needs a damping gamma above 0; raise it or use another integrator.");
        }
    }

    /**
     * @param pins sites that do not move
     * @param step number of the step, which the noise is drawn from together with the seed
     */
    public void step(LatticeState state, Pins pins, Integrator integrator, ParameterSet parameters, long seed, long step,
            ForceField forces) {
        switch (integrator) {
            case LANGEVIN -> langevin(state, pins, parameters, seed, step, forces);
            case ENERGY_CONSERVING -> velocityVerlet(state, pins, parameters, forces);
            case OVERDAMPED -> overdamped(state, pins, parameters, seed, step, forces);
        }
    }

    private void langevin(LatticeState state, Pins pins, ParameterSet parameters, long seed, long step, ForceField forces) {
        final double dt = parameters.get(Parameter.TIME_STEP);
        final double mass = parameters.get(Parameter.MASS);
        final double keep = StrictMath.exp(-parameters.get(Parameter.DAMPING) * dt);
        final double kick = Math.sqrt(parameters.get(Parameter.TEMPERATURE) / mass * (1 - keep * keep));
        final double[] q = state.displacement();
        final double[] v = state.velocity();
        drawNoise(seed, step);
        for (int i = 0; i < q.length; i++) {
            final double before = v[i] + 0.5 * dt / mass * state.force()[i];
            final double after = keep * before + kick * noise[i];
            q[i] += 0.5 * dt * (before + after);
            v[i] = after;
        }
        pins.hold(state);
        forces.update(state);
        push(state, 0.5 * dt / mass);
        pins.hold(state);
    }

    private static void velocityVerlet(LatticeState state, Pins pins, ParameterSet parameters, ForceField forces) {
        final double dt = parameters.get(Parameter.TIME_STEP);
        final double mass = parameters.get(Parameter.MASS);
        final double[] q = state.displacement();
        push(state, 0.5 * dt / mass);
        for (int i = 0; i < q.length; i++) {
            q[i] += dt * state.velocity()[i];
        }
        pins.hold(state);
        forces.update(state);
        push(state, 0.5 * dt / mass);
        pins.hold(state);
    }

    private void overdamped(LatticeState state, Pins pins, ParameterSet parameters, long seed, long step, ForceField forces) {
        final double drag = parameters.get(Parameter.MASS) * parameters.get(Parameter.DAMPING);
        final double mobility = parameters.get(Parameter.TIME_STEP) / drag;
        final double kick = Math.sqrt(2 * parameters.get(Parameter.TEMPERATURE) * mobility);
        final double[] q = state.displacement();
        drawNoise(seed, step);
        for (int i = 0; i < q.length; i++) {
            q[i] += mobility * state.force()[i] + kick * noise[i];
            state.velocity()[i] = 0;
        }
        pins.hold(state);
        forces.update(state);
    }

    /** v ← v + impulse · F. */
    private static void push(LatticeState state, double impulse) {
        final double[] v = state.velocity();
        final double[] force = state.force();
        for (int i = 0; i < v.length; i++) {
            v[i] += impulse * force[i];
        }
    }

    private void drawNoise(long seed, long step) {
        workers.run(Math.ceilDiv(noise.length, CHUNK), (_, chunk) -> Noise.fill(seed, Noise.Stream.THERMAL, step, noise,
                chunk * CHUNK, Math.min(noise.length, (chunk + 1) * CHUNK)));
    }
}
