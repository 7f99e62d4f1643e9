package org.checkerwave.app.movie;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.movie.h264.H264Encoder;

/** A kind of movie file. */
public enum MovieFormat {
    /** H.264; colour at half the resolution, so a site should have an even number of pixels. */
    MP4("mp4", 120),
    /** At most 256 colours, in delays of 1/100 s; players show shorter ones than 2/100 s slower. */
    GIF("gif", 50),
    /** Every colour exact; browsers play it. */
    APNG("apng", 240),
    /** A numbered PNG file for every frame, and a text file with the run. */
    PNG("png", 240);

    private static final int LARGEST_SIDE = 16_384;

    private final String ending;
    private final int mostPerSecond;

    MovieFormat(String ending, int mostPerSecond) {
        this.ending = ending;
        this.mostPerSecond = mostPerSecond;
    }

    /** Of file names, without the dot. */
    public String ending() {
        return ending;
    }

    /** The most frames a second. */
    public int mostPerSecond() {
        return mostPerSecond;
    }

    /** The format that the name ends in; without an ending the name is that of a folder of pictures. */
    public static MovieFormat of(Path file) {
        final String name = file.getFileName().toString();
        return name.contains(".") ? endingOf(name).orElseThrow(() -> new InvalidInput("A movie cannot be written as "
                + name + "; let the name end in " + Arrays.stream(values()).map(format -> "." + format.ending)
                        .collect(Collectors.joining(", ")) + ", or in nothing for a folder of pictures.")) : PNG;
    }

    private static Optional<MovieFormat> endingOf(String name) {
        return Arrays.stream(values()).filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format.ending)).findFirst();
    }

    /** The file itself if its name ends in a format, otherwise with this one's ending added. */
    public Path named(Path file) {
        final String name = file.getFileName().toString();
        return endingOf(name).isPresent() ? file : file.resolveSibling(name + "." + ending);
    }

    /** Why there can be no such movie; empty if there can. */
    public Optional<String> refusal(int width, int height, int framesPerSecond) {
        if (framesPerSecond < 1 || framesPerSecond > mostPerSecond) {
            return Optional.of("A movie of the kind " + ending + " shows 1 to " + mostPerSecond + " frames a second, not "
                    + framesPerSecond + ".");
        }
        if (this == MP4 && (width % 2 != 0 || height % 2 != 0)) {
            return Optional.of("A movie of " + width + "×" + height
                    + " pixels cannot be written; width and height must be even.");
        }
        if (this == MP4 && !H264Encoder.fits(width, height)) {
            return Optional.of("A movie of " + width + "×" + height
                    + " pixels is too large for H.264; choose a smaller magnification, at most 8688 pixels a side and 3072×3072 in all.");
        }
        if (this != MP4 && Math.max(width, height) > LARGEST_SIDE) {
            return Optional.of("Pictures of " + width + "×" + height + " pixels are too large for a movie; choose a smaller "
                    + "magnification, at most " + LARGEST_SIDE + " pixels a side.");
        }
        return Optional.empty();
    }
}
