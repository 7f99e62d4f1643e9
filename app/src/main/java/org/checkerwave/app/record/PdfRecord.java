package org.checkerwave.app.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The entry {@code Checkerwave} of a PDF's description, which stands in the file or in one of its compressed streams. Looked for
 * without a PDF library: those unpack whatever a file holds, and a short one can hold gigabytes.
 */
final class PdfRecord {

    private static final String KEY = "/Checkerwave";
    private static final String STREAM = "stream";
    private static final int HEX = 16;
    /** Bytes that are unpacked in all. */
    private static final int MOST_UNPACKED = 1 << 26;
    private static final int MOST_STREAMS = 10_000;

    private PdfRecord() {
    }

    /** The record as UTF-8. */
    static Optional<byte[]> in(byte[] file) {
        final String text = new String(file, StandardCharsets.ISO_8859_1);
        Optional<byte[]> record = entry(text);
        int left = MOST_UNPACKED;
        int at = text.indexOf(STREAM);
        for (int streams = 0; at >= 0 && record.isEmpty() && left > 0 && streams < MOST_STREAMS; streams++) {
            int start = at + STREAM.length();
            while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
                start++;
            }
            final byte[] unpacked = unpacked(file, start, left);
            left -= unpacked.length;
            record = entry(new String(unpacked, StandardCharsets.ISO_8859_1));
            at = text.indexOf(STREAM, start);
        }
        return record;
    }

    /** As far as the bytes make sense. */
    private static byte[] unpacked(byte[] file, int start, int most) {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(file, start, file.length - start);
            final byte[] buffer = new byte[1 << 13];
            int count = 1;
            while (count > 0 && out.size() < most) {
                count = inflater.inflate(buffer, 0, Math.min(buffer.length, most - out.size()));
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException e) {
            // No stream, or one that is damaged from here on.
        }
        return out.toByteArray();
    }

    private static Optional<byte[]> entry(String text) {
        final int key = text.indexOf(KEY);
        int at = key + KEY.length();
        while (key >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (key < 0 || at >= text.length()) {
            return Optional.empty();
        }
        final byte[] bytes = text.charAt(at) == '<' ? hexadecimal(text, at + 1) : literal(text, at + 1);
        // With a byte order mark, UTF-16; else in an encoding whose letters are those of Latin 1.
        final boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        final String value = wide ? new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE)
                : new String(bytes, StandardCharsets.ISO_8859_1);
        return Optional.of(value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hexadecimal(String text, int start) {
        final int end = text.indexOf('>', start);
        final byte[] bytes = new byte[(Math.max(start, end) - start) / 2];
        for (int i = 0; i < bytes.length; i++) {
            final int high = Character.digit(text.charAt(start + 2 * i), HEX);
            final int low = Character.digit(text.charAt(start + 2 * i + 1), HEX);
            if (high < 0 || low < 0) {
                return Arrays.copyOf(bytes, i);
            }
            bytes[i] = (byte) (HEX * high + low);
        }
        return bytes;
    }

    /** In parentheses, where a backslash stands before those that do not belong together. */
    private static byte[] literal(String text, int start) {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        int depth = 1;
        for (int i = start; i < text.length() && depth > 0; i++) {
            char character = text.charAt(i);
            if (character == '\\' && i + 1 < text.length()) {
                character = text.charAt(++i);
            } else if (character == '(' || character == ')') {
                depth += character == '(' ? 1 : -1;
            }
            if (depth > 0) {
                out.write(character == 'n' && text.charAt(i - 1) == '\\' ? '\n' : character);
            }
        }
        return out.toByteArray();
    }
}
