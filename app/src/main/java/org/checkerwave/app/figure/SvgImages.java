package org.checkerwave.app.figure;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGraphics2DIOException;

/** Writes images into SVG as PNG by the Java runtime's own encoder; Batik's is in another library. */
final class SvgImages extends ImageHandlerBase64Encoder {

    @Override
    public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new SVGGraphics2DIOException(e.getMessage(), e);
        }
    }
}
