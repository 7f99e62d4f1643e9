package org.checkerwave.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.checkerwave.InvalidInput;

/** Files that are whole or not there: written beside the target, flushed to the disk, then moved over it. */
public final class SafeFile {

    /** Bytes of the longest text that is read whole: histories of hours of painting are shorter. */
    public static final int LONGEST_TEXT = 1 << 26;

    /** Writes the contents. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {
    }

    /** What becomes of a file that is finished. */
    @FunctionalInterface
    private interface Finish {
        void move(Path finished, Path target) throws IOException;
    }

    /** Writes a file; if that fails, the old one is untouched and the reason is told in an {@link InvalidInput}. */
    public static void write(Path target, Contents contents) {
        write(target, contents, SafeFile::moveOver);
    }

    /** Writes a file unless it is there: of several that try at once, one succeeds, and all find a whole file afterwards. */
    public static void create(Path target, Contents contents) {
        if (!Files.exists(target)) {
            write(target, contents, SafeFile::moveUnlessThere);
        }
    }

    private static void write(Path target, Contents contents, Finish finish) {
        final Path absolute = target.toAbsolutePath();
        final Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().threadId() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                final OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                contents.writeTo(out);
                out.flush();
                channel.force(true);
            }
            finish.move(temporary, absolute);
        } catch (IOException e) {
            throw new InvalidInput("The file " + target + " could not be written (" + reason(e)
                    + "); nothing old was lost. Choose another folder or make room.", e);
        } finally {
            deleteQuietly(temporary);
        }
    }

    /** That a file is in; of a root the root itself. */
    public static Path folderOf(Path file) {
        final Path whole = file.toAbsolutePath();
        final Path parent = whole.getParent();
        return parent == null ? whole : parent;
    }

    /** Makes a folder, with those above it, unless it is there. */
    public static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InvalidInput("The folder " + folder + " cannot be made (" + reason(e) + "); choose another one or make room.", e);
        }
    }

    /** A link to a name that is taken fails, so that nobody's file is lost; not every file system has links. */
    private static void moveUnlessThere(Path finished, Path target) throws IOException {
        try {
            Files.createLink(target, finished);
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (!Files.exists(target)) {
                Files.move(finished, target);
            }
        }
    }

    /** Flushes a finished file to the disk and moves it over the target. */
    public static void keep(Path finished, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        moveOver(finished, target);
    }

    /** Moves a finished file or folder over the target. */
    public static void moveOver(Path finished, Path target) throws IOException {
        try {
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** All of a file, which is refused where it is longer than {@link #LONGEST_TEXT}. */
    public static byte[] readAll(Path file) {
        return readAll(file, LONGEST_TEXT);
    }

    /** All of a file. @param most bytes; a longer one is refused, before it fills the memory */
    public static byte[] readAll(Path file, int most) {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > most) {
                throw tooLong("The file " + file, most);
            }
            return readAll(in, most, "The file " + file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** All that comes from a stream. @param name for messages */
    public static byte[] readAll(InputStream in, int most, String name) throws IOException {
        final byte[] bytes = in.readNBytes(most);
        if (in.read() >= 0) {
            throw tooLong(name, most);
        }
        return bytes;
    }

    private static InvalidInput tooLong(String name, int most) {
        return new InvalidInput(name + " is longer than the " + most + " bytes that are read of its kind; "
                + "give one that the program wrote, or restore it from a backup.");
    }

    /** The lines of a text in UTF-8 no longer than {@link #LONGEST_TEXT}. */
    public static List<String> readLines(Path file) {
        return readLines(file, LONGEST_TEXT);
    }

    /** The lines of a text in UTF-8. @param most bytes, see {@link #readAll(Path, int)} */
    public static List<String> readLines(Path file, int most) {
        final byte[] bytes = readAll(file, most);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().lines().toList();
        } catch (CharacterCodingException e) {
            throw unreadable(file, e);
        }
    }

    /** The sentence for a file that cannot be read, or is read as text and holds other bytes. */
    public static InvalidInput unreadable(Path file, IOException e) {
        if (e instanceof CharacterCodingException) {
            return new InvalidInput("The file " + file
                    + " is no text in UTF-8; give another file, or restore it from a backup.", e);
        }
        return new InvalidInput("The file " + file + " could not be read (" + reason(e)
                + "); check the name and its permissions.", e);
    }

    /**
     * A few words on what went wrong, without the path, which the sentence already names. They are those of the innermost exception: ImageIO puts
     * its own round the system's.
     */
    public static String reason(IOException e) {
        return switch (e) {
            case IOException _ when e.getCause() instanceof IOException cause -> reason(cause);
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            case NotDirectoryException _ -> "not a folder";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The reason that matters has been told; a left-over part file does no harm.
        }
    }
}
