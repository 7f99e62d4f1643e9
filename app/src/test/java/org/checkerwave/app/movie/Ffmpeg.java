package org.checkerwave.app.movie;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.global.avutil;

/** Calls of ffmpeg, which reads in the tests what the program has written. */
final class Ffmpeg {

    private Ffmpeg() {
    }

    /** Returns the code of a call, or throws if it tells an error. */
    static int check(int code, String action) {
        if (code < 0) {
            final byte[] text = new byte[avutil.AV_ERROR_MAX_STRING_SIZE];
            avutil.av_strerror(code, text, text.length);
            throw new AssertionError(action + ": " + new String(text, StandardCharsets.UTF_8).replace("\0", ""));
        }
        return code;
    }

    /** Returns what a call has made, or throws if it made nothing. */
    static <T> T require(T made, String action) {
        if (made == null) {
            throw new AssertionError(action + ": nothing was made");
        }
        return made;
    }
}
