package org.checkerwave.app.fuzz;

import java.util.List;
import java.util.Map;
import org.checkerwave.brush.Point;
import org.checkerwave.brush.Shape;
import org.checkerwave.brush.Stroke;
import org.checkerwave.brush.Tool;
import org.checkerwave.dynamics.InitialState;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.Schedule;
import org.checkerwave.electrons.Filling;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;

/** Small runs whose files have everything in them that a format knows. */
final class Runs {

    static final RunDescription BUSY = new RunDescription("coarsening", new SquareLattice(12, 8), ParameterSet.defaults(),
            new InitialState.Disordered(1.5, Double.NaN), Integrator.LANGEVIN, -3, new SolverSpec.Window(1e-2),
            Map.of(Parameter.TEMPERATURE, new Schedule.Ramp(0.3, 0.2, 0, 4)));
    private static final RunDescription QUIET = new RunDescription("coarsening", SquareLattice.square(8), ParameterSet.defaults(),
            new InitialState.DomainWall(1.2, 0), Integrator.ENERGY_CONSERVING, 1, new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL),
            Map.of());

    private Runs() {
    }

    /** Every kind of command, schedule and pinned sites. */
    static Checkpoint busy() {
        try (Simulation simulation = Simulation.start(BUSY, 1)) {
            simulation.step();
            simulation.apply(new Command.SetParameter(Parameter.COUPLING, 1.7));
            simulation.apply(new Command.Reset(99));
            simulation.step();
            simulation.apply(new Command.SetSchedule(Parameter.MASS, new Schedule.Quench(1, 2, 0.9)));
            simulation.apply(new Command.SetSchedule(Parameter.DAMPING, new Schedule.Points(
                    List.of(new Schedule.Point(0.5, 0.2), new Schedule.Point(0.9, 0.4), new Schedule.Point(0.9, 0.3)))));
            simulation.apply(new Command.SwitchSolver(new SolverSpec.Diagonalization(Filling.HALF)));
            simulation.apply(new Command.SwitchSolver(new SolverSpec.Window(2e-2)));
            simulation.apply(new Command.SwitchIntegrator(Integrator.OVERDAMPED));
            simulation.apply(new Command.Paint(new Stroke(Tool.PIN, Shape.SQUARE, List.of(new Point(1, 2)), 1, 0, false)));
            simulation.apply(new Command.Paint(Stroke.checkerboard(3, 2, 2.5, -1.25)));
            simulation.apply(new Command.Paint(new Stroke(Tool.ORDER, Shape.CIRCLE, List.of(new Point(3, 2), new Point(4.5, 2.25)), 2.5,
                    -1.25, true)));
            simulation.step();
            return simulation.checkpoint();
        }
    }

    /** Without anything beyond the state. */
    static Checkpoint quiet() {
        try (Simulation simulation = Simulation.start(QUIET, 1)) {
            simulation.step();
            return simulation.checkpoint();
        }
    }

    /** Goes on for a step, and draws what a window would ask for. */
    static void goOn(Checkpoint checkpoint) {
        try (Simulation simulation = Simulation.resume(checkpoint, 1)) {
            simulation.step();
            simulation.frame();
            simulation.checkpoint();
        }
    }
}
