package org.checkerwave.app.picture;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.checkerwave.file.SafeFile;

/** Pictures as PNG files. */
public final class PngWriter {

    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngWriter() {
    }

    /** Writes the file whole or not at all; a folder that cannot be written is told as invalid input. */
    public static void write(BufferedImage image, Path target) {
        write(image, Map.of(), target);
    }

    /** The same with texts in the file, each under its keyword of at most 79 Latin letters. */
    public static void write(BufferedImage image, Map<String, String> texts, Path target) {
        SafeFile.write(target, out -> {
            final ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            final IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            metadata.mergeTree(FORMAT, tree(texts));
            try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
                writer.setOutput(stream);
                writer.write(new IIOImage(image, null, metadata));
            } finally {
                writer.dispose();
            }
        });
    }

    /** Texts in UTF-8, which in PNG are called international. */
    private static IIOMetadataNode tree(Map<String, String> texts) {
        final IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        if (!texts.isEmpty()) {
            final IIOMetadataNode all = new IIOMetadataNode("iTXt");
            new TreeMap<>(texts).forEach((keyword, text) -> {
                final IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
                entry.setAttribute("keyword", keyword);
                entry.setAttribute("compressionFlag", "FALSE");
                entry.setAttribute("compressionMethod", "0");
                entry.setAttribute("languageTag", "en");
                entry.setAttribute("translatedKeyword", keyword);
                entry.setAttribute("text", text);
                all.appendChild(entry);
            });
            root.appendChild(all);
        }
        return root;
    }
}
