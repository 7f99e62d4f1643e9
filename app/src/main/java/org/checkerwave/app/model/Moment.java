package org.checkerwave.app.model;

import org.checkerwave.simulation.Frame;

/**
 * Where a run stood.
 *
 * @param step number of steps since t = 0
 * @param time in the time unit of the parameters
 */
record Moment(Generation run, long step, double time) {

    static Moment of(Generation run, Frame frame) {
        return new Moment(run, frame.step(), frame.time());
    }
}
