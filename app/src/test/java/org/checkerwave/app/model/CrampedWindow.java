package org.checkerwave.app.model;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Checkpoint;
import org.checkerwave.simulation.RunDescription;
import org.checkerwave.simulation.Simulation;
import org.checkerwave.state.Presets;

/** The window's models in a process with little memory and without a library that loads; prints what is said, and what became of the run. */
public final class CrampedWindow {

    private static final RunDescription RUN = Presets.load().getFirst().run().withLattice(SquareLattice.square(16));

    private final ExecutorService interfaceThread = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newCachedThreadPool();
    private final Notices notices = new Notices(interfaceThread);
    private final RunModel run = new RunModel(interfaceThread, background, notices, 1);
    private final SolverModel solver = new SolverModel(run, notices, interfaceThread, background);

    private CrampedWindow() {
    }

    private void act(Runnable action) throws Exception {
        interfaceThread.submit(action).get();
    }

    private void await(BooleanSupplier condition) throws Exception {
        while (!interfaceThread.submit(() -> {
            run.takeFrame();
            return condition.getAsBoolean();
        }).get()) {
            Thread.sleep(1);
        }
    }

    private long step() {
        return run.presentProperty().get() == null ? -1 : run.presentProperty().get().step();
    }

    /** What is said after that, once the run has gone on for some steps. */
    private void tell(String name, Runnable action) throws Exception {
        act(notices::dismiss);
        act(action);
        await(() -> !notices.messageProperty().get().isEmpty());
        final long there = step();
        await(() -> step() > there + 20);
        System.out.println(name + ": " + notices.messageProperty().get() + " [" + run.runProperty().get().lattice() + "]");
    }

    private void go() throws Exception {
        act(() -> run.start(RUN));
        await(() -> step() > 5);
        tell("resize", () -> run.start(RUN.withLattice(SquareLattice.square(4096))));
        tell("compare", () -> run.compare(checkpoint -> {
            throw new OutOfMemoryError("for a test");
        }));
        tell("diagonalization", () -> solver.request(SolverChoice.DIAGONALIZATION));
        final Checkpoint end = run.checkpoint().get();
        try (Simulation simulation = Simulation.resume(end, 1)) {
            System.out.println("solver: " + simulation.solverStatus().name() + ", " + simulation.solverStatus().detail());
        }
        System.out.println("window: " + (end.run().solver() instanceof SolverSpec.Diagonalization));
        act(run::close);
        interfaceThread.close();
        background.close();
    }

    public static void main(String[] arguments) throws Exception {
        new CrampedWindow().go();
    }
}
