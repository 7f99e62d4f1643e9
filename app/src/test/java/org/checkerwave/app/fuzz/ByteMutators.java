package org.checkerwave.app.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What can befall any file. */
public final class ByteMutators {

    /** All of them. */
    public static final Mutator ANY = Mutator.oneOf(ByteMutators::flipBits, ByteMutators::flipBits, ByteMutators::copyRange,
            ByteMutators::moveRange, ByteMutators::truncate, ByteMutators::delete, ByteMutators::repeat, ByteMutators::overwrite,
            ByteMutators::noise, ByteMutators::number, ByteMutators::number, ByteMutators::extend);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final int MOST_REPEATED = 1 << 20;

    private ByteMutators() {
    }

    static byte[] flipBits(byte[] file, SplittableRandom random) {
        final byte[] copy = file.clone();
        for (int k = random.nextInt(1, 9); k > 0 && copy.length > 0; k--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static byte[] copyRange(byte[] file, SplittableRandom random) {
        final byte[] copy = file.clone();
        final int[] range = range(file, random);
        final int to = file.length == 0 ? 0 : random.nextInt(file.length - (range[1] - range[0]) + 1);
        System.arraycopy(file, range[0], copy, to, range[1] - range[0]);
        return copy;
    }

    private static byte[] moveRange(byte[] file, SplittableRandom random) {
        final int[] range = range(file, random);
        final byte[] rest = without(file, range);
        final int to = random.nextInt(rest.length + 1);
        return joined(Arrays.copyOf(rest, to), Arrays.copyOfRange(file, range[0], range[1]), Arrays.copyOfRange(rest, to, rest.length));
    }

    private static byte[] truncate(byte[] file, SplittableRandom random) {
        return Arrays.copyOf(file, random.nextInt(file.length + 1));
    }

    private static byte[] delete(byte[] file, SplittableRandom random) {
        return without(file, range(file, random));
    }

    private static byte[] repeat(byte[] file, SplittableRandom random) {
        final int[] range = range(file, random);
        final byte[] chunk = Arrays.copyOfRange(file, range[0], range[1]);
        final int times = chunk.length == 0 ? 0 : Math.min(1 << random.nextInt(16), MOST_REPEATED / chunk.length);
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(file, range[1]));
        for (int k = 0; k < times; k++) {
            out.writeBytes(chunk);
        }
        out.write(file, range[1], file.length - range[1]);
        return out.toByteArray();
    }

    /** A binary integer where one might be. */
    private static byte[] overwrite(byte[] file, SplittableRandom random) {
        final byte[] copy = file.clone();
        final int length = 1 << random.nextInt(1, 4);
        if (copy.length >= length) {
            final ByteOrder order = random.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            final byte[] whole = ByteBuffer.allocate(Long.BYTES).order(order).putLong(Extremes.integer(random)).array();
            System.arraycopy(whole, order == ByteOrder.LITTLE_ENDIAN ? 0 : Long.BYTES - length, copy,
                    random.nextInt(copy.length - length + 1), length);
        }
        return copy;
    }

    private static byte[] noise(byte[] file, SplittableRandom random) {
        final byte[] copy = file.clone();
        final int[] range = range(file, random);
        for (int i = range[0]; i < range[1]; i++) {
            copy[i] = (byte) random.nextInt();
        }
        return copy;
    }

    /** A number in a text. */
    static byte[] number(byte[] file, SplittableRandom random) {
        final String text = new String(file, StandardCharsets.ISO_8859_1);
        final MatchResult[] numbers = NUMBER.matcher(text).results().limit(2000).toArray(MatchResult[]::new);
        if (numbers.length == 0) {
            return flipBits(file, random);
        }
        final MatchResult one = numbers[random.nextInt(numbers.length)];
        return (text.substring(0, one.start()) + Extremes.number(random) + text.substring(one.end()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] extend(byte[] file, SplittableRandom random) {
        final byte[] more = new byte[random.nextInt(1, 1 << random.nextInt(1, 20))];
        if (random.nextBoolean()) {
            random.nextBytes(more);
        }
        return joined(file, more);
    }

    /** Begin and end, mostly near each other. */
    private static int[] range(byte[] file, SplittableRandom random) {
        final int length = Math.min(file.length, 1 << random.nextInt(12));
        final int from = random.nextInt(file.length - length + 1);
        return new int[] {from, from + length};
    }

    private static byte[] without(byte[] file, int[] range) {
        return joined(Arrays.copyOf(file, range[0]), Arrays.copyOfRange(file, range[1], file.length));
    }

    static byte[] joined(byte[]... parts) {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (final byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
