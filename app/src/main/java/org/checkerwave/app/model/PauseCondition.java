package org.checkerwave.app.model;

import org.checkerwave.app.text.Texts;
import org.checkerwave.observable.Measurement;
import org.checkerwave.observable.Observable;
import org.checkerwave.simulation.Simulation;

/** What a run is to pause at. */
sealed interface PauseCondition {

    /** L½ is measured at every so many steps, so that it need not be measured at each. */
    int MEASURED_EVERY = 10;

    /** Whether this step is one of those that are looked at. */
    default boolean looksAt(long step) {
        return true;
    }

    /** Whether the run has come that far. */
    boolean met(Simulation run);

    /** What it is, in words. */
    String text();

    /** The first step with t no less than that. */
    record AtTime(double time) implements PauseCondition {
        @Override
        public boolean met(Simulation run) {
            return run.time() >= time;
        }

        @Override
        public String text() {
            return Texts.of("time.pause.at.time", Numbers.significant(time, 6));
        }
    }

    /** That many steps since t = 0. */
    record AtStep(long step) implements PauseCondition {
        @Override
        public boolean met(Simulation run) {
            return run.stepCount() >= step;
        }

        @Override
        public String text() {
            return Texts.of("time.pause.at.step", step);
        }
    }

    /** L½ no less than that part of the smaller side of the lattice. */
    record AtLength(double fraction) implements PauseCondition {
        @Override
        public boolean looksAt(long step) {
            return step % MEASURED_EVERY == 0;
        }

        @Override
        public boolean met(Simulation run) {
            final Measurement measurement = new Measurement(run.frame());
            final int side = Math.min(measurement.frame().lattice().width(), measurement.frame().lattice().height());
            return measurement.value(Observable.L_HALF) >= fraction * side;
        }

        @Override
        public String text() {
            return Texts.of("time.pause.at.length", Numbers.significant(fraction, 4));
        }
    }
}
