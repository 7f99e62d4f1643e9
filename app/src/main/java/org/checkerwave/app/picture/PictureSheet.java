package org.checkerwave.app.picture;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.checkerwave.InvalidInput;
import org.checkerwave.Memory;

/** Composed pictures side by side, from left to right, for a file or the clipboard. Immutable but for the values. */
public record PictureSheet(List<Part> parts) {

    /** The largest factor of {@link #image}. */
    public static final int LARGEST_SCALE = 8;
    /** Such an image takes 600 MB. */
    private static final long MOST_PIXELS = 150_000_000;

    /**
     * One picture.
     *
     * @param values of the style's field
     * @param range values at the ends of the colours
     * @param note text at the right of the caption; may be empty
     */
    public record Part(PictureStyle style, FieldValues values, ValueRange range, String note) {

        private Dimension size() {
            return new PictureComposer(style).size(values.frame(), note);
        }

        private void draw(Graphics2D graphics, int scale) {
            new PictureComposer(style).draw(graphics, values, range, note, scale);
        }
    }

    public PictureSheet {
        parts = List.copyOf(parts);
    }

    /** Width and height in pixels at scale 1, which are points. */
    public Dimension size() {
        final List<Dimension> sizes = parts.stream().map(Part::size).toList();
        return new Dimension(sizes.stream().mapToInt(one -> one.width).sum(),
                sizes.stream().mapToInt(one -> one.height).max().orElse(0));
    }

    /**
     * Draws all of it with its upper left corner at the origin.
     *
     * @param scale device pixels a unit, up to which fields are drawn finer
     */
    public void draw(Graphics2D graphics, int scale) {
        final int height = size().height;
        int x = 0;
        for (final Part part : parts) {
            final Graphics2D own = (Graphics2D) graphics.create();
            own.translate(x, 0);
            final Dimension size = part.size();
            own.setColor(part.style().dark() ? PictureTheme.DARK.background() : PictureTheme.LIGHT.background());
            own.fillRect(0, 0, size.width, height);
            part.draw(own, scale);
            own.dispose();
            x += size.width;
        }
    }

    /**
     * As pixels without transparency.
     *
     * @param scale lettering, bars and sites are so many times as large, and sharp
     * @throws InvalidInput if there would be too many pixels
     */
    public BufferedImage image(int scale) {
        final Dimension size = size();
        final long pixels = (long) scale * size.width * scale * size.height;
        if (pixels > MOST_PIXELS) {
            throw new InvalidInput("The picture would have " + scale * size.width + " × " + scale * size.height
                    + " pixels, more than " + MOST_PIXELS / 1_000_000 + " millions; choose a smaller scale, or SVG or PDF.");
        }
        // The image, and the field in it until it is drawn.
        Memory.require("The picture of " + scale * size.width + " × " + scale * size.height + " pixels", 2 * Integer.BYTES * pixels,
                "choose a smaller scale, or SVG or PDF");
        final BufferedImage image = new BufferedImage(scale * size.width, scale * size.height, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            draw(graphics, scale);
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
