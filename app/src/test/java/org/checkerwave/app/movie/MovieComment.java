package org.checkerwave.app.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;

/** Reads what a movie file says of itself. */
final class MovieComment {

    private MovieComment() {
    }

    static String read(Path file) {
        final AVFormatContext input = new AVFormatContext(null);
        assertThat(avformat_open_input(input, file.toString(), null, null)).isZero();
        try {
            return new String(av_dict_get(input.metadata(), "comment", null, 0).value().getStringBytes(),
                    StandardCharsets.UTF_8);
        } finally {
            avformat_close_input(input);
        }
    }
}
