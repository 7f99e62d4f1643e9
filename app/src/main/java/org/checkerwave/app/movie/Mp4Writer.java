package org.checkerwave.app.movie;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.checkerwave.app.figure.FileNote;
import org.checkerwave.app.movie.h264.H264Encoder;
import org.checkerwave.app.movie.h264.VideoPicture;
import org.jspecify.annotations.Nullable;

/**
 * A movie in H.264 and MP4, BT.709 colours, 4:2:0; of even width and height. A frame is encoded on a thread of its own
 * while the caller paints and converts the next; what fails there is told with that one.
 */
public final class Mp4Writer extends FileMovie {

    static final int SECONDS_BETWEEN_KEY_FRAMES = 2;

    private final int width;
    private final int height;
    private final int framesPerSecond;
    private final ExecutorService encoding =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("checkerwave-encoder").factory());
    /** One is encoded, one is what it is compared with, one is converted. */
    private final List<VideoFrame> converters = new ArrayList<>(3);
    private CompletableFuture<Void> encoded = CompletableFuture.completedFuture(null);
    private @Nullable H264Encoder encoder;
    private @Nullable Mp4File file;

    /** @see MovieWriter#open */
    public Mp4Writer(Path target, int width, int height, int framesPerSecond) {
        super(MovieFormat.MP4, target, width, height, framesPerSecond);
        this.width = width;
        this.height = height;
        this.framesPerSecond = framesPerSecond;
        begin();
    }

    @Override
    void open(Path part) throws IOException {
        for (int k = 0; k < 3; k++) {
            converters.add(new VideoFrame(width, height));
        }
        final H264Encoder begun = new H264Encoder(width, height, framesPerSecond, SECONDS_BETWEEN_KEY_FRAMES * framesPerSecond);
        encoder = begun;
        file = new Mp4File(part, width, height, framesPerSecond, begun);
    }

    @Override
    void write(BufferedImage image, long number) throws IOException {
        final VideoPicture picture = converters.get((int) (number % converters.size())).convert(image);
        awaitEncoder();
        encoded = CompletableFuture.runAsync(() -> encode(picture), encoding);
    }

    private void encode(VideoPicture picture) {
        try {
            Objects.requireNonNull(file).add(Objects.requireNonNull(encoder).encode(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEncoder() throws IOException {
        try {
            encoded.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case UncheckedIOException cause -> throw cause.getCause();
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    @Override
    void finish(long frames, @Nullable FileNote note) throws IOException {
        awaitEncoder();
        Objects.requireNonNull(file).finish(note);
    }

    @Override
    void release() throws IOException {
        encoding.close();
        if (encoder != null) {
            encoder.close();
            encoder = null;
        }
        if (file != null) {
            file.close();
            file = null;
        }
        converters.clear();
    }
}
