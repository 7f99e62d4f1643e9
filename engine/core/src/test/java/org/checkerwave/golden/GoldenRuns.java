package org.checkerwave.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.checkerwave.SampleStates;
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
import org.checkerwave.simulation.Command;
import org.checkerwave.simulation.RunDescription;

/** The table of runs: every solver of ours, every integrator, and everything that can be done to a run. */
final class GoldenRuns {

    private static final SquareLattice LATTICE = new SquareLattice(28, 20);
    private static final SquareLattice SMALL = new SquareLattice(8, 6);
    private static final SolverSpec SINGLE = new SolverSpec.Window(1e-2);
    private static final SolverSpec DOUBLE = new SolverSpec.Window(1e-6);
    private static final SolverSpec WHOLE = new SolverSpec.Chebyshev(1e-3);
    private static final SolverSpec FAST = new SolverSpec.Network("recursion-fast");
    private static final int STEPS = 5;

    private GoldenRuns() {
    }

    /** Those whose arithmetic is ours alone. */
    static List<GoldenRun> ours() {
        final List<GoldenRun> runs = new ArrayList<>(List.of(
                plain("window, single precision", SINGLE),
                plain("window, double precision", DOUBLE),
                plain("chebyshev, single precision", WHOLE),
                plain("chebyshev, double precision", new SolverSpec.Chebyshev(1e-7))));
        SolverSpec.Network.SHIPPED.forEach(name -> runs.add(plain("network " + name, new SolverSpec.Network(name))));
        runs.add(new GoldenRun("energy-conserving", run(SINGLE).withIntegrator(Integrator.ENERGY_CONSERVING), STEPS, Map.of()));
        runs.add(new GoldenRun("overdamped", run(SINGLE).withIntegrator(Integrator.OVERDAMPED), STEPS, Map.of()));
        runs.add(schedules());
        runs.add(strokes());
        runs.add(new GoldenRun("resets", run(SINGLE), STEPS, Map.of(2, List.of(new Command.Reset(11),
                new Command.SetParameter(Parameter.COUPLING, 1.7)))));
        runs.add(switches(SINGLE, FAST, WHOLE, "switches of solver and integrator"));
        return runs;
    }

    /** Those whose last digits a native library decides. */
    static List<GoldenRun> nativeLibrary() {
        final SolverSpec exact = new SolverSpec.Diagonalization(Filling.GRAND_CANONICAL);
        return Stream.of(plain("diagonalization", exact),
                plain("diagonalization, fixed filling", new SolverSpec.Diagonalization(Filling.HALF)),
                switches(exact, SINGLE, exact, "switches from and to the diagonalization"))
                .map(run -> new GoldenRun(run.name(), run.run().withLattice(SMALL), run.steps(), run.commands())).toList();
    }

    private static RunDescription run(SolverSpec solver) {
        return SampleStates.run(LATTICE, SampleStates.parameters("T", 0.5), new InitialState.Disordered(1.5, Double.NaN))
                .withSolver(solver);
    }

    private static GoldenRun plain(String name, SolverSpec solver) {
        return new GoldenRun(name, run(solver), STEPS, Map.of());
    }

    private static GoldenRun schedules() {
        final RunDescription run = run(SINGLE).withSchedules(Map.of(Parameter.TEMPERATURE, new Schedule.Ramp(0.5, 0.8, 0, 0.4),
                Parameter.DAMPING, new Schedule.Quench(0.2, 0.5, 0.2)));
        return new GoldenRun("schedules", run, STEPS, Map.of(2, List.of(new Command.SetSchedule(Parameter.COUPLING,
                new Schedule.Points(List.of(new Schedule.Point(0, 1.5), new Schedule.Point(0.3, 1.6), new Schedule.Point(1, 1.2)))))));
    }

    private static GoldenRun strokes() {
        final Command[] dabs = Arrays.stream(Tool.values()).map(GoldenRuns::dab).toArray(Command[]::new);
        final Command stripe = new Command.Paint(new Stroke(Tool.DISPLACE, Shape.STRIPE, List.of(new Point(3, 2), new Point(20, 15)),
                2.5, 0.7, false));
        final Command longer = new Command.Paint(new Stroke(Tool.ERASE, Shape.SQUARE, List.of(new Point(1, 1), new Point(8, 3)), 2, 1, false));
        final Command piece = new Command.Paint(new Stroke(Tool.ERASE, Shape.SQUARE, List.of(new Point(8, 3), new Point(9, 9)), 2, 1, true));
        final Command wall = new Command.Paint(new Stroke(Tool.FLIP, Shape.WALL, List.of(new Point(3, 4), new Point(20, 9)), 0, 0, false));
        return new GoldenRun("strokes", run(SINGLE), STEPS,
                Map.of(1, List.of(dabs), 2, List.of(stripe, longer), 3, List.of(piece), 4, List.of(wall)));
    }

    private static Command dab(Tool tool) {
        final Point place = new Point(4 + 2.5 * tool.ordinal(), 3 + 2 * tool.ordinal());
        return new Command.Paint(new Stroke(tool, Shape.CIRCLE, List.of(place), 3, tool.normal(), false));
    }

    private static GoldenRun switches(SolverSpec first, SolverSpec second, SolverSpec third, String name) {
        return new GoldenRun(name, run(first), STEPS, Map.of(1, List.of(new Command.SwitchSolver(second)),
                2, List.of(new Command.SwitchIntegrator(Integrator.OVERDAMPED)),
                3, List.of(new Command.SwitchSolver(third), new Command.SwitchIntegrator(Integrator.LANGEVIN))));
    }
}
