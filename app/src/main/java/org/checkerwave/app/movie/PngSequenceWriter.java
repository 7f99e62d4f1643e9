package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.checkerwave.InvalidInput;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.app.picture.PngWriter;
import org.checkerwave.file.SafeFile;
import org.jspecify.annotations.Nullable;

/**
 * A picture file for every frame. The name {@code run.png} makes {@code run-000000.png} and so on and {@code run.txt} beside
 * them, a name without an ending a folder of {@code frame-000000.png} and so on and {@code run.txt}. They grow in a hidden
 * folder beside the target and are moved when all are there.
 */
final class PngSequenceWriter implements MovieWriter {

    private static final String ENDING = ".png";

    private final Path target;
    private final Path part;
    private final boolean folder;
    private final String name;
    private final int width;
    private final int height;
    private final int framesPerSecond;
    private @Nullable FileNote note;
    private long frames;
    private long bytes;
    private boolean ended;

    PngSequenceWriter(Path target, int width, int height, int framesPerSecond) {
        MovieFormat.PNG.refusal(width, height, framesPerSecond).ifPresent(reason -> {
            throw new InvalidInput(reason);
        });
        this.target = target.toAbsolutePath();
        final String last = this.target.getFileName().toString();
        this.folder = !last.toLowerCase(Locale.ROOT).endsWith(ENDING);
        this.name = folder ? "frame" : last.substring(0, last.length() - ENDING.length());
        this.part = this.target.resolveSibling("." + last + ".part");
        this.width = width;
        this.height = height;
        this.framesPerSecond = framesPerSecond;
        final Path parent = SafeFile.folderOf(this.target);
        if (!Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new InvalidInput("The pictures " + target + " could not be written (" + parent
                    + " is not a folder that can be written to); choose another folder.");
        }
        requireFree();
        try {
            deletePart();
            Files.createDirectory(part);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Frames of two movies must not mix. */
    private void requireFree() {
        final Path first = folder ? target : target.resolveSibling(file(0));
        if (Files.exists(first)) {
            throw new InvalidInput("There is " + first + " already, and frames of two movies must not mix; choose another name.");
        }
    }

    private String file(long number) {
        return String.format(Locale.ROOT, "%s-%06d%s", name, number, ENDING);
    }

    @Override
    public void add(BufferedImage image) {
        if (image.getWidth() != width || image.getHeight() != height) {
            throw new InvalidInput("A frame of " + image.getWidth() + "×" + image.getHeight()
                    + " pixels does not fit into pictures of " + width + "×" + height + ".");
        }
        if (ended) {
            throw new IllegalStateException("The pictures are closed.");
        }
        final Path file = part.resolve(file(frames));
        try {
            PngWriter.write(image, note == null ? Map.of() : Map.of("Software", note.program(), "Description", note.sentence()),
                    file);
            bytes += Files.size(file);
            frames++;
        } catch (InvalidInput | IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void describe(FileNote about) {
        note = about;
    }

    @Override
    public long frameCount() {
        return frames;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public void discard() {
        ended = true;
        try {
            deletePart();
        } catch (IOException e) {
            // A left-over part does no harm.
        }
    }

    private void deletePart() throws IOException {
        if (Files.isDirectory(part)) {
            for (final Path file : files()) {
                Files.delete(file);
            }
            Files.delete(part);
        }
    }

    private List<Path> files() throws IOException {
        final List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(part)) {
            stream.forEach(files::add);
        }
        return files;
    }

    @Override
    public void close() {
        if (ended) {
            return;
        }
        if (frames == 0) {
            discard();
            return;
        }
        ended = true;
        try {
            SafeFile.write(part.resolve(folder ? "run.txt" : name + ".txt"),
                    out -> out.write(description().getBytes(StandardCharsets.UTF_8)));
            requireFree();
            if (folder) {
                SafeFile.moveOver(part, target);
            } else {
                for (final Path file : files()) {
                    SafeFile.moveOver(file, target.resolveSibling(file.getFileName()));
                }
                Files.delete(part);
            }
        } catch (InvalidInput | IOException e) {
            throw failed(e);
        }
    }

    private String description() {
        return frames + " pictures of " + width + "×" + height + " pixels, to be shown at " + framesPerSecond
                + " a second.\n" + (note == null ? "" : note.text() + "\n");
    }

    private InvalidInput failed(Exception cause) {
        discard();
        final Throwable origin = cause instanceof InvalidInput && cause.getCause() != null ? cause.getCause() : cause;
        final String reason = origin instanceof IOException e ? SafeFile.reason(e) : origin.getMessage();
        return new InvalidInput("The pictures " + target + " could not be written (" + reason
                + "); choose another folder, make room, or choose a smaller picture.", cause);
    }
}
