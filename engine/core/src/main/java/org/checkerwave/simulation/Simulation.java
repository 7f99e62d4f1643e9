package org.checkerwave.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.Memory;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.LatticeState;
import org.checkerwave.dynamics.Pins;
import org.checkerwave.dynamics.Stepper;
import org.checkerwave.electrons.DensitySolver;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.electrons.SolverStatus;
import org.checkerwave.electrons.SymmetryCheck;
import org.checkerwave.electrons.Workers;
import org.checkerwave.holstein.ElasticLattice;
import org.checkerwave.holstein.HolsteinModel;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.parameter.ParameterSet;

/**
 * One run: owns the state, advances it step by step and carries out commands between steps. Used by one thread; a
 * {@link LiveSimulation} gives it a thread of its own.
 */
public final class Simulation implements AutoCloseable {

    /** The solver chooses its internal settings anew at every so many steps, and at 1, 2, 4, … before that. */
    private static final int ADAPT_EVERY = 50;

    private final int threads;
    private final Workers workers;
    private final SquareLattice lattice;
    private final Stepper stepper;
    private final RunState now;
    /** As it was before the present step or command. */
    private final RunState good;
    private final double[] potential;
    private final List<RecordedCommand> history = new ArrayList<>();
    private final Strokes strokes;
    private RunDescription origin;
    private Integrator integrator;
    private DensitySolver solver;
    private long beginning;
    private Beside beside = Beside.NONE;

    private Simulation(RunDescription origin, RunDescription run, int threads) {
        Memory.require("A run of " + run.lattice() + " sites", bytes(run.lattice()), "choose a smaller lattice");
        this.threads = threads;
        this.workers = new Workers(threads);
        this.lattice = run.lattice();
        this.stepper = new Stepper(lattice.sites(), workers);
        this.now = new RunState(lattice, run);
        this.good = new RunState(lattice, run);
        this.potential = new double[lattice.sites()];
        this.strokes = new Strokes(lattice);
        this.origin = origin;
        this.integrator = run.integrator();
        this.solver = Solvers.create(run.solver(), lattice, threads);
    }

    /** Without the solver: two states, noise, potential, and a copy of the fields to look at and one to save. */
    static long bytes(SquareLattice lattice) {
        return 16L * Double.BYTES * lattice.sites();
    }

    /** A run at t = 0. @param threads at most this many work at once */
    public static Simulation start(RunDescription run, int threads) {
        return new Simulation(run, run, threads).prepared(simulation -> {
            Stepper.check(run.integrator(), run.parameters());
            simulation.fillInitialState();
            simulation.refresh();
        });
    }

    /** A run that goes on exactly where the checkpoint was made. */
    public static Simulation resume(Checkpoint checkpoint, int threads) {
        return new Simulation(checkpoint.origin(), checkpoint.run(), threads)
                .prepared(simulation -> simulation.restore(checkpoint));
    }

