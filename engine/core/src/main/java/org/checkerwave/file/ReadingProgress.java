package org.checkerwave.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;

/** A file that tells how much of it has been read, each time another hundredth has. What the listener throws ends the reading. */
public final class ReadingProgress extends FilterInputStream {

    private static final int PARTS = 100;

    private final long length;
    private final DoubleConsumer listener;
    private long read;
    private long told;

    private ReadingProgress(Path file, DoubleConsumer listener) throws IOException {
        super(Files.newInputStream(file));
        this.length = Math.max(1, Files.size(file));
        this.listener = listener;
    }

    /** @param listener receives the part of the file that has been read, from 0 to 1 */
    public static ReadingProgress open(Path file, DoubleConsumer listener) throws IOException {
        return new ReadingProgress(file, listener);
    }

    @Override
    public int read() throws IOException {
        final int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        final int got = super.read(bytes, offset, count);
        count(Math.max(0, got));
        return got;
    }

    @Override
    public long skip(long count) throws IOException {
        final long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) {
        read += bytes;
        final long part = Math.min(PARTS, PARTS * read / length);
        if (part > told) {
            told = part;
            listener.accept((double) part / PARTS);
        }
    }

    /** What has been counted cannot be taken back. */
    @Override
    public boolean markSupported() {
        return false;
    }
}
