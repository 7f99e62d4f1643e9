package org.checkerwave.app.fuzz;

import java.nio.file.Path;
import java.util.List;

/**
 * Files that the program reads.
 *
 * @param name for messages and folders
 * @param file name of the file that the reader is given
 * @param examples valid files
 * @param mutator damages them
 * @param reader the program's own
 * @param constant bytes that reading may allocate for any file, however short
 * @param factor bytes more that it may allocate for each byte of the file
 */
public record Format(String name, String file, List<byte[]> examples, Mutator mutator, Reader reader, long constant, long factor) {

    /** Reads a file, and returns what shows that it can be used. */
    @FunctionalInterface
    public interface Reader {
        Use read(Path file) throws Exception;
    }

    /** Does with a file that was read what the program would do with it. */
    @FunctionalInterface
    public interface Use {
        Use NONE = () -> { };

        void use() throws Exception;
    }

    public Format {
        examples = List.copyOf(examples);
    }

    /** Bytes that reading a file of that length may allocate. */
    long allowance(long length) {
        return constant + factor * length;
    }
}
