package org.checkerwave.app.record;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the history of a run in the bytes of a file that has it as plain text among other things. */
final class EmbeddedScript {

    private static final String MARK = "\"checkerwave-history\"";

    private EmbeddedScript() {
    }

    /** The first JSON object that says to be one. @param text the file as Latin letters, byte by byte */
    static Optional<byte[]> in(String text) {
        final int mark = text.indexOf(MARK);
        final int begin = mark < 0 ? -1 : text.lastIndexOf('{', mark);
        final int end = begin < 0 ? -1 : end(text, begin);
        return end < 0 ? Optional.empty() : Optional.of(text.substring(begin, end).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Behind the brace that closes the one at the beginning; braces within texts do not count. */
    private static int end(String text, int begin) {
        int depth = 0;
        boolean quoted = false;
        for (int i = begin; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i += quoted ? 1 : 0;
                case '"' -> quoted = !quoted;
                case '{' -> depth += quoted ? 0 : 1;
                case '}' -> depth -= quoted ? 0 : 1;
                default -> { }
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
