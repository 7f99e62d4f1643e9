package org.checkerwave.app.movie;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** An animated PNG read back: every chunk's CRC checked, every frame decoded as a PNG of its own by the Java runtime. */
record DecodedApng(List<BufferedImage> frames, double seconds, int plays, Map<String, String> texts) {

    static DecodedApng read(Path file) throws IOException {
        final ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        final byte[] signature = take(bytes, 8);
        assertThat(signature).containsExactly(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        final List<BufferedImage> frames = new ArrayList<>();
        final Map<String, String> texts = new TreeMap<>();
        byte[] header = {};
        double seconds = 0;
        int promised = -1;
        int plays = -1;
        int sequence = 0;
        boolean ended = false;
        while (bytes.hasRemaining()) {
            assertThat(ended).isFalse();
            final int length = bytes.getInt();
            final byte[] type = take(bytes, 4);
            final byte[] data = take(bytes, length);
            final CRC32 check = new CRC32();
            check.update(type);
            check.update(data);
            assertThat(bytes.getInt()).isEqualTo((int) check.getValue());
            final ByteBuffer content = ByteBuffer.wrap(data);
            switch (new String(type, StandardCharsets.US_ASCII)) {
                case "IHDR" -> header = data;
                case "acTL" -> {
                    promised = content.getInt();
                    plays = content.getInt();
                }
                case "fcTL" -> {
                    assertThat(content.getInt()).isEqualTo(sequence++);
                    seconds += content.getShort(20) / (double) content.getShort(22);
                }
                case "IDAT" -> frames.add(png(header, data));
                case "fdAT" -> {
                    assertThat(content.getInt()).isEqualTo(sequence++);
                    frames.add(png(header, take(content, content.remaining())));
                }
                case "iTXt" -> {
                    final String text = new String(data, StandardCharsets.UTF_8);
                    final int end = text.indexOf('\0');
                    texts.put(text.substring(0, end), text.substring(end + 5));
                }
                case "IEND" -> ended = true;
                default -> throw new AssertionError(new String(type, StandardCharsets.US_ASCII));
            }
        }
        assertThat(ended).isTrue();
        assertThat(promised).isEqualTo(frames.size());
        return new DecodedApng(frames, seconds, plays, texts);
    }

    private static byte[] take(ByteBuffer bytes, int length) {
        final byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }

    private static BufferedImage png(byte[] header, byte[] data) throws IOException {
        final ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(file, "IHDR", header);
        chunk(file, "IDAT", data);
        chunk(file, "IEND", new byte[0]);
        return ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        final CRC32 check = new CRC32();
        check.update(type.getBytes(StandardCharsets.US_ASCII));
        check.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
