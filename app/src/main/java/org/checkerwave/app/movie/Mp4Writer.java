package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.checkerwave.app.figure.FileNote;

/** A movie in H.264 and MP4, BT.709 colours, 4:2:0; of even width and height. */
public final class Mp4Writer extends FileMovie {

    /** What the encoder allows in one frame. */
    static final int MOST_PIXELS = 9_437_184;

    private final int width;
    private final int height;
    private final int framesPerSecond;
    private VideoFrame converter;
    private H264Stream stream;

    /** @see MovieWriter#open */
    public Mp4Writer(Path target, int width, int height, int framesPerSecond) {
        super(MovieFormat.MP4, target, width, height, framesPerSecond);
        this.width = width;
        this.height = height;
        this.framesPerSecond = framesPerSecond;
        Ffmpeg.load();
        begin();
    }

    @Override
    void open(Path part) {
        converter = new VideoFrame(width, height);
        stream = new H264Stream(part, width, height, framesPerSecond);
    }

    @Override
    void write(BufferedImage image, long number) {
        stream.write(converter.convert(image, number));
    }

    @Override
    void finish(long frames, FileNote note) {
        if (note != null) {
            stream.describe(note);
        }
        stream.finish();
    }

    @Override
    void release() {
        if (stream != null) {
            stream.close();
            stream = null;
        }
        if (converter != null) {
            converter.close();
            converter = null;
        }
    }
}
