package org.checkerwave.app.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Entries of a ZIP that are short there and very long unpacked, with right sizes and check sum. */
final class Bomb {

    private static final int BLOCK = 1 << 20;

    private Bomb() {
    }

    /** @param unit repeated until the content has that many bytes; its length divides 2²⁰ */
    static ZipArchive.Packed of(String name, byte[] start, byte[] unit, long bytes, byte[] end) {
        final byte[] block = new byte[BLOCK];
        for (int at = 0; at < BLOCK; at += unit.length) {
            System.arraycopy(unit, 0, block, at, unit.length);
        }
        final byte[] packed = ZipArchive.deflated(block, Deflater.FULL_FLUSH, false);
        final int times = Math.toIntExact(Math.ceilDiv(bytes, BLOCK));
        final CRC32 crc = new CRC32();
        final ByteArrayOutputStream data = new ByteArrayOutputStream();
        crc.update(start);
        data.writeBytes(ZipArchive.deflated(start, Deflater.FULL_FLUSH, false));
        for (int k = 0; k < times; k++) {
            crc.update(block);
            data.writeBytes(packed);
        }
        crc.update(end);
        data.writeBytes(ZipArchive.deflated(end, Deflater.FULL_FLUSH, true));
        return new ZipArchive.Packed(name, 0, 8, (int) crc.getValue(), data.size(), start.length + (long) times * BLOCK + end.length,
                data.toByteArray());
    }

    static ZipArchive.Packed zeros(String name, byte[] start, long bytes) {
        return of(name, start, new byte[BLOCK], bytes, new byte[0]);
    }
}
