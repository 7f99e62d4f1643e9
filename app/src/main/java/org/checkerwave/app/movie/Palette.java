package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import org.checkerwave.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Turns images into ones of at most 256 colours. Not thread-safe. */
final class Palette {

    private static final int MOST = 256;
    private static final int RGB = 0xFFFFFF;

    private final IndexColorModel colors;
    private final int[] fixed;
    private final ColorIndex exact = new ColorIndex();
    /** Also of colours that are not in the palette. */
    private final ColorIndex nearest = new ColorIndex();
    private final ColorIndex local = new ColorIndex();
    private int[] row = new int[0];

    /** @param rgb colours to be kept exact; none lets every frame have its own */
    Palette(int[] rgb) {
        if (rgb.length > MOST) {
            throw new InvalidInput("A palette of " + rgb.length + " colours is too large; give at most " + MOST + ".");
        }
        this.fixed = rgb.length == 0 ? new int[] {0, RGB} : Arrays.stream(rgb).map(color -> color & RGB).toArray();
        this.colors = model(fixed, fixed.length);
        for (int i = 0; i < fixed.length; i++) {
            exact.put(fixed[i], i);
            nearest.put(fixed[i], i);
        }
    }

    private static IndexColorModel model(int[] rgb, int count) {
        return new IndexColorModel(Byte.SIZE, count, Arrays.copyOf(rgb, count), 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    IndexColorModel colors() {
        return colors;
    }

    /** The image in the fixed colours if that keeps it exact, otherwise in its own if they are few, otherwise in the nearest. */
    BufferedImage indexed(BufferedImage image) {
        final BufferedImage result = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                colors);
        if (fill(image, result, exact)) {
            return result;
        }
        final BufferedImage own = inItsOwnColors(image);
        if (own == null) {
            fill(image, result, nearest);
        }
        return own == null ? result : own;
    }

    /** Whether all colours were found, as with {@link #nearest} they are. */
    private boolean fill(BufferedImage image, BufferedImage target, ColorIndex indices) {
        final byte[] data = ((DataBufferByte) target.getRaster().getDataBuffer()).getData();
        final int width = image.getWidth();
        int last = -1;
        int index = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            row = image.getRGB(0, y, width, 1, row.length < width ? new int[width] : row, 0, width);
            for (int x = 0; x < width; x++) {
                final int color = row[x] & RGB;
                if (color != last) {
                    index = indices.get(color);
                    if (index < 0 && indices == exact) {
                        return false;
                    }
                    if (index < 0) {
                        index = nearest(color);
                        indices.put(color, index);
                    }
                    last = color;
                }
                data[x + width * y] = (byte) index;
            }
        }
        return true;
    }

    private @Nullable BufferedImage inItsOwnColors(BufferedImage image) {
        final int width = image.getWidth();
        final int[] found = new int[MOST];
        final byte[] data = new byte[width * image.getHeight()];
        int count = 0;
        local.clear();
        for (int y = 0; y < image.getHeight(); y++) {
            row = image.getRGB(0, y, width, 1, row.length < width ? new int[width] : row, 0, width);
            for (int x = 0; x < width; x++) {
                final int color = row[x] & RGB;
                int index = local.get(color);
                if (index < 0) {
                    if (count == MOST) {
                        return null;
                    }
                    index = count;
                    local.put(color, index);
                    found[count++] = color;
                }
                data[x + width * y] = (byte) index;
            }
        }
        final BufferedImage own =
                new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(found, count));
        System.arraycopy(data, 0, ((DataBufferByte) own.getRaster().getDataBuffer()).getData(), 0, data.length);
        return own;
    }

    private int nearest(int color) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < fixed.length; i++) {
            final int red = (color >> 16 & 0xFF) - (fixed[i] >> 16 & 0xFF);
            final int green = (color >> 8 & 0xFF) - (fixed[i] >> 8 & 0xFF);
            final int blue = (color & 0xFF) - (fixed[i] & 0xFF);
            // Weights of the eye, as in luma.
            final int distance = 3 * red * red + 6 * green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
