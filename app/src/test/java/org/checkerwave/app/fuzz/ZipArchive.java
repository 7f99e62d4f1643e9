package org.checkerwave.app.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** ZIP files that ZipOutputStream would not write: names twice, sizes that lie, bombs. */
final class ZipArchive {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int DEFLATED = 8;
    /** Bytes of an entry that are read: what is longer has been made so before. */
    private static final int LONGEST = 1 << 21;

    /**
     * One entry as it stands in the file.
     *
     * @param method 0 stored, 8 deflated
     * @param size as the headers tell it
     */
    record Packed(String name, int flags, int method, int crc, long compressedSize, long size, byte[] data) {

        static Packed of(String name, byte[] content) {
            final CRC32 crc = new CRC32();
            crc.update(content);
            final byte[] data = deflated(content, Deflater.FULL_FLUSH, true);
            return new Packed(name, 0, DEFLATED, (int) crc.getValue(), data.length, content.length, data);
        }

        Packed withHeader(int otherFlags, int otherMethod, int otherCrc, long otherCompressed, long otherSize) {
            return new Packed(name, otherFlags, otherMethod, otherCrc, otherCompressed, otherSize, data);
        }

        Packed named(String other) {
            return new Packed(other, flags, method, crc, compressedSize, size, data);
        }
    }

    private ZipArchive() {
    }

    static byte[] deflated(byte[] content, int flush, boolean last) {
        try (Deflater deflater = new Deflater(1, true)) {
            deflater.setInput(content);
            if (last) {
                deflater.finish();
            }
            final ByteArrayOutputStream out = new ByteArrayOutputStream();
            final byte[] buffer = new byte[1 << 16];
            int count;
            do {
                count = deflater.deflate(buffer, 0, buffer.length, flush);
                out.write(buffer, 0, count);
            } while (count == buffer.length || last && !deflater.finished());
            return out.toByteArray();
        }
    }

    /** Names and contents, in order. */
    static List<Packed> read(byte[] file) {
        final List<Packed> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(Packed.of(entry.getName(), zip.readNBytes(LONGEST)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static byte[] content(Packed entry) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(write(List.of(entry))))) {
            zip.getNextEntry();
            return zip.readNBytes(LONGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] write(List<Packed> entries) {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        final ByteArrayOutputStream central = new ByteArrayOutputStream();
        for (final Packed entry : entries) {
            final byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
            central.writeBytes(header(entry, CENTRAL_HEADER, name.length).putInt(0).putShort((short) 0).putInt(0).putInt(out.size()).array());
            central.writeBytes(name);
            out.writeBytes(header(entry, LOCAL_HEADER, name.length).array());
            out.writeBytes(name);
            out.writeBytes(entry.data());
        }
        final int at = out.size();
        out.writeBytes(central.toByteArray());
        out.writeBytes(ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(END).putInt(0).putShort((short) entries.size())
                .putShort((short) entries.size()).putInt(central.size()).putInt(at).array());
        return out.toByteArray();
    }

    /** The part that both kinds of header have, with the length of the name and none of an extra field. */
    private static ByteBuffer header(Packed entry, int signature, int nameLength) {
        final boolean central = signature == CENTRAL_HEADER;
        final ByteBuffer header = ByteBuffer.allocate(central ? 46 : 30).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
        if (central) {
            header.putShort((short) 20);
        }
        return header.putShort((short) 20).putShort((short) entry.flags()).putShort((short) entry.method()).putInt(0x28210000)
                .putInt(entry.crc()).putInt((int) entry.compressedSize()).putInt((int) entry.size()).putShort((short) nameLength)
                .putShort((short) 0);
    }
}
