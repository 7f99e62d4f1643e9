package org.checkerwave.app.movie;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes the chunks of a PNG file: length, type, data, CRC-32 of type and data (PNG specification, section 5.3). */
final class PngChunks {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int FRAME = 12;

    private final FileChannel channel;

    PngChunks(FileChannel channel) {
        this.channel = channel;
    }

    void signature() throws IOException {
        writeAll(ByteBuffer.wrap(SIGNATURE));
    }

    void chunk(String type, byte[] data) throws IOException {
        chunk(type, ByteBuffer.wrap(data));
    }

    void chunk(String type, ByteBuffer data) throws IOException {
        writeAll(framed(type, data));
    }

    /** Writes a chunk over one of the same length. */
    void replace(long position, String type, byte[] data) throws IOException {
        final long end = channel.position();
        channel.position(position);
        chunk(type, data);
        channel.position(end);
    }

    /** An international text, uncompressed. @param keyword at most 79 Latin letters */
    void text(String keyword, String text) throws IOException {
        final byte[] key = keyword.getBytes(StandardCharsets.ISO_8859_1);
        final byte[] value = text.getBytes(StandardCharsets.UTF_8);
        // The keyword's end, two bytes for no compression, no language, no translated keyword.
        final ByteBuffer data = ByteBuffer.allocate(key.length + 5 + value.length);
        chunk("iTXt", data.put(key).put(new byte[5]).put(value).flip());
    }

    private static ByteBuffer framed(String type, ByteBuffer data) {
        final byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        final CRC32 check = new CRC32();
        check.update(name);
        check.update(data.duplicate());
        return ByteBuffer.allocate(FRAME + data.remaining()).putInt(data.remaining()).put(name).put(data.duplicate())
                .putInt((int) check.getValue()).flip();
    }

    private void writeAll(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
