package org.checkerwave.app.model;

import java.util.concurrent.Executor;
import org.checkerwave.app.picture.FieldSource;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.app.picture.LookPainter;
import org.checkerwave.app.picture.RangeChooser;
import org.checkerwave.app.picture.ReliefPainter;
import org.checkerwave.app.picture.ValueRange;

/**
 * Paints pictures on another thread, one at a time. Three buffers take turns, so that neither the picture on the screen
 * nor the one before it, which may still be on its way to the screen, is painted over.
 */
final class PictureWorker {

    private static final int TRANSPARENT = 0;
    private static final int BUFFERS = 3;

    private final Executor executor;
    private final FieldSource source = new FieldSource();
    private final LookPainter painter = new LookPainter();
    private final ReliefPainter reliefs = new ReliefPainter();
    private final RangeChooser ranges = new RangeChooser();
    private final int[][] buffers = new int[BUFFERS][0];
    private int turn;
    private boolean busy;
    private volatile PaintedPicture finished;

    PictureWorker(Executor executor) {
        this.executor = executor;
    }

    /** Whether the last picture has been taken, so that another can be ordered. */
    boolean idle() {
        return !busy;
    }

    void order(PictureRequest request) {
        busy = true;
        turn = (turn + 1) % BUFFERS;
        final int pixels = request.width() * request.height();
        if (buffers[turn].length != pixels) {
            buffers[turn] = new int[pixels];
        }
        final int[] argb = buffers[turn];
        executor.execute(() -> paint(request, argb));
    }

    private void paint(PictureRequest request, int[] argb) {
        final FieldValues values = request.given()
                .orElseGet(() -> source.of(request.frame(), request.look().field()));
        final ValueRange range = ranges.choose(values, request.range());
        if (request.relief().isPresent()) {
            reliefs.paint(values, request.look().colors(), range, request.relief().get(), TRANSPARENT, request.width(),
                    request.height(), argb);
        } else {
            painter.paint(values, request.look(), range, request.view(), TRANSPARENT, request.width(), request.height(), argb);
        }
        finished = new PaintedPicture(request, values, range, argb);
    }

    /** The ordered picture, once it is ready; null before. */
    PaintedPicture take() {
        final PaintedPicture picture = finished;
        if (picture != null) {
            finished = null;
            busy = false;
        }
        return picture;
    }
}
