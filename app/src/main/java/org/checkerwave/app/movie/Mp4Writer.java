package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.checkerwave.app.figure.FileNote;

/**
 * A movie in H.264 and MP4, BT.709 colours, 4:2:0; of even width and height. A frame is encoded on a thread of its own
 * while the caller paints and converts the next; what fails there is told with that one.
 */
public final class Mp4Writer extends FileMovie {

    /** What the encoder allows in one frame. */
    static final int MOST_PIXELS = 9_437_184;

    private final int width;
    private final int height;
    private final int framesPerSecond;
    private final ExecutorService encoder =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("checkerwave-encoder").factory());
    /** One is encoded, the other is converted. */
    private final List<VideoFrame> converters = new ArrayList<>(2);
    private CompletableFuture<Void> encoding = CompletableFuture.completedFuture(null);
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
        converters.add(new VideoFrame(width, height));
        converters.add(new VideoFrame(width, height));
        stream = new H264Stream(part, width, height, framesPerSecond);
    }

    @Override
    void write(BufferedImage image, long number) {
        final AVFrame frame = converters.get((int) (number % converters.size())).convert(image, number);
        awaitEncoder();
        encoding = CompletableFuture.runAsync(() -> stream.write(frame), encoder);
    }

    private void awaitEncoder() {
        try {
            encoding.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw e;
            }
        }
    }

    @Override
    void finish(long frames, FileNote note) {
        awaitEncoder();
        if (note != null) {
            stream.describe(note);
        }
        stream.finish();
    }

    @Override
    void release() {
        encoder.close();
        if (stream != null) {
            stream.close();
            stream = null;
        }
        converters.forEach(VideoFrame::close);
        converters.clear();
    }
}
