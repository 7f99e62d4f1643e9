package org.checkerwave.app.model;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Paints pictures on another thread, one at a time. */
final class PictureWorker {

    private final Executor executor;
    private final Consumer<Throwable> report;
    private final PicturePainter painter = new PicturePainter();
    private volatile Consumer<PaintedPicture> companion = _ -> { };
    private volatile boolean busy;
    private volatile @Nullable PaintedPicture finished;

    /** @param report told, on the other thread, of a picture that could not be painted, as without memory; the next may be ordered */
    PictureWorker(Executor executor, Consumer<Throwable> report) {
        this.executor = executor;
        this.report = report;
    }

    /** What else is to be painted for each picture before it is ready, on the thread that painted it. */
    void accompany(Consumer<PaintedPicture> other) {
        companion = other;
    }

    /** Whether the last picture has been taken, so that another can be ordered. */
    boolean idle() {
        return !busy;
    }

    void order(PictureRequest request) {
        busy = true;
        executor.execute(() -> {
            try {
                final PaintedPicture painted = painter.paint(request);
                companion.accept(painted);
                finished = painted;
            } catch (RuntimeException | Error e) {
                busy = false;
                report.accept(e);
            }
        });
    }

    /** The ordered picture, once it is ready; null before. */
    @Nullable PaintedPicture take() {
        final PaintedPicture picture = finished;
        if (picture != null) {
            finished = null;
            busy = false;
        }
        return picture;
    }
}
