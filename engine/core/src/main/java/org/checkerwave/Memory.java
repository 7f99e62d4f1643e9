package org.checkerwave;

import java.util.Locale;

/** The memory that Java may still take, and the sentences for work that needs more. */
public final class Memory {

    private static final long GIGABYTE = 1_000_000_000;
    private static final long MEGABYTE = 1_000_000;

    private Memory() {
    }

    /** In bytes; what nobody uses any more and has not been collected yet counts as taken. */
    public static long free() {
        final Runtime java = Runtime.getRuntime();
        return java.maxMemory() - (java.totalMemory() - java.freeMemory());
    }

    /**
     * Refuses, before anything of it is allocated, what the memory has no room for.
     *
     * @param what needs it, the subject of the sentence, such as "A diagonalization of 80×80 sites"
     * @param bytes that it will hold at once, within the heap and beside it
     * @param cure what to do, an imperative
     * @throws InvalidInput with the size that it needs and what is free
     */
    public static void require(String what, long bytes, String cure) {
        if (bytes > free()) {
            // What is not used any more must not speak against it.
            System.gc();
            final long free = free();
            if (bytes > free) {
                throw new InvalidInput(what + " needs " + text(bytes) + " of memory, and " + text(free) + " are free; " + cure
                        + ", or give more with JAVA_TOOL_OPTIONS=-Xmx" + Math.ceilDiv(Runtime.getRuntime().maxMemory() - free + bytes, 1 << 30)
                        + "g.");
            }
        }
    }

    /** The sentence for memory that ran out all the same. @param kept what is safe, a clause such as "the run stands where it stood" */
    public static InvalidInput exhausted(String kept, OutOfMemoryError failure) {
        return new InvalidInput("Java has run out of memory, and " + kept + "; choose a smaller lattice or picture, or give more with "
                + "JAVA_TOOL_OPTIONS=-Xmx… (it may take " + text(Runtime.getRuntime().maxMemory()) + " now).", failure);
    }

    /** A few words, such as "3.9 GB". */
    public static String text(long bytes) {
        return bytes < GIGABYTE ? Math.ceilDiv(bytes, MEGABYTE) + " MB"
                : String.format(Locale.ROOT, bytes < 10 * GIGABYTE ? "%.1f GB" : "%.0f GB", (double) bytes / GIGABYTE);
    }
}
