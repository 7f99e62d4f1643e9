package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.checkerwave.app.figure.FileNote;
import org.jspecify.annotations.Nullable;

/**
 * An endless animated PNG with all colours, in 8 bits a channel (PNG specification, third edition). The number of frames,
 * which its header needs, is written last.
 */
final class ApngWriter extends FileMovie {

    private static final int BITS = 8;
    private static final int TRUE_COLOR = 2;

    private final int width;
    private final int height;
    private final int framesPerSecond;
    private final DeflatedImage deflated;
    private @Nullable FileChannel channel;
    private @Nullable PngChunks chunks;
    private long positionOfControl;
    private int sequence;

    ApngWriter(Path target, int width, int height, int framesPerSecond) {
        super(MovieFormat.APNG, target, width, height, framesPerSecond);
        this.width = width;
        this.height = height;
        this.framesPerSecond = framesPerSecond;
        this.deflated = new DeflatedImage(width, height);
        begin();
    }

    @Override
    void open(Path part) throws IOException {
        final FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        channel = file;
        final PngChunks begun = new PngChunks(file);
        chunks = begun;
        begun.signature();
        begun.chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) BITS).put((byte) TRUE_COLOR)
                .put(new byte[3]).array());
        positionOfControl = file.position();
        begun.chunk("acTL", animationControl(0));
    }

    private static byte[] animationControl(long frames) {
        return ByteBuffer.allocate(8).putInt((int) frames).putInt(0).array();
    }

    @Override
    void write(BufferedImage image, long number) throws IOException {
        final PngChunks to = Objects.requireNonNull(chunks);
        to.chunk("fcTL", ByteBuffer.allocate(26).putInt(sequence++).putInt(width).putInt(height).putInt(0).putInt(0)
                .putShort((short) 1).putShort((short) framesPerSecond).array());
        final ByteBuffer data = deflated.of(image);
        if (number == 0) {
            // Also the picture for programs that know no animation.
            to.chunk("IDAT", data);
        } else {
            to.chunk("fdAT", ByteBuffer.allocate(Integer.BYTES + data.remaining()).putInt(sequence++).put(data).flip());
        }
    }

    @Override
    void finish(long frames, @Nullable FileNote note) throws IOException {
        final PngChunks to = Objects.requireNonNull(chunks);
        if (note != null) {
            for (final Map.Entry<String, String> text : new TreeMap<>(note.texts()).entrySet()) {
                to.text(text.getKey(), text.getValue());
            }
        }
        to.chunk("IEND", new byte[0]);
        to.replace(positionOfControl, "acTL", animationControl(frames));
    }

    @Override
    void release() throws IOException {
        deflated.close();
        if (channel != null) {
            channel.close();
        }
    }
}
