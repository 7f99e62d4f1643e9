package org.checkerwave.app.selftest;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.checkerwave.app.movie.MovieWriter;

/** A movie of two seconds is written as MP4 and read back: a wall that moves between domains of two colours. */
final class MovieCheck implements Check {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;
    private static final int RATE = 30;
    private static final int FRAMES = 2 * RATE;
    private static final double SECONDS_OFF = 0.05;
    /** Mean of all colours of all frames, of 255. */
    private static final double LARGEST_ERROR = 4;

    @Override
    public String name() {
        return "movie of two seconds";
    }

    @Override
    public Outcome run() throws Exception {
        final Path folder = Files.createTempDirectory("checkerwave-self-test");
        final Path file = folder.resolve("movie.mp4");
        try {
            try (MovieWriter writer = MovieWriter.open(file, WIDTH, HEIGHT, RATE, new int[0])) {
                for (int k = 0; k < FRAMES; k++) {
                    writer.add(picture(k));
                }
            }
            return outcome(DecodedMovie.read(file), Files.size(file));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static BufferedImage picture(int number) {
        final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x235EB8));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(new Color(0xA93E01));
        graphics.fillRect(0, 0, 2 * number, HEIGHT);
        graphics.dispose();
        return image;
    }

    private static Outcome outcome(DecodedMovie movie, long bytes) {
        if (movie.frames().size() != FRAMES) {
            return new Outcome.Failed("The movie has " + movie.frames().size() + " frames instead of " + FRAMES + ".");
        }
        if (!(Math.abs(movie.seconds() - (double) FRAMES / RATE) < SECONDS_OFF)) {
            return new Outcome.Failed("The movie lasts " + movie.seconds() + " s instead of " + FRAMES / RATE + " s.");
        }
        double error = 0;
        for (int k = 0; k < FRAMES; k++) {
            final BufferedImage frame = movie.frames().get(k);
            if (frame.getWidth() != WIDTH || frame.getHeight() != HEIGHT) {
                return new Outcome.Failed("The movie's frames have " + frame.getWidth() + "×" + frame.getHeight() + " pixels instead of "
                        + WIDTH + "×" + HEIGHT + ".");
            }
            error += error(frame, picture(k)) / FRAMES;
        }
        final String figure = String.format(Locale.ROOT, "colours %.1f of 255 off on average", error);
        return error <= LARGEST_ERROR
                ? new Outcome.Passed(String.format(Locale.ROOT, "%d frames, %.2f s, %d kB, %s", FRAMES, movie.seconds(), bytes / 1000, figure))
                : new Outcome.Failed("The movie's " + figure + "; " + LARGEST_ERROR + " is allowed.");
    }

    private static double error(BufferedImage frame, BufferedImage source) {
        long sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((frame.getRGB(x, y) >> shift & 0xFF) - (source.getRGB(x, y) >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * WIDTH * HEIGHT);
    }
}
