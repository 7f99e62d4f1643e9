package org.checkerwave.app.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Changes the JSON header of a safetensors file, whose length is put right, or damages the file byte by byte. */
public final class SafetensorsMutator implements Mutator {

    private final Mutator json = new JsonMutator();

    @Override
    public byte[] mutate(byte[] file, SplittableRandom random) {
        final long length = file.length < 8 ? -1 : ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong();
        if (length < 0 || length > file.length - 8 || random.nextInt(4) == 0) {
            return ByteMutators.ANY.mutate(file, random);
        }
        final int end = 8 + (int) length;
        final byte[] header = json.mutate(Arrays.copyOfRange(file, 8, end), random);
        final long told = random.nextInt(20) == 0 ? Extremes.integer(random) : header.length;
        final byte[] values = Arrays.copyOfRange(file, end, file.length);
        if (random.nextInt(4) == 0 && values.length >= 4) {
            final float[] extremes = {Float.NaN, Float.POSITIVE_INFINITY, -1, 1e30f, Float.MIN_VALUE, -0f, 3e38f};
            ByteBuffer.wrap(values).order(ByteOrder.LITTLE_ENDIAN).putFloat(random.nextInt(values.length / 4) * 4,
                    extremes[random.nextInt(extremes.length)]);
        }
        return ByteMutators.joined(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(told).array(), header, values);
    }
}
