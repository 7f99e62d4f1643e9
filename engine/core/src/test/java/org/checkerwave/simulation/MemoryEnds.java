package org.checkerwave.simulation;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.checkerwave.SampleStates;
import org.checkerwave.electrons.SolverSpec;
import org.checkerwave.lattice.SquareLattice;

/**
 * A process with little memory, which is taken from its runs again and again, all of it or all but a little, so that it ends at many
 * places of a step; it prints how often it ended, and the last state of a run beside that of one never disturbed.
 */
public final class MemoryEnds {

    private static final RunDescription RUN = SampleStates.coarsening(SquareLattice.square(32)).withSolver(new SolverSpec.Window(5e-3));
    private static final int[] LEFT = {0, 300, 3_000, 30_000, 100_000, 300_000};
    private static final int LARGEST = 1 << 20;
    private static final int SMALLEST = 16;
    private static final int REFERENCE = 4;

    private MemoryEnds() {
    }

    /** Memory that nobody else can have. */
    private static final class Hog {

        /** Each piece holds the one before as its first element: a list would need memory of its own. */
        private Object[] taken;

        /** All but so many bytes, about. */
        void take(int left) {
            final byte[] spared = new byte[left + 1];
            for (int size = LARGEST; size >= SMALLEST; size /= 2) {
                try {
                    while (true) {
                        final Object[] piece = new Object[size / REFERENCE];
                        piece[0] = taken;
                        taken = piece;
                    }
                } catch (OutOfMemoryError e) {
                    // Smaller ones may still find room.
                }
            }
            spared[left] = 1;
        }

        void giveBack() {
            taken = null;
        }
    }

    private static String undisturbed(long steps) {
        try (Simulation run = Simulation.start(RUN, 2)) {
            while (run.stepCount() < steps) {
                run.step();
            }
            return run.checkpoint().fingerprint();
        }
    }

    /** The memory ends in steps. @param rounds of all amounts that are left, each before another step */
    private static void steps(int rounds) {
        final Hog hog = new Hog();
        int ended = 0;
        int changed = 0;
        try (Simulation run = Simulation.start(RUN, 2)) {
            while (run.stepCount() < rounds) {
                final String before = run.checkpoint().fingerprint();
                final long step = run.stepCount();
                for (int k = 0; k < LEFT.length && run.stepCount() == step; k++) {
                    hog.take(LEFT[k]);
                    try {
                        run.step();
                        hog.giveBack();
                    } catch (OutOfMemoryError e) {
                        hog.giveBack();
                        ended++;
                        changed += run.checkpoint().fingerprint().equals(before) ? 0 : 1;
                    }
                }
                if (run.stepCount() == step) {
                    run.step();
                }
            }
            say("steps", ended, changed, run.checkpoint().fingerprint(), undisturbed(rounds));
        }
    }

    /** The memory ends for a run that plays on its thread. */
    private static void live(int rounds) throws InterruptedException {
        final Hog hog = new Hog();
        final LinkedBlockingQueue<RuntimeException> told = new LinkedBlockingQueue<>();
        int ended = 0;
        int playing = 0;
        try (LiveSimulation live = new LiveSimulation(Simulation.start(RUN, 2), told::add)) {
            for (int k = 0; k < rounds; k++) {
                live.play();
                final long there = live.ask(Simulation::stepCount).join();
                hog.take(0);
                final long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
                while (live.playing() && System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                hog.giveBack();
                final RuntimeException sentence = told.poll(10, TimeUnit.SECONDS);
                if (sentence != null) {
                    ended++;
                    playing += live.playing() ? 1 : 0;
                    System.out.println(sentence.getMessage());
                }
                while (told.poll() != null) {
                    ended++;
                }
                live.stepOnce();
                if (live.ask(Simulation::stepCount).join() <= there) {
                    System.out.println("The run stands still.");
                }
            }
            final Checkpoint end = live.ask(Simulation::checkpoint).join();
            say("live", ended, playing, end.fingerprint(), undisturbed(end.step()));
        }
    }

    private static void say(String what, int ended, int wrong, String end, String undisturbed) {
        System.out.println(what + " " + ended + " " + wrong + " " + end.equals(undisturbed));
    }

    /** @param arguments rounds of steps, rounds of a run that plays */
    public static void main(String[] arguments) throws InterruptedException {
        steps(Integer.parseInt(arguments[0]));
        live(Integer.parseInt(arguments[1]));
    }
}
