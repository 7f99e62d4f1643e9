package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageOutputStream;
import org.checkerwave.app.figure.FileNote;
import org.jspecify.annotations.Nullable;

/**
 * An endless animated GIF. A frame whose colours are all in the palette, or number at most 256, keeps them exactly; of any
 * other the colours beyond the palette become the nearest in it. The frames last 1/100 s more or less in turn where
 * their rate asks for it, so that the whole lasts as long as it should.
 */
final class GifWriter extends FileMovie {

    private static final String IMAGE = "javax_imageio_gif_image_1.0";
    private static final String STREAM = "javax_imageio_gif_stream_1.0";
    private static final int HUNDREDTHS = 100;
    private static final int TRAILER = 0x3B;
    private static final int EXTENSION = 0x21;
    private static final int COMMENT = 0xFE;
    private static final int LONGEST_BLOCK = 255;

    private final int framesPerSecond;
    private final Palette palette;
    private @Nullable Path part;
    private @Nullable ImageWriter writer;
    private @Nullable FileImageOutputStream stream;

    GifWriter(Path target, int width, int height, int framesPerSecond, int[] palette) {
        super(MovieFormat.GIF, target, width, height, framesPerSecond);
        this.framesPerSecond = framesPerSecond;
        this.palette = new Palette(palette);
        begin();
    }

    @Override
    void open(Path file) throws IOException {
        part = file;
        // Of an earlier part nothing may stay behind, and no stream of ImageIO shortens a file.
        Files.newOutputStream(file).close();
        stream = new FileImageOutputStream(file.toFile());
        final ImageWriter begun = ImageIO.getImageWritersByFormatName("gif").next();
        writer = begun;
        begun.setOutput(stream);
        final IIOMetadata metadata = begun.getDefaultStreamMetadata(null);
        final IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(STREAM);
        root.appendChild(globalColors(palette.colors()));
        metadata.setFromTree(STREAM, root);
        begun.prepareWriteSequence(metadata);
    }

    private static IIOMetadataNode globalColors(IndexColorModel colors) {
        final IIOMetadataNode table = new IIOMetadataNode("GlobalColorTable");
        table.setAttribute("sizeOfGlobalColorTable", Integer.toString(colors.getMapSize()));
        table.setAttribute("backgroundColorIndex", "0");
        table.setAttribute("sortFlag", "FALSE");
        for (int i = 0; i < colors.getMapSize(); i++) {
            final IIOMetadataNode entry = new IIOMetadataNode("ColorTableEntry");
            entry.setAttribute("index", Integer.toString(i));
            entry.setAttribute("red", Integer.toString(colors.getRed(i)));
            entry.setAttribute("green", Integer.toString(colors.getGreen(i)));
            entry.setAttribute("blue", Integer.toString(colors.getBlue(i)));
            table.appendChild(entry);
        }
        return table;
    }

    @Override
    void write(BufferedImage image, long number) throws IOException {
        final BufferedImage indexed = palette.indexed(image);
        final ImageWriter to = Objects.requireNonNull(writer);
        final IIOMetadata metadata = to.getDefaultImageMetadata(new ImageTypeSpecifier(indexed), null);
        final IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(IMAGE);
        final IIOMetadataNode control = (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
        control.setAttribute("delayTime", Long.toString(end(number) - end(number - 1)));
        control.setAttribute("disposalMethod", "doNotDispose");
        if (number == 0) {
            root.appendChild(forEver());
        }
        metadata.setFromTree(IMAGE, root);
        to.writeToSequence(new IIOImage(indexed, null, metadata), null);
    }

    /** When a frame ends, in 1/100 s. */
    private long end(long frame) {
        return Math.round((frame + 1) * (double) HUNDREDTHS / framesPerSecond);
    }

    /** The extension that all browsers take for the number of rounds; 0 means no end. */
    private static IIOMetadataNode forEver() {
        final IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        final IIOMetadataNode rounds = new IIOMetadataNode("ApplicationExtension");
        rounds.setAttribute("applicationID", "NETSCAPE");
        rounds.setAttribute("authenticationCode", "2.0");
        rounds.setUserObject(new byte[] {1, 0, 0});
        extensions.appendChild(rounds);
        return extensions;
    }

    @Override
    void finish(long frames, @Nullable FileNote note) throws IOException {
        Objects.requireNonNull(writer).endWriteSequence();
        Objects.requireNonNull(stream).flush();
        if (note != null) {
            release();
            addComment(note);
        }
    }

    /** In front of the trailer, which ends the file: what the run became is known only now. */
    private void addComment(FileNote note) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(Objects.requireNonNull(part).toFile(), "rw")) {
            file.seek(file.length() - 1);
            file.write(EXTENSION);
            file.write(COMMENT);
            final byte[] text = note.text().getBytes(StandardCharsets.UTF_8);
            for (int from = 0; from < text.length; from += LONGEST_BLOCK) {
                final int length = Math.min(LONGEST_BLOCK, text.length - from);
                file.write(length);
                file.write(text, from, length);
            }
            file.write(0);
            file.write(TRAILER);
        }
    }

    @Override
    void release() throws IOException {
        if (writer != null) {
            writer.dispose();
            writer = null;
        }
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }
}
