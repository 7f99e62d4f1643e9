package org.checkerwave.app.movie;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * An animated GIF read back.
 *
 * @param delays of the frames in 1/100 s
 * @param localTables number of frames with colours of their own
 */
record DecodedGif(List<BufferedImage> frames, List<Integer> delays, boolean endless, int localTables, String comment) {

    static DecodedGif read(Path file) throws IOException {
        final List<BufferedImage> frames = new ArrayList<>();
        final List<Integer> delays = new ArrayList<>();
        boolean endless = false;
        int local = 0;
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            final ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(stream);
            for (int k = 0; k < reader.getNumImages(true); k++) {
                frames.add(rgb(reader.read(k)));
                final IIOMetadataNode root =
                        (IIOMetadataNode) reader.getImageMetadata(k).getAsTree("javax_imageio_gif_image_1.0");
                delays.add(Integer.parseInt(first(root, "GraphicControlExtension").getAttribute("delayTime")));
                final Element extension = first(root, "ApplicationExtension");
                endless |= extension != null && extension.getAttribute("applicationID").equals("NETSCAPE");
                local += first(root, "LocalColorTable") == null ? 0 : 1;
            }
            reader.dispose();
        }
        return new DecodedGif(frames, delays, endless, local, comment(Files.readAllBytes(file)));
    }

    private static Element first(IIOMetadataNode root, String name) {
        final NodeList found = root.getElementsByTagName(name);
        return found.getLength() == 0 ? null : (Element) found.item(0);
    }

    private static BufferedImage rgb(BufferedImage image) {
        final BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    /** Of the comment extension that ends the file: 21 FE, blocks of a length and so many bytes, 0, then the trailer 3B. */
    private static String comment(byte[] bytes) {
        for (int start = 0; start < bytes.length - 4; start++) {
            if (bytes[start] == 0x21 && (bytes[start + 1] & 0xFF) == 0xFE) {
                final var text = new java.io.ByteArrayOutputStream();
                int at = start + 2;
                while (at < bytes.length && bytes[at] != 0 && at + (bytes[at] & 0xFF) < bytes.length) {
                    text.write(bytes, at + 1, bytes[at] & 0xFF);
                    at += 1 + (bytes[at] & 0xFF);
                }
                if (at == bytes.length - 2 && bytes[at] == 0 && bytes[at + 1] == 0x3B) {
                    return text.toString(StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
