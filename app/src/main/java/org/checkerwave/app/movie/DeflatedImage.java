package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Images of one size as the compressed data of a true-colour PNG. A row like the one above, as most rows of magnified
 * sites are, is filtered to zeros; any other stays as it is. Not thread-safe.
 */
final class DeflatedImage implements AutoCloseable {

    private static final int CHANNELS = 3;
    private static final byte NO_FILTER = 0;
    private static final byte DIFFERENCE_TO_ROW_ABOVE = 2;

    private final int width;
    private final int height;
    private final Deflater deflater = new Deflater();
    private final byte[] filtered;
    private int[] row;
    private int[] above;
    private byte[] compressed = new byte[1 << 16];

    DeflatedImage(int width, int height) {
        this.width = width;
        this.height = height;
        this.filtered = new byte[1 + CHANNELS * width];
        this.row = new int[width];
        this.above = new int[width];
    }

    /** Valid until the next call. */
    ByteBuffer of(BufferedImage image) {
        deflater.reset();
        int length = 0;
        for (int y = 0; y < height; y++) {
            final int[] next = above;
            above = row;
            row = image.getRGB(0, y, width, 1, next, 0, width);
            filter(y > 0 && Arrays.equals(row, above));
            deflater.setInput(filtered);
            length = drain(length);
        }
        deflater.finish();
        return ByteBuffer.wrap(compressed, 0, drain(length));
    }

    private void filter(boolean repeated) {
        Arrays.fill(filtered, (byte) 0);
        filtered[0] = repeated ? DIFFERENCE_TO_ROW_ABOVE : NO_FILTER;
        if (!repeated) {
            for (int x = 0; x < width; x++) {
                filtered[1 + CHANNELS * x] = (byte) (row[x] >> 16);
                filtered[2 + CHANNELS * x] = (byte) (row[x] >> 8);
                filtered[3 + CHANNELS * x] = (byte) row[x];
            }
        }
    }

    /** Takes what the compressor has ready; all, once it was told to finish. */
    private int drain(int from) {
        int length = from;
        while (true) {
            if (length == compressed.length) {
                compressed = Arrays.copyOf(compressed, 2 * compressed.length);
            }
            final int made = deflater.deflate(compressed, length, compressed.length - length);
            length += made;
            if (made == 0 && (deflater.finished() || deflater.needsInput())) {
                return length;
            }
        }
    }

    @Override
    public void close() {
        deflater.close();
    }
}
