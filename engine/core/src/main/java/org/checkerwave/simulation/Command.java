package org.checkerwave.simulation;

import org.checkerwave.brush.Stroke;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.parameter.Parameter;

/** What can be done to a running simulation, between two steps; recorded with the step so that a run can be replayed. */
public sealed interface Command {

    /** A new value from now on; ends a schedule of this parameter. */
    record SetParameter(Parameter parameter, double value) implements Command {
    }

    /** A parameter changes by itself from now on. */
    record SetSchedule(Parameter parameter, Schedule schedule) implements Command {
    }

    /** Another way to compute the electrons; the state stays. */
    record SwitchSolver(SolverSpec solver) implements Command {
    }

    /** Other equations of motion; the state stays. */
    record SwitchIntegrator(Integrator integrator) implements Command {
    }

    /** A stroke of a brush, or a piece of one. */
    record Paint(Stroke stroke) implements Command {
    }

    /** Back to t = 0 with the initial state of this seed, at the present parameters, solver and integrator. */
    record Reset(long seed) implements Command {
    }

    /** Whether both set the same parameter, both choose the solver, or both the equations of motion. */
    default boolean concernsTheSameAs(Command other) {
        return switch (this) {
            case SetParameter c -> other.sets(c.parameter());
            case SetSchedule c -> other.sets(c.parameter());
            case SwitchSolver _ -> other instanceof SwitchSolver;
            case SwitchIntegrator _ -> other instanceof SwitchIntegrator;
            case Paint _, Reset _ -> false;
        };
    }

    private boolean sets(Parameter parameter) {
        return (this instanceof SetParameter set && set.parameter() == parameter)
                || (this instanceof SetSchedule schedule && schedule.parameter() == parameter);
    }
}
