package org.checkerwave.app.model;

import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.checkerwave.app.movie.MovieFormat;
import org.checkerwave.app.movie.MoviePainter;
import org.checkerwave.app.movie.MovieStyle;
import org.checkerwave.app.movie.MovieTrial;
import org.checkerwave.app.text.Texts;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;

/**
 * What a movie is going to be, as far as it can be told before.
 *
 * @param refusal why it cannot be; empty if it can
 * @param text size in pixels, length and size of the file; empty if it cannot be
 */
record MoviePlan(String refusal, String text) {

    /**
     * @param kept how many moments the timeline keeps
     * @param samples frames that are tried, the latest that there are; at least one
     * @param most frames after which it ends by itself; 0 for none
     * @param every steps between two frames
     */
    record Request(MovieFormat format, MovieStyle style, Frame frame, MovieSource source, int kept, List<Frame> samples, long most, int every,
            int framesPerSecond) {

        /** Whether the frames tried lie so much further apart than the movie's that a video of those takes more. */
        private boolean coarse() {
            final long steps = samples.getLast().step() - samples.getFirst().step();
            return format == MovieFormat.MP4 && source != MovieSource.KEPT
                    && (samples.size() == 1 || steps > 2L * every * (samples.size() - 1));
        }

        /** Of the movie; 0 where that is open. */
        long frames() {
            return switch (source) {
                case LIVE -> most;
                case REPLAY -> frame.step() / every + 1;
                case KEPT -> kept;
            };
        }
    }

    /** Frames that are written to learn how large they become. */
    static final int TRIED = 3;

    static MoviePlan of(Request request, MovieSettings settings) {
        final Dimension size = new MoviePainter(request.style()).size(request.frame());
        final Optional<String> refusal =
                settings.refusal(size.width, size.height, request.style().picture().look().field());
        if (refusal.isPresent()) {
            return new MoviePlan(refusal.get(), "");
        }
        final long frames = request.frames();
        final OptionalDouble bytes = MovieTrial.bytesPerFrame(request.samples(), request.format(), request.style(),
                request.framesPerSecond());
        final String pixels = size.width + "×" + size.height;
        return new MoviePlan("", frames > 0
                ? Texts.of("export.movie.plan", pixels, framesText(frames), (double) frames / request.framesPerSecond(), text(request, frames, bytes))
                : Texts.of("export.movie.plan-open", pixels, request.every() * request.framesPerSecond(),
                        request.every() * request.framesPerSecond() * request.frame().parameters().get(Parameter.TIME_STEP),
                        text(request, request.framesPerSecond(), bytes)));
    }

    private static String text(Request request, long frames, OptionalDouble bytesPerFrame) {
        final String size = bytesPerFrame.isPresent() ? text(frames * bytesPerFrame.getAsDouble()) : "?";
        return Texts.of(request.coarse() ? "export.movie.at-most" : "export.movie.about", size);
    }

    /** Such as "24 frames". */
    static String framesText(long frames) {
        return Texts.of(frames == 1 ? "export.movie.frame" : "export.movie.frames", frames);
    }

    /** A size in bytes, such as "3.4 MB". */
    static String text(double bytes) {
        return bytes < 1e6 ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
