package org.checkerwave.app.figure;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Element;

/** Writes images into SVG as PNG with hard pixels, by the Java runtime's own encoder; Batik's is in another library. */
final class SvgImages extends ImageHandlerBase64Encoder {

    @Override
    public void handleHREF(RenderedImage image, Element element, SVGGeneratorContext context)
            throws SVGGraphics2DIOException {
        super.handleHREF(image, element, context);
        element.setAttributeNS(null, "preserveAspectRatio", "none");
        element.setAttributeNS(null, "style", "image-rendering:optimizeSpeed;image-rendering:pixelated");
    }

    @Override
    public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new SVGGraphics2DIOException(e.getMessage(), e);
        }
    }
}
