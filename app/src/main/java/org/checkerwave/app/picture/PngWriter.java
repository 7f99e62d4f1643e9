package org.checkerwave.app.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.checkerwave.file.SafeFile;

/** Pictures as PNG files. */
public final class PngWriter {

    private PngWriter() {
    }

    /** Writes the file whole or not at all; a folder that cannot be written is told as invalid input. */
    public static void write(BufferedImage image, Path target) {
        SafeFile.write(target, out -> {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("this image cannot be stored as PNG");
            }
        });
    }
}
