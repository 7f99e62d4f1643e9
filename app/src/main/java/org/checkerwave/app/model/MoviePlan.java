package org.checkerwave.app.model;

import java.awt.Dimension;
import java.util.Locale;
import java.util.Optional;
import org.checkerwave.app.movie.MovieFormat;
import org.checkerwave.app.movie.MoviePainter;
import org.checkerwave.app.movie.MovieStyle;
import org.checkerwave.app.text.Texts;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.parameter.Parameter;
import org.checkerwave.simulation.Frame;

/**
 * What a movie is going to be, as far as it can be told before.
 *
 * @param refusal why it cannot be; empty if it can
 * @param text size in pixels, length and size of the file; empty if it cannot be
 */
record MoviePlan(String refusal, String text) {

    /** @param most frames after which it ends by itself; 0 for none @param every steps between two frames */
    record Request(MovieFormat format, MovieStyle style, Frame frame, boolean replayed, long most, int every,
            int framesPerSecond) {
    }

    static MoviePlan of(Request request, MovieSettings settings) {
        final Dimension size = new MoviePainter(request.style()).size(request.frame());
        final Optional<String> refusal =
                settings.refusal(size.width, size.height, request.style().picture().look().field());
        if (refusal.isPresent()) {
            return new MoviePlan(refusal.get(), "");
        }
        final long frames = request.replayed() ? request.frame().step() / request.every() + 1 : request.most();
        final double bytes = bytesPerFrame(request.format(), request.frame().lattice(), size);
        final String pixels = size.width + "×" + size.height;
        return new MoviePlan("", frames > 0
                ? Texts.of("export.movie.plan", pixels, frames, (double) frames / request.framesPerSecond(), text(frames * bytes))
                : Texts.of("export.movie.plan-open", pixels, request.every() * request.framesPerSecond(),
                        request.every() * request.framesPerSecond() * request.frame().parameters().get(Parameter.TIME_STEP),
                        text(request.framesPerSecond() * bytes)));
    }

    /** A rough guess, round numbers: what costs is the noise of each site, or of each pixel where they are fewer. */
    private static double bytesPerFrame(MovieFormat format, SquareLattice lattice, Dimension size) {
        final double cells = Math.min(lattice.sites(), (double) size.width * size.height);
        return 2000 + cells * switch (format) {
            case MP4 -> 1.2;
            case GIF -> 1.5;
            case APNG, PNG -> 2.5;
        };
    }

    /** A size in bytes, such as "3.4 MB". */
    static String text(double bytes) {
        return bytes < 1e6 ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
