package org.checkerwave.app.movie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.checkerwave.InvalidInput;
import org.checkerwave.simulation.Frame;

/** What the frames of a movie take, found by writing a few into a file for the time being. */
public final class MovieTrial {

    private MovieTrial() {
    }

    /**
     * Bytes a frame of a long movie.
     *
     * @param frames of the run, about as far from one another as the movie's, which counts for MP4 alone; at least one
     * @return empty where no file could be written
     */
    public static OptionalDouble bytesPerFrame(List<Frame> frames, MovieFormat format, MovieStyle style, int framesPerSecond) {
        try {
            final double all = bytes(frames, format, style, framesPerSecond);
            if (format != MovieFormat.MP4 || frames.size() == 1) {
                return OptionalDouble.of(all / frames.size());
            }
            final double key = bytes(frames.subList(0, 1), format, style, framesPerSecond);
            final double other = (all - key) / (frames.size() - 1);
            return OptionalDouble.of(other + Math.max(0, key - other) / (Mp4Writer.SECONDS_BETWEEN_KEY_FRAMES * framesPerSecond));
        } catch (IOException | InvalidInput e) {
            return OptionalDouble.empty();
        }
    }

    private static double bytes(List<Frame> frames, MovieFormat format, MovieStyle style, int framesPerSecond) throws IOException {
        final Path folder = Files.createTempDirectory("checkerwave");
        try {
            try (Movie movie = new Movie(folder.resolve("trial." + format.ending()), style, framesPerSecond)) {
                frames.forEach(movie::add);
            }
            double sum = 0;
            for (final Path file : files(folder)) {
                sum += Files.size(file);
            }
            return sum;
        } finally {
            for (final Path file : files(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