    /** This one, ready to run; where that fails, its threads end. */
    private Simulation prepared(Consumer<Simulation> preparation) {
        try {
            preparation.accept(this);
            return this;
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** From now on these go along. */
    void lead(Beside others) {
        beside = others;
    }

    private void fillInitialState() {
        now.step = 0;
        now.time = 0;
        now.pins = Pins.NONE;
        now.applySchedules();
        origin.initial().fillDisplacement(lattice, now.seed, now.fields.displacement());
        origin.initial().fillVelocity(Math.sqrt(now.get(Parameter.TEMPERATURE) / now.get(Parameter.MASS)), now.seed,
                now.fields.velocity());
    }

    private void restore(Checkpoint checkpoint) {
        solver.restore(checkpoint.solverMemory());
        origin = checkpoint.origin();
        integrator = checkpoint.run().integrator();
        beginning = checkpoint.beginning();
        history.clear();
        history.addAll(checkpoint.history());
        strokes.restore(history);
        now.become(checkpoint);
        refreshForce();
    }

    /** The force that follows from the present fields, without a solution. */
    private void refreshForce() {
        ElasticLattice.force(lattice, now.parameters.model(), now.fields.displacement(), now.fields.density(),
                now.fields.force());
    }

    /**
     * Goes back, or over, to where the checkpoint was made, and on exactly from there: state, clock, settings and history
     * become those of the checkpoint.
     *
     * @param checkpoint of any run on a lattice of this size
     */
    public void rewind(Checkpoint checkpoint) {
        beside.rewind(checkpoint, () -> goBack(checkpoint));
    }

    private void goBack(Checkpoint checkpoint) {
        if (!checkpoint.run().lattice().equals(lattice)) {
            throw new InvalidInput("A state of " + checkpoint.run().lattice() + " sites does not fit a run of " + lattice
                    + "; open it as a run of its own.");
        }
        if (!checkpoint.run().solver().equals(solver.spec())) {
            final DensitySolver other = Solvers.create(checkpoint.run().solver(), lattice, threads);
            solver.close();
            solver = other;
        }
        restore(checkpoint);
    }

    /**
     * Advances by one time step.
     *
     * @throws Diverged if the values ran away, with the last good state kept
     * @throws InvalidInput if a schedule has reached a value that the solver or the model refuses; the same holds
     */
    public void step() {
        beside.step(this::stepAlone);
    }

    private void stepAlone() {
        orPutBack(() -> {
            advance();
            now.step++;
            now.time += now.get(Parameter.TIME_STEP);
            if (now.applySchedules()) {
                Stepper.check(integrator, now.parameters);
                updateForces(now.fields);
            }
            solver.countStep();
        });
    }

    /** Changes state and solver, or where that fails puts everything back to the last bit. */
    private void orPutBack(Runnable change) {
        good.become(now);
        final Map<String, Double> memory = solver.memory();
        try {
            change.run();
        } catch (RuntimeException | Error e) {
            now.become(good);
            solver.restore(memory);
            refreshForce();
            throw e;
        }
    }

    /** If the solver refuses a state whose displacements have more than doubled in one step, that has run away. */
    private void advance() {
        try {
            stepper.step(now.fields, now.pins, integrator, now.parameters, now.seed, now.step, this::updateForces);
        } catch (InvalidInput e) {
            throw largest(now.fields.displacement()) > 2 * largest(good.fields.displacement())
                    ? new Diverged(now.step + 1, now.get(Parameter.TIME_STEP), e) : e;
        }
    }

    private static double largest(double[] field) {
        double largest = 0;
        for (final double value : field) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    private void updateForces(LatticeState fields) {
        updateForces(fields, adaptationDue());
    }

    private void updateForces(LatticeState fields, boolean adapting) {
        requireBound(fields.displacement());
        final HolsteinModel model = now.parameters.model();
        model.potential(fields.displacement(), potential);
        final double temperature = now.get(Parameter.TEMPERATURE) / model.hopping();
        if (adapting) {
            solver.adapt(potential, temperature);
        }
        solver.density(potential, temperature, fields.density());
        solver.requireDensity(fields.density());
        ElasticLattice.force(lattice, model, fields.displacement(), fields.density(), fields.force());
    }

    /** More often at first: a start from a perfect pattern soon is another problem. It has adapted to the start itself by then. */
    private boolean adaptationDue() {
        return now.step > 0 && (now.step % ADAPT_EVERY == 0 || (now.step < ADAPT_EVERY && Long.bitCount(now.step) == 1));
    }

    private void requireBound(double[] field) {
        final double limit = now.limit();
        for (final double value : field) {
            // Also true of NaN.
            if (!(Math.abs(value) < limit)) {
                throw new Diverged(now.step + 1, now.get(Parameter.TIME_STEP));
            }
        }
    }

    /** Settings, parameters or displacements were changed from outside: the solver adapts and forces are made anew. */
    private void refresh() {
        try {
            updateForces(now.fields, true);
        } catch (Diverged e) {
            throw new InvalidInput("The displacements would be far beyond what these g, K and kappa can hold; choose smaller ones.", e);
        }
    }

    /** Carries a command out and records it; if it is refused, by any exception, nothing has changed. */
    public void apply(Command command) {
        beside.apply(command, () -> carryOut(command));
    }

    private void carryOut(Command command) {
        final long done = now.step;
        switch (command) {
            case Command.SetParameter c -> setParameter(c);
            case Command.SetSchedule c -> setSchedule(c);
            case Command.SwitchSolver c -> switchSolver(c.solver());
            case Command.SwitchIntegrator c -> switchIntegrator(c.integrator());
            case Command.Paint c -> {
                change(() -> strokes.apply(c.stroke(), now, integrator));
                strokes.done(c.stroke());
            }
            case Command.Reset c -> {
                change(() -> reset(c.seed()));
                beginning++;
            }
        }
        history.add(new RecordedCommand(done, command));
    }

    private void setParameter(Command.SetParameter command) {
        change(() -> {
            now.parameters = now.parameters.with(command.parameter(), command.value());
            now.schedules.remove(command.parameter());
        });
    }

    private void setSchedule(Command.SetSchedule command) {
        change(() -> {
            now.parameters = now.parameters.with(command.parameter(), command.schedule().at(now.time));
            now.schedules.put(command.parameter(), command.schedule());
        });
    }

    private void switchIntegrator(Integrator other) {
        Stepper.check(other, now.parameters);
        integrator = other;
    }

    /** Makes a change and brings solver and forces up to date with it. */
    private void change(Runnable what) {
        orPutBack(() -> {
            what.run();
            Stepper.check(integrator, now.parameters);
            refresh();
        });
    }

    private void switchSolver(SolverSpec spec) {
        final DensitySolver before = solver;
        good.become(now);
        solver = Solvers.create(spec, lattice, threads);
        try {
            refresh();
        } catch (RuntimeException | Error e) {
            solver.close();
            solver = before;
            now.become(good);
            refreshForce();
            throw e;
        }
        before.close();
    }

    private void reset(long newSeed) {
        now.seed = newSeed;
        // A network's error and its steps beyond the training belong to the run that ends here.
        solver.restore(Map.of());
        fillInitialState();
    }

    public long stepCount() {
        return now.step;
    }

    public double time() {
        return now.time;
    }

    public ParameterSet parameters() {
        return now.parameters;
    }

    /** The run as it is now: parameters, seed, solver, integrator and schedules in force. */
    public RunDescription run() {
        return origin.withParameters(now.parameters).withSeed(now.seed).withSolver(solver.spec()).withIntegrator(integrator)
                .withSchedules(now.schedules);
    }

    public List<RecordedCommand> history() {
        return List.copyOf(history);
    }

    /** What the solver is doing. */
    public SolverStatus solverStatus() {
        return solver.status();
    }

    public Frame frame() {
        return new Frame(lattice, beginning, now.step, now.time, now.parameters, solver.status(),
                now.fields.displacement().clone(), now.fields.density().clone(), now.fields.velocity().clone(), now.pins);
    }

    /** Of the same moment, this one's first, then those of the runs that go along. */
    public List<Frame> frames() {
        return Stream.concat(Stream.of(frame()), beside.frames().stream()).toList();
    }

    public Checkpoint checkpoint() {
        return new Checkpoint(origin, run(), now.step, now.time, now.fields.displacement().clone(),
                now.fields.velocity().clone(), now.fields.density().clone(), now.pins, solver.memory(), history);
    }

    /** Ω of the present displacements, electrons and lattice, in energy units; NaN where the solver has none. */
    public double grandPotential() {
        if (!solver.hasGrandPotential()) {
            return Double.NaN;
        }
        final HolsteinModel model = now.parameters.model();
        model.potential(now.fields.displacement(), potential);
        return model.hopping() * solver.grandPotential(potential,
                now.get(Parameter.TEMPERATURE) / model.hopping())
                + ElasticLattice.energy(lattice, model, now.fields.displacement());
    }

    /** How far the solver breaks a symmetry on the present displacements; nothing changes. */
    public SymmetryCheck.Residual residual(SymmetryCheck check) {
        final HolsteinModel model = now.parameters.model();
        model.potential(now.fields.displacement(), potential);
        final Map<String, Double> memory = solver.memory();
        try {
            return check.of(solver, potential, now.get(Parameter.TEMPERATURE) / model.hopping());
        } finally {
            solver.restore(memory);
        }
    }

    @Override
    public void close() {
        beside.close();
        solver.close();
        workers.close();
    }
}
