package org.checkerwave.app.model;

import org.checkerwave.app.picture.FieldSource;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.app.picture.LookPainter;
import org.checkerwave.app.picture.RangeChooser;
import org.checkerwave.app.picture.ReliefPainter;
import org.checkerwave.app.picture.ValueRange;

/**
 * Paints pictures of one run. Three buffers take turns, so that neither the picture on the screen nor the one before it, which
 * may still be on its way to the screen, is painted over. Used by one thread at a time.
 */
final class PicturePainter {

    private static final int TRANSPARENT = 0;
    private static final int BUFFERS = 3;

    private final FieldSource source = new FieldSource();
    private final LookPainter painter = new LookPainter();
    private final ReliefPainter reliefs = new ReliefPainter();
    private final RangeChooser ranges = new RangeChooser();
    private final int[][] buffers = new int[BUFFERS][0];
    private int turn;

    PaintedPicture paint(PictureRequest request) {
        turn = (turn + 1) % BUFFERS;
        final int pixels = request.width() * request.height();
        if (buffers[turn].length != pixels) {
            buffers[turn] = new int[pixels];
        }
        final FieldValues values = request.given()
                .orElseGet(() -> source.of(request.frame(), request.look().field()));
        final ValueRange range = ranges.choose(values, request.range());
        if (request.relief().isPresent()) {
            reliefs.paint(values, request.look().colors(), range, request.relief().get(), TRANSPARENT, request.width(),
                    request.height(), buffers[turn]);
        } else {
            painter.paint(values, request.look(), range, request.view(), TRANSPARENT, request.width(), request.height(),
                    buffers[turn]);
        }
        return new PaintedPicture(request, values, range, buffers[turn]);
    }
}
