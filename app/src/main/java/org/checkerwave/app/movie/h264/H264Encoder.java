package org.checkerwave.app.movie.h264;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * An encoder of H.264 (ITU-T H.264, to whose sections the comments here refer) for pictures of a lattice: constrained
 * baseline profile, constant quantizer, no loop filter. Sites do not move, so a picture is predicted from the same place of
 * the one before or from its own edges, never by motion; that is what makes it fast. The bytes do not depend on the number
 * of threads.
 */
public final class H264Encoder implements AutoCloseable {

    /** Sharp edges and lettering stay sharp. */
    private static final int QUANTIZER = 18;
    private static final int MOST_SLICES = 8;
    private static final int MOST_THREADS = 4;

    private final int width;
    private final int height;
    private final int framesPerSecond;
    private final int keyInterval;
    private final VideoPicture decoded;
    private final List<SliceEncoder> slices = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS),
            Thread.ofPlatform().daemon().name("checkerwave-slice-", 0).factory());
    private final List<Future<?>> running = new ArrayList<>();
    private byte[] bytes = new byte[0];
    private @Nullable VideoPicture before;
    private long pictures;

    /**
     * @param width of what is shown, even
     * @param height of what is shown, even
     * @param keyInterval pictures from one that stands for itself to the next
     */
    public H264Encoder(int width, int height, int framesPerSecond, int keyInterval) {
        this.width = width;
        this.height = height;
        this.framesPerSecond = framesPerSecond;
        this.keyInterval = keyInterval;
        this.decoded = VideoPicture.of(width, height);
        final int count = Math.min(MOST_SLICES, decoded.rows());
        for (int k = 0; k < count; k++) {
            slices.add(new SliceEncoder(decoded, decoded.rows() * k / count, decoded.rows() * (k + 1) / count, QUANTIZER));
        }
    }

    /** Whether pictures of that size can be coded: about 9.4 million pixels, at most 8688 a side. */
    public static boolean fits(int width, int height) {
        return Level.exists(Math.ceilDiv(width, VideoPicture.MACROBLOCK), Math.ceilDiv(height, VideoPicture.MACROBLOCK));
    }

    /** The unit that a decoder reads first. @param kilobitsPerSecond the most that any second of the stream takes */
    public byte[] sequenceParameters(long kilobitsPerSecond) {
        return ParameterSets.sequence(width, height, framesPerSecond,
                Level.of(decoded.columns(), decoded.rows(), framesPerSecond, kilobitsPerSecond).code());
    }

    /** The unit that a decoder reads after it. */
    public byte[] pictureParameters() {
        return ParameterSets.picture(QUANTIZER);
    }

    /**
     * Codes the next picture.
     *
     * @param source is read until the picture after it is coded
     * @return valid until the next: units, each after its length in four bytes
     */
    public Coded encode(VideoPicture source) {
        final boolean key = pictures % keyInterval == 0;
        final int sinceKey = (int) (pictures % keyInterval);
        final int keyNumber = (int) (pictures / keyInterval);
        final VideoPicture previous = key ? null : before;
        for (final SliceEncoder slice : slices) {
            running.add(threads.submit(() -> slice.encode(source, previous, sinceKey, keyNumber)));
        }
        await();
        before = source;
        pictures++;
        final int length = join(key);
        return new Coded(bytes, length, key);
    }

    /**
     * A picture in the stream.
     *
     * @param bytes valid until the next
     * @param length of them
     * @param key whether it can be read without those before
     */
    public record Coded(byte[] bytes, int length, boolean key) {
    }

    private void await() {
        try {
            for (final Future<?> slice : running) {
                slice.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A slice could not be coded.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while coding a picture.", e);
        } finally {
            running.clear();
        }
    }

    private int join(boolean key) {
        final int needed = slices.stream().mapToInt(slice -> slice.mostUnitBytes() + Integer.BYTES).sum();
        if (needed > bytes.length) {
            bytes = new byte[needed + needed / 2];
        }
        int place = 0;
        for (final SliceEncoder slice : slices) {
            final int end = slice.copyUnit(key, bytes, place + Integer.BYTES);
            final int length = end - place - Integer.BYTES;
            for (int i = 0; i < Integer.BYTES; i++) {
                bytes[place + i] = (byte) (length >>> (Byte.SIZE * (Integer.BYTES - 1 - i)));
            }
            place = end;
        }
        return place;
    }

    /** What a decoder has of the last picture. */
    VideoPicture decoded() {
        return decoded;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
