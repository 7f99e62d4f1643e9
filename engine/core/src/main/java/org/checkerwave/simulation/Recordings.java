package org.checkerwave.simulation;

import java.util.ArrayList;
import java.util.List;

/** The recorders of one run; used by its thread. */
final class Recordings {

    private record Recording(Recorder recorder, int every, long first) {
    }

    private final List<Recording> recordings = new ArrayList<>();

    void begin(Simulation simulation, int every, Recorder recorder) {
        recordings.add(new Recording(recorder, every, simulation.stepCount()));
        recorder.record(simulation);
    }

    void stepDone(Simulation simulation) {
        for (final Recording recording : recordings) {
            // After a reset the count is below the first, and the distance is kept all the same.
            if (Math.floorMod(simulation.stepCount() - recording.first(), recording.every()) == 0) {
                recording.recorder().record(simulation);
            }
        }
    }

    void end(Simulation simulation, Recorder recorder) {
        if (recordings.removeIf(recording -> recording.recorder() == recorder)) {
            recorder.end(simulation);
        }
    }

    void endAll(Simulation simulation) {
        recordings.forEach(recording -> recording.recorder().end(simulation));
        recordings.clear();
    }
}
