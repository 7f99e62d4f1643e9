package org.checkerwave.app.record;

/** The comment of a GIF file, which its format cuts into blocks of at most 255 bytes, each behind its length. */
final class GifComment {

    private static final String COMMENT = "!\u00fe";

    private GifComment() {
    }

    /** The last comment; empty if there is none. @param file as Latin letters, byte by byte */
    static String of(String file) {
        final int comment = file.lastIndexOf(COMMENT);
        final StringBuilder text = new StringBuilder();
        int at = comment < 0 ? file.length() : comment + COMMENT.length();
        while (at < file.length() && file.charAt(at) > 0) {
            final int next = Math.min(file.length(), at + 1 + file.charAt(at));
            text.append(file, at + 1, next);
            at = next;
        }
        return text.toString();
    }
}
