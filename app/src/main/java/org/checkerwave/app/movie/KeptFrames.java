package org.checkerwave.app.movie;

import java.util.List;
import org.checkerwave.simulation.Frame;

/** Frames that are at hand. */
public record KeptFrames(List<Frame> frames) implements FrameSource {

    public KeptFrames {
        frames = List.copyOf(frames);
    }

    @Override
    public long count() {
        return frames.size();
    }

    @Override
    public Frame frame(long number) {
        return frames.get(Math.toIntExact(number));
    }

    @Override
    public void close() {
        // Nothing is held but the frames.
    }
}
