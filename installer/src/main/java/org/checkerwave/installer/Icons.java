package org.checkerwave.installer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** An icon drawn as SVG, in the sizes and containers of the desktop systems. All of them hold PNG pictures. */
final class Icons {

    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final int ICO_LARGEST = 256;

    private final SortedMap<Integer, byte[]> pictures = new TreeMap<>();

    Icons(Path svg) throws IOException {
        for (final int size : SIZES) {
            pictures.put(size, png(svg, size));
        }
    }

    private static byte[] png(Path svg, int size) throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        final PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) size);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_HEIGHT, (float) size);
        try {
            transcoder.transcode(new TranscoderInput(svg.toUri().toString()), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IOException(svg + " cannot be drawn: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    void writePng(int size, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, pictures.get(size));
    }

    /** Windows: a directory of 16 bytes a picture after a head of 6, then the pictures; little-endian. */
    void writeIco(Path file) throws IOException {
        final SortedMap<Integer, byte[]> small = pictures.headMap(ICO_LARGEST + 1);
        final int head = 6 + 16 * small.size();
        final ByteBuffer bytes = ByteBuffer.allocate(head + length(small)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) 0).putShort((short) 1).putShort((short) small.size());
        int at = head;
        for (final var picture : small.entrySet()) {
            // 0 stands for 256.
            final byte side = (byte) (picture.getKey() % ICO_LARGEST);
            bytes.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(picture.getValue().length).putInt(at);
            at += picture.getValue().length;
        }
        small.values().forEach(bytes::put);
        Files.write(file, bytes.array());
    }

    /** macOS: "icns", the length, then type, length and picture of each; big-endian. */
    void writeIcns(Path file) throws IOException {
        final SortedMap<Integer, String> types = new TreeMap<>(Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07",
                256, "ic08", 512, "ic09"));
        int length = 8;
        for (final int size : types.keySet()) {
            length += 8 + picture(size).length;
        }
        final ByteBuffer bytes = ByteBuffer.allocate(length);
        bytes.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        types.forEach((size, type) -> bytes.put(type.getBytes(StandardCharsets.US_ASCII)).putInt(8 + picture(size).length)
                .put(picture(size)));
        Files.write(file, bytes.array());
    }

    private byte[] picture(int size) {
        return Objects.requireNonNull(pictures.get(size));
    }

    private static int length(SortedMap<Integer, byte[]> pictures) {
        return pictures.values().stream().mapToInt(picture -> picture.length).sum();
    }
}
