package org.checkerwave.app.model;

import org.checkerwave.app.picture.Caption;
import org.checkerwave.app.picture.ValueRange;

/**
 * A picture that is ready to be shown.
 *
 * @param range values at the ends of the colour map
 * @param argb at least width × height pixels, row by row from the top; painted anew two pictures later at the earliest
 */
public record PaintedPicture(PictureRequest request, ValueRange range, int[] argb) {

    /** The time that the picture shows. */
    public String momentText() {
        return Caption.time(request.frame());
    }
}
