package org.checkerwave.app.movie;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avutil;
import org.checkerwave.InvalidInput;
import org.checkerwave.NativeLibrary;

/** Loading of the native libraries and their error codes. */
final class Ffmpeg {

    private Ffmpeg() {
    }

    /** Loaded when it is first asked for, and once: a second failure of the same class does not tell the reason any more. */
    private static final class Libraries {
        static final Optional<String> MISSING = load();

        private static Optional<String> load() {
            try {
                avutil.av_log_set_level(avutil.AV_LOG_QUIET);
                return Optional.empty();
            } catch (LinkageError e) {
                return Optional.of(NativeLibrary.reason(
                        "MP4 cannot be written, only APNG, GIF and pictures, as the movie library ffmpeg", e));
            }
        }
    }

    /** Loads the libraries, or says in one sentence that this system has none. */
    static void load() {
        Libraries.MISSING.ifPresent(reason -> {
            throw new InvalidInput(reason);
        });
    }

    /** Returns the code of a call, or throws if it tells an error. */
    static int check(int code, String action) {
        if (code < 0) {
            throw new MovieFailure(action, reason(code));
        }
        return code;
    }

    /** Returns what a call has made, or throws if it made nothing. */
    static <T> T require(T made, String action) {
        if (made == null) {
            throw new MovieFailure(action, "the native library could not provide it");
        }
        return made;
    }

    private static String reason(int code) {
        final byte[] text = new byte[avutil.AV_ERROR_MAX_STRING_SIZE];
        avutil.av_strerror(code, text, text.length);
        int length = 0;
        while (length < text.length && text[length] != 0) {
            length++;
        }
        return new String(text, 0, length, StandardCharsets.UTF_8);
    }
}
