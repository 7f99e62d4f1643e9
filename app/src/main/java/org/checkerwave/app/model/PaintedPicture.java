package org.checkerwave.app.model;

import org.checkerwave.app.picture.Caption;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.dynamics.Pins;

/**
 * A picture that is ready to be shown.
 *
 * @param values that it shows; of a computed field, they change two pictures later at the earliest
 * @param range values at the ends of the colour map
 * @param argb at least width × height pixels, row by row from the top; painted anew two pictures later at the earliest
 */
public record PaintedPicture(PictureRequest request, FieldValues values, ValueRange range, int[] argb) {

    /** With values that stay as they are. */
    PaintedPicture withCopiedValues() {
        return new PaintedPicture(request, values.copy(), range, argb);
    }

    /** Sites that do not move. */
    public Pins pins() {
        return request.frame().pins();
    }

    /** The time that the picture shows. */
    public String momentText() {
        return Caption.time(request.frame());
    }
}
