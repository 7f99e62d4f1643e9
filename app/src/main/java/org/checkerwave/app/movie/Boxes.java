package org.checkerwave.app.movie;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Boxes of the ISO base media file format, in memory: a length, a type of four letters, and what is in it. */
final class Boxes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** What is inside a box. */
    @FunctionalInterface
    interface Content {
        void write(Boxes into);
    }

    Boxes box(String type, Content content) {
        final Boxes inside = new Boxes();
        content.write(inside);
        return int32(2 * Integer.BYTES + inside.bytes.size()).type(type).raw(inside.toBytes());
    }

    /** A box with a version and flags. */
    Boxes fullBox(String type, int version, int flags, Content content) {
        return box(type, inside -> content.write(inside.int32(version << 24 | flags)));
    }

    /** Four letters, of Latin-1. */
    Boxes type(String letters) {
        return raw(letters.getBytes(StandardCharsets.ISO_8859_1));
    }

    Boxes text(String text) {
        return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    Boxes int8(int value) {
        bytes.write(value);
        return this;
    }

    Boxes int16(int value) {
        return int8(value >> 8).int8(value);
    }

    Boxes int32(int... values) {
        for (final int value : values) {
            int16(value >> 16).int16(value);
        }
        return this;
    }

    Boxes int64(long value) {
        return int32((int) (value >> 32), (int) value);
    }

    Boxes zeros(int count) {
        return raw(new byte[count]);
    }

    Boxes raw(byte[] content) {
        bytes.writeBytes(content);
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
