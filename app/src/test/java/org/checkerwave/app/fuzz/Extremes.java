package org.checkerwave.app.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Values that programs fall over. */
final class Extremes {

    private static final List<String> NUMBERS = List.of("NaN", "Infinity", "-Infinity", "1e999", "-1e999", "-1", "0", "-0.0",
            "1e-320", "1e308", "0.5", "3", "4", "16", "256", "4096", "8192", "10000",
            "1000001", "2147483647", "2147483648", "-2147483649", "4294967296",
            "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551616", "1".repeat(400),
            "9".repeat(5000), "7".repeat(200_000), "0." + "3".repeat(50_000), "1e" + "9".repeat(300), "1e-999999999",
            "1e999999999", "0x10", "1_000", "", "١٢");
    private static final List<String> WORDS = List.of("", " ", "nan", "thermal", "../../../../tmp/hostile", "/etc/passwd",
            "..\\..\\hostile", "C:\\hostile", "~/hostile", "a\u0000b", "line\nbreak", "\u202etxt.exe", "é".repeat(300),
            "w".repeat(100_000), "%s%s%n", "${jndi:x}", "file:///etc/passwd", "http://localhost/x.safetensors",
            "/dev/zero.safetensors", "absent.safetensors", "recursion", "gcnn", "window", "diagonalization");
    private static final long[] INTEGERS = {0, 1, -1, 7, 255, 256, 65535, 65536, 1 << 24, Integer.MAX_VALUE, 1L << 31, 0xFFFFFFFFL,
        1L << 32, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE, -8};

    private Extremes() {
    }

    static String number(SplittableRandom random) {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    static String word(SplittableRandom random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    static long integer(SplittableRandom random) {
        return INTEGERS[random.nextInt(INTEGERS.length)];
    }
}
