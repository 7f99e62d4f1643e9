package org.checkerwave.app.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Changes the header of a .npy array, or damages it byte by byte. */
public final class NpyMutator implements Mutator {

    private static final List<String> SHAPES = List.of("()", "(0,)", "(0, 0)", "(4096, 4096)", "(4098, 4098)", "(65536, 65536)",
            "(2147483648,)", "(4294967296, 4294967296)", "(9223372036854775807, 2)", "(-1, 8)", "(4, -4)", "(8, 8, 1)", "(1, 8, 8)",
            "(64,)", "(4, 4)", "(3, 5)", "(" + "1, ".repeat(3000) + "1)", "(" + "9".repeat(3000) + ",)", "(8 8)", "(,)", "8", "(8.0, 8.0)",
            "(999999999, 0)", "(0, 999999999, 999999999)", "(٨, ٨)");
    private static final List<String> TYPES = List.of("<f4", ">f8", "=f8", "|O", "<i8", "<c16", "|S8", "<U4", "", "<f8'", "|V8");

    @Override
    public byte[] mutate(byte[] file, SplittableRandom random) {
        final int start = 10;
        final int length = file.length < start ? 0 : Byte.toUnsignedInt(file[8]) + 256 * Byte.toUnsignedInt(file[9]);
        if (length == 0 || start + length > file.length || random.nextInt(3) == 0) {
            return ByteMutators.ANY.mutate(file, random);
        }
        final String text = new String(file, start, length, StandardCharsets.UTF_8);
        final byte[] values = Arrays.copyOfRange(file, start + length, file.length);
        final String changed = switch (random.nextInt(8)) {
            case 0, 1, 2 -> text.replaceAll("\\([^)]*\\)", SHAPES.get(random.nextInt(SHAPES.size())));
            case 3 -> text.replace("<f8", TYPES.get(random.nextInt(TYPES.size())));
            case 4 -> text.replace("False", "True");
            case 5 -> text + " ".repeat(random.nextInt(1, 65_000));
            case 6 -> new String(ByteMutators.number(text.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8);
            default -> new String(ByteMutators.ANY.mutate(text.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8);
        };
        final byte[] array = ByteMutators.joined(withLength(changed), values);
        if (random.nextInt(20) == 0) {
            array[6] = (byte) random.nextInt(5);
        }
        return array;
    }

    /** What stands before the values of an array of that shape. */
    static byte[] header(String shape) {
        return withLength("{'descr': '<f8', 'fortran_order': False, 'shape': " + shape + ", }\n");
    }

    private static byte[] withLength(String header) {
        final byte[] text = header.getBytes(StandardCharsets.UTF_8);
        return ByteMutators.joined(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) text.length, (byte) (text.length >>> 8)},
                text);
    }
}
