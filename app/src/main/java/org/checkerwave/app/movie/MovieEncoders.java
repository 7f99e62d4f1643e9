package org.checkerwave.app.movie;

import java.nio.file.Path;
import java.util.Optional;
import org.checkerwave.InvalidInput;

/** The formats that this system can write: MP4 needs a native library, the others are pure Java. */
public final class MovieEncoders {

    private final Runnable nativeLibrary;

    /** @param nativeLibrary loads the library, or throws the sentence that tells why it cannot */
    public MovieEncoders(Runnable nativeLibrary) {
        this.nativeLibrary = nativeLibrary;
    }

    public static MovieEncoders ofThisSystem() {
        return new MovieEncoders(MovieEncoders::requireNative);
    }

    /** Loads the native library, or throws the sentence that tells why it cannot. */
    public static void requireNative() {
        Ffmpeg.load();
    }

    /** Why this system cannot write the format; empty if it can. The first call may take seconds. */
    public Optional<String> missing(MovieFormat format) {
        if (format != MovieFormat.MP4) {
            return Optional.empty();
        }
        try {
            nativeLibrary.run();
            return Optional.empty();
        } catch (InvalidInput e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The file, or where its format is missing the same with the format that keeps every colour. */
    public Path orPureJava(Path target) {
        final MovieFormat format = MovieFormat.of(target);
        if (missing(format).isEmpty()) {
            return target;
        }
        final String name = target.getFileName().toString();
        final String stem = name.substring(0, name.length() - format.ending().length());
        return target.resolveSibling(stem + MovieFormat.APNG.ending());
    }

    /**
     * Opens a movie of the format that the name ends in.
     *
     * @param width of every frame in pixels
     * @param height of every frame in pixels
     * @param palette colours 0xRRGGBB that a format with few colours is to keep exact; at most 256
     * @throws InvalidInput for a size or rate that the format has not, a folder that cannot be written, or a format that
     *         this system cannot write
     */
    public MovieWriter open(Path target, int width, int height, int framesPerSecond, int[] palette) {
        final MovieFormat format = MovieFormat.of(target);
        missing(format).ifPresent(reason -> {
            throw new InvalidInput(reason);
        });
        return switch (format) {
            case MP4 -> new Mp4Writer(target, width, height, framesPerSecond);
            case GIF -> new GifWriter(target, width, height, framesPerSecond, palette);
            case APNG -> new ApngWriter(target, width, height, framesPerSecond);
            case PNG -> new PngSequenceWriter(target, width, height, framesPerSecond);
        };
    }
}
