package org.checkerwave.app.model;

import java.awt.image.BufferedImage;

/**
 * Pixels for the clipboard.
 *
 * @param argb width × height opaque colours, row by row from the top
 */
public record CopiedImage(int width, int height, int[] argb) {

    private static final int OPAQUE = 0xFF000000;

    static CopiedImage of(BufferedImage image) {
        final int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= OPAQUE;
        }
        return new CopiedImage(image.getWidth(), image.getHeight(), argb);
    }
}
