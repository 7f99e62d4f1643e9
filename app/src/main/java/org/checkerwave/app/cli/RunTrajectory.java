package org.checkerwave.app.cli;

import java.nio.file.Path;
import org.checkerwave.app.data.FieldData;
import org.checkerwave.app.data.Trajectory;
import org.checkerwave.app.movie.FrameThread;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.simulation.Frame;

/** The trajectory of a run, written on a thread of its own while the run goes on. */
final class RunTrajectory {

    private final Trajectory trajectory;
    private final Path target;
    private final RunRecord start;
    private final FrameThread thread;

    /** @param start the run as it begins; no command comes after */
    RunTrajectory(Path target, RunRecord start) {
        this.target = target;
        this.start = start;
        this.trajectory = new Trajectory(target);
        this.thread = new FrameThread("checkerwave-trajectory", start.checkpoint().run().lattice().sites(), this::write);
    }

    /** Takes the frame as the next one; waits if too many do already. */
    void send(Frame frame) {
        thread.send(frame);
    }

    private void write(Frame frame) {
        trajectory.add(FieldData.of(frame, start.checkpoint().run().seed(), start.at(frame).note(target)));
    }

    /** Completes the file; throws what went wrong with it at any time. */
    void close() {
        try {
            thread.close();
        } finally {
            trajectory.close();
        }
    }
}
