package org.checkerwave.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.checkerwave.InvalidInput;
import org.checkerwave.dynamics.Integrator;
import org.checkerwave.dynamics.LatticeState;
import org.checkerwave.dynamics.Schedule;
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
    /** Beyond so many times 1 + |g|/(K − 4|κ|), the largest static displacement, a displacement has run away. */
    private static final double RUNAWAY = 100;

    private final int threads;
    private final Workers workers;
    private final SquareLattice lattice;
    private final LatticeState state;
    private final Stepper stepper;
    private final double[] potential;
    private final double[] goodDisplacement;
    private final double[] goodVelocity;
    private final double[] goodDensity;
    private final List<RecordedCommand> history = new ArrayList<>();
    private final Map<Parameter, Schedule> schedules = new TreeMap<>();
    private final RunDescription origin;
    private long seed;
    private ParameterSet parameters;
    private Integrator integrator;
    private DensitySolver solver;
    private long beginning;
    private long step;
    private double time;

    private Simulation(RunDescription origin, RunDescription run, int threads) {
        this.threads = threads;
        this.workers = new Workers(threads);
        this.lattice = run.lattice();
        this.state = LatticeState.zero(lattice);
        this.stepper = new Stepper(lattice.sites(), workers);
        this.potential = new double[lattice.sites()];
        this.goodDisplacement = new double[lattice.sites()];
        this.goodVelocity = new double[lattice.sites()];
        this.goodDensity = new double[lattice.sites()];
        this.origin = origin;
        this.seed = run.seed();
        this.parameters = run.parameters();
        this.integrator = run.integrator();
        this.solver = Solvers.create(run.solver(), lattice, threads);
        this.schedules.putAll(run.schedules());
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

    private void fillInitialState() {
        step = 0;
        time = 0;
        applySchedules();
        origin.initial().fillDisplacement(lattice, seed, state.displacement());
        origin.initial().fillVelocity(
                Math.sqrt(parameters.get(Parameter.TEMPERATURE) / parameters.get(Parameter.MASS)), seed,
                state.velocity());
    }

    private void restore(Checkpoint checkpoint) {
        beginning = checkpoint.beginning();
        step = checkpoint.step();
        time = checkpoint.time();
        history.addAll(checkpoint.history());
        solver.restore(checkpoint.solverMemory());
        System.arraycopy(checkpoint.displacement(), 0, state.displacement(), 0, lattice.sites());
        System.arraycopy(checkpoint.velocity(), 0, state.velocity(), 0, lattice.sites());
        System.arraycopy(checkpoint.density(), 0, state.density(), 0, lattice.sites());
        ElasticLattice.force(lattice, parameters.model(), state.displacement(), state.density(), state.force());
    }

    /**
     * Advances by one time step.
     *
     * @throws Diverged if the values ran away, with the last good state kept
     * @throws InvalidInput if a schedule has reached a value that the solver or the model refuses; the same holds
     */
    public void step() {
        rememberGoodState();
        final ParameterSet parametersBefore = parameters;
        final Map<String, Double> memory = solver.memory();
        final double timeBefore = time;
        final long stepBefore = step;
        try {
            advance();
            step++;
            time += parameters.get(Parameter.TIME_STEP);
            if (applySchedules()) {
                Stepper.check(integrator, parameters);
                updateForces(state);
            }
            solver.countStep();
        } catch (RuntimeException e) {
            parameters = parametersBefore;
            time = timeBefore;
            step = stepBefore;
            solver.restore(memory);
            returnToGoodState();
            throw e;
        }
    }

    /** If the solver refuses a state whose displacements have more than doubled in one step, that has run away. */
    private void advance() {
        try {
            stepper.step(state, integrator, parameters, seed, step, this::updateForces);
        } catch (InvalidInput e) {
            throw largest(state.displacement()) > 2 * largest(goodDisplacement)
                    ? new Diverged(step + 1, parameters.get(Parameter.TIME_STEP), e) : e;
        }
    }

    private static double largest(double[] field) {
        double largest = 0;
        for (final double value : field) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    private void updateForces(LatticeState now) {
        updateForces(now, adaptationDue());
    }

    private void updateForces(LatticeState now, boolean adapting) {
        requireBound(now.displacement());
        final HolsteinModel model = parameters.model();
        model.potential(now.displacement(), potential);
        final double temperature = parameters.get(Parameter.TEMPERATURE) / model.hopping();
        if (adapting) {
            solver.adapt(potential, temperature);
        }
        solver.density(potential, temperature, now.density());
        solver.requireDensity(now.density());
        ElasticLattice.force(lattice, model, now.displacement(), now.density(), now.force());
    }

    /** More often at first: a start from a perfect pattern soon is another problem. */
    private boolean adaptationDue() {
        return step % ADAPT_EVERY == 0 || step < ADAPT_EVERY && Long.bitCount(step) == 1;
    }

    private void requireBound(double[] field) {
        final HolsteinModel model = parameters.model();
        final double limit = RUNAWAY
                * (1 + Math.abs(model.coupling()) / (model.stiffness() - 4 * Math.abs(model.neighborStiffness())));
        for (final double value : field) {
            // Also true of NaN.
            if (!(Math.abs(value) < limit)) {
                throw new Diverged(step + 1, parameters.get(Parameter.TIME_STEP));
            }
        }
    }

    private void rememberGoodState() {
        System.arraycopy(state.displacement(), 0, goodDisplacement, 0, lattice.sites());
        System.arraycopy(state.velocity(), 0, goodVelocity, 0, lattice.sites());
        System.arraycopy(state.density(), 0, goodDensity, 0, lattice.sites());
    }

    private void returnToGoodState() {
        System.arraycopy(goodDisplacement, 0, state.displacement(), 0, lattice.sites());
        System.arraycopy(goodVelocity, 0, state.velocity(), 0, lattice.sites());
        System.arraycopy(goodDensity, 0, state.density(), 0, lattice.sites());
        ElasticLattice.force(lattice, parameters.model(), state.displacement(), state.density(), state.force());
    }

    /** Takes scheduled values over; true if any changed. */
    private boolean applySchedules() {
        final ParameterSet before = parameters;
        schedules.forEach((parameter, schedule) -> parameters = parameters.with(parameter, schedule.at(time)));
        return !parameters.equals(before);
    }

    /** Settings, parameters or displacements were changed from outside: the solver adapts and forces are made anew. */
    private void refresh() {
        try {
            updateForces(state, true);
        } catch (Diverged e) {
            throw new InvalidInput("The displacements would be far beyond what these g, K and kappa can hold; choose smaller ones.", e);
        }
    }

    /** Carries a command out and records it; if it is refused, by any exception, nothing has changed. */
    public void apply(Command command) {
        switch (command) {
            case Command.SetParameter c -> setParameter(c);
            case Command.SetSchedule c -> setSchedule(c);
            case Command.SwitchSolver c -> switchSolver(c.solver());
            case Command.SwitchIntegrator c -> switchIntegrator(c.integrator());
            case Command.Paint c -> change(() -> paint(c));
            case Command.Reset c -> {
                change(() -> reset(c.seed()));
                beginning++;
            }
        }
        history.add(new RecordedCommand(step, command));
    }

    private void setParameter(Command.SetParameter command) {
        change(() -> parameters = parameters.with(command.parameter(), command.value()));
        schedules.remove(command.parameter());
    }

    private void setSchedule(Command.SetSchedule command) {
        change(() -> parameters = parameters.with(command.parameter(), command.schedule().at(time)));
        schedules.put(command.parameter(), command.schedule());
    }

    private void switchIntegrator(Integrator other) {
        Stepper.check(other, parameters);
        integrator = other;
    }

    /** Makes a change and brings solver and forces up to date with it, or puts everything back to the last bit. */
    private void change(Runnable what) {
        rememberGoodState();
        final ParameterSet parametersBefore = parameters;
        final Map<String, Double> memory = solver.memory();
        final double timeBefore = time;
        final long stepBefore = step;
        final long seedBefore = seed;
        try {
            what.run();
            Stepper.check(integrator, parameters);
            refresh();
        } catch (RuntimeException e) {
            parameters = parametersBefore;
            time = timeBefore;
            step = stepBefore;
            seed = seedBefore;
            solver.restore(memory);
            returnToGoodState();
            throw e;
        }
    }

    private void switchSolver(SolverSpec spec) {
        final DensitySolver before = solver;
        solver = Solvers.create(spec, lattice, threads);
        rememberGoodState();
        try {
            refresh();
        } catch (RuntimeException e) {
            solver.close();
            solver = before;
            returnToGoodState();
            throw e;
        }
        before.close();
    }

    private void paint(Command.Paint command) {
        for (int y = 0; y < lattice.height(); y++) {
            for (int x = 0; x < lattice.width(); x++) {
                final double dx = periodicDistance(x - command.x(), lattice.width());
                final double dy = periodicDistance(y - command.y(), lattice.height());
                if (dx * dx + dy * dy <= command.radius() * command.radius()) {
                    state.displacement()[lattice.site(x, y)] = command.amplitude() * SquareLattice.stagger(x, y);
                }
            }
        }
    }

    private static int periodicDistance(int difference, int period) {
        final int wrapped = Math.floorMod(difference, period);
        return Math.min(wrapped, period - wrapped);
    }

    private void reset(long newSeed) {
        seed = newSeed;
        // A network's error and its steps beyond the training belong to the run that ends here.
        solver.restore(Map.of());
        fillInitialState();
    }

    public long stepCount() {
        return step;
    }

    public double time() {
        return time;
    }

    public ParameterSet parameters() {
        return parameters;
    }

    /** The run as it is now: parameters, seed, solver, integrator and schedules in force. */
    public RunDescription run() {
        return origin.withParameters(parameters).withSeed(seed).withSolver(solver.spec()).withIntegrator(integrator)
                .withSchedules(schedules);
    }

    public List<RecordedCommand> history() {
        return List.copyOf(history);
    }

    /** What the solver is doing. */
    public SolverStatus solverStatus() {
        return solver.status();
    }

    public Frame frame() {
        return new Frame(lattice, beginning, step, time, parameters, solver.status(), state.displacement().clone(),
                state.density().clone(), state.velocity().clone());
    }

    public Checkpoint checkpoint() {
        return new Checkpoint(origin, run(), step, time, state.displacement().clone(), state.velocity().clone(),
                state.density().clone(), solver.memory(), history);
    }

    /** Ω of the present displacements, electrons and lattice, in energy units; NaN where the solver has none. */
    public double grandPotential() {
        if (!solver.hasGrandPotential()) {
            return Double.NaN;
        }
        final HolsteinModel model = parameters.model();
        model.potential(state.displacement(), potential);
        return model.hopping() * solver.grandPotential(potential,
                parameters.get(Parameter.TEMPERATURE) / model.hopping())
                + ElasticLattice.energy(lattice, model, state.displacement());
    }

    /** How far the solver breaks a symmetry on the present displacements; nothing changes. */
    public SymmetryCheck.Residual residual(SymmetryCheck check) {
        final HolsteinModel model = parameters.model();
        model.potential(state.displacement(), potential);
        final Map<String, Double> memory = solver.memory();
        try {
            return check.of(solver, potential, parameters.get(Parameter.TEMPERATURE) / model.hopping());
        } finally {
            solver.restore(memory);
        }
    }

    @Override
    public void close() {
        solver.close();
        workers.close();
    }
}
