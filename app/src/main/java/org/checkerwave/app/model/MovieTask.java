package org.checkerwave.app.model;

import java.nio.file.Path;
import org.checkerwave.app.movie.FrameSource;
import org.checkerwave.app.movie.LiveRecording;
import org.checkerwave.app.movie.Movie;
import org.checkerwave.app.movie.MovieRendering;
import org.checkerwave.app.record.RunRecord;
import org.checkerwave.simulation.Checkpoint;

/** A movie that is being made; its progress may be asked for on any thread. */
public sealed interface MovieTask {

    Path file();

    int framesPerSecond();

    /** Done so far. */
    long frames();

    /** In all; 0 where that is open. */
    long asked();

    long bytes();

    /** From the live run. @param start in nanoseconds */
    record Recording(Path file, int framesPerSecond, long asked, LiveRecording live, long start) implements MovieTask {

        @Override
        public long frames() {
            return live.frames();
        }

        @Override
        public long bytes() {
            return live.bytes();
        }

        /** Part of the time that the run has waited for the encoder. */
        double waits() {
            return live.waited() * 1e9 / Math.max(1, System.nanoTime() - start);
        }
    }

    /** Of a stored trajectory. */
    final class Rendering implements MovieTask, MovieRendering.Progress {

        private final Path file;
        private final int framesPerSecond;
        private volatile long frames;
        private volatile long asked;
        private volatile long bytes;
        private volatile boolean cancelled;

        Rendering(Path file, int framesPerSecond) {
            this.file = file;
            this.framesPerSecond = framesPerSecond;
        }

        /** @param end of the run that the frames are of; closes the frames */
        void render(FrameSource frames, Checkpoint end, Movie movie) {
            try (frames) {
                MovieRendering.render(frames, movie,
                        last -> new RunRecord(end, last.solver().weights()).upTo(last.step(), last.time(), file), this);
            }
        }

        void cancel() {
            cancelled = true;
        }

        @Override
        public void done(long done, long of, long size) {
            frames = done;
            asked = of;
            bytes = size;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public Path file() {
            return file;
        }

        @Override
        public int framesPerSecond() {
            return framesPerSecond;
        }

        @Override
        public long frames() {
            return frames;
        }

        @Override
        public long asked() {
            return asked;
        }

        @Override
        public long bytes() {
            return bytes;
        }
    }
}
