package org.checkerwave.app.movie;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.app.movie.h264.H264Encoder;
import org.jspecify.annotations.Nullable;

/**
 * An MP4 file (ISO/IEC 14496-12 and -15) with one track of H.264, open for writing: pictures as they come, then their index.
 * A chunk of the index goes from a key frame to the next; a frame is a tick of its clock.
 */
final class Mp4File implements AutoCloseable {

    private static final int IDENTITY_ONE = 0x10000;
    /** BT.709 of ISO/IEC 23091-2, for primaries, transfer and matrix. */
    private static final int BT_709 = 1;
    /** From the start of the box to its length in eight bytes. */
    private static final int LONG_LENGTH = 8;

    private final RandomAccessFile file;
    private final int width;
    private final int height;
    private final int framesPerSecond;
    private final H264Encoder encoder;
    private final long dataStart;
    private int[] sizes = new int[1 << 8];
    private int samples;
    /** Numbers of the key frames, from 0, and where they begin in the file. */
    private int[] keys = new int[1 << 4];
    private long[] chunks = new long[1 << 4];
    private int keyCount;

    Mp4File(Path path, int width, int height, int framesPerSecond, H264Encoder encoder) throws IOException {
        this.width = width;
        this.height = height;
        this.framesPerSecond = framesPerSecond;
        this.encoder = encoder;
        // A process that was killed may have left a longer one.
        Files.newOutputStream(path).close();
        this.file = new RandomAccessFile(path.toFile(), "rw");
        try {
            file.write(new Boxes().box("ftyp", b -> b.type("isom").int32(0x200).type("isom").type("iso2").type("avc1").type("mp41"))
                    .toBytes());
            this.dataStart = file.getFilePointer();
            file.write(new Boxes().int32(1).type("mdat").int64(0).toBytes());
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    void add(H264Encoder.Coded picture) throws IOException {
        if (picture.key()) {
            if (keyCount == keys.length) {
                keys = Arrays.copyOf(keys, 2 * keyCount);
                chunks = Arrays.copyOf(chunks, 2 * keyCount);
            }
            keys[keyCount] = samples;
            chunks[keyCount] = file.getFilePointer();
            keyCount++;
        }
        if (samples == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * samples);
        }
        sizes[samples++] = picture.length();
        file.write(picture.bytes(), 0, picture.length());
    }

    /** Writes the index. @param note what the file says of itself; null for nothing */
    void finish(@Nullable FileNote note) throws IOException {
        final long end = file.getFilePointer();
        file.write(new Boxes().box("moov", movie -> {
            movie.fullBox("mvhd", 0, 0, b -> matrix(b.int32(0, 0, framesPerSecond, samples).int32(IDENTITY_ONE).int16(0x100).zeros(10))
                    .zeros(24).int32(2));
            movie.box("trak", this::track);
            if (note != null) {
                movie.box("udta", b -> describe(b, note));
            }
        }).toBytes());
        // A part left behind by a run that was killed may have been longer.
        file.setLength(file.getFilePointer());
        file.seek(dataStart + LONG_LENGTH);
        file.writeLong(end - dataStart);
    }

    private static Boxes matrix(Boxes into) {
        return into.int32(IDENTITY_ONE, 0, 0, 0, IDENTITY_ONE, 0, 0, 0, 1 << 30);
    }

    private void track(Boxes track) {
        // Flags: enabled, in the movie.
        track.fullBox("tkhd", 0, 3, b -> matrix(b.int32(0, 0, 1, 0, samples).zeros(16)).int32(width << 16, height << 16));
        track.box("mdia", media -> {
            media.fullBox("mdhd", 0, 0, b -> b.int32(0, 0, framesPerSecond, samples)
                    .int16(('u' - 0x60) << 10 | ('n' - 0x60) << 5 | 'd' - 0x60).int16(0));
            media.fullBox("hdlr", 0, 0, b -> b.int32(0).type("vide").zeros(12).text("Checkerwave").int8(0));
            media.box("minf", information -> {
                information.fullBox("vmhd", 0, 1, b -> b.zeros(8));
                information.box("dinf", d -> d.fullBox("dref", 0, 0, b -> b.int32(1).fullBox("url ", 0, 1, url -> { })));
                information.box("stbl", this::sampleTable);
            });
        });
    }

    private void sampleTable(Boxes table) {
        table.fullBox("stsd", 0, 0, b -> b.int32(1).box("avc1", this::sampleEntry));
        table.fullBox("stts", 0, 0, b -> b.int32(1, samples, 1));
        table.fullBox("stss", 0, 0, b -> {
            b.int32(keyCount);
            for (int k = 0; k < keyCount; k++) {
                b.int32(keys[k] + 1);
            }
        });
        table.fullBox("stsc", 0, 0, this::samplesOfChunks);
        table.fullBox("stsz", 0, 0, b -> b.int32(0, samples).int32(Arrays.copyOf(sizes, samples)));
        table.fullBox("co64", 0, 0, b -> {
            b.int32(keyCount);
            for (int k = 0; k < keyCount; k++) {
                b.int64(chunks[k]);
            }
        });
    }

    /** The first chunk of each run of the same number of samples; all are the same but the last. */
    private void samplesOfChunks(Boxes into) {
        final int last = samples - keys[keyCount - 1];
        final int first = keyCount > 1 ? keys[1] : last;
        if (first == last) {
            into.int32(1).int32(1, first, 1);
        } else {
            into.int32(2).int32(1, first, 1).int32(keyCount, last, 1);
        }
    }

    private long kilobitsPerSecond() {
        long second = 0;
        long most = 0;
        for (int k = 0; k < samples; k++) {
            second += sizes[k] - (k < framesPerSecond ? 0 : sizes[k - framesPerSecond]);
            most = Math.max(most, second);
        }
        return Math.ceilDiv(most * Byte.SIZE, 1000);
    }

    private void sampleEntry(Boxes entry) {
        final byte[] sequenceParameters = encoder.sequenceParameters(kilobitsPerSecond());
        final byte[] pictureParameters = encoder.pictureParameters();
        entry.zeros(6).int16(1).zeros(16).int16(width).int16(height).int32(72 << 16, 72 << 16, 0).int16(1).zeros(32).int16(24)
                .int16(-1);
        entry.box("avcC", b -> b.int8(1).raw(Arrays.copyOfRange(sequenceParameters, 1, 4)).int8(0xFC | Integer.BYTES - 1)
                .int8(0xE0 | 1).int16(sequenceParameters.length).raw(sequenceParameters)
                .int8(1).int16(pictureParameters.length).raw(pictureParameters));
        entry.box("colr", b -> b.type("nclx").int16(BT_709).int16(BT_709).int16(BT_709).int8(0));
        entry.box("pasp", b -> b.int32(1, 1));
    }

    /** The list of tags that players show. */
    private static void describe(Boxes data, FileNote note) {
        data.fullBox("meta", 0, 0, meta -> {
            meta.fullBox("hdlr", 0, 0, b -> b.int32(0).type("mdir").type("appl").zeros(9));
            meta.box("ilst", list -> {
                tag(list, "©cmt", note.text());
                tag(list, "desc", note.sentence());
            });
        });
    }

    private static void tag(Boxes list, String name, String text) {
        // 1: UTF-8
        list.box(name, b -> b.box("data", d -> d.int32(1, 0).text(text)));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
