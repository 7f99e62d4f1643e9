package org.checkerwave.app.model;

import java.util.Optional;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.app.picture.Viewport;
import org.checkerwave.simulation.Frame;

/**
 * What to paint.
 *
 * @param frame that the picture shows
 * @param given values of the look's field in that frame, where they were computed beforehand
 * @param fixed values at the ends of the colour map, unless they are to be chosen
 * @param width of the picture in device pixels
 * @param height of the picture in device pixels
 */
public record PictureRequest(Frame frame, Optional<FieldValues> given, Look look, Optional<ValueRange> fixed, Viewport view,
        int width, int height) {
}
