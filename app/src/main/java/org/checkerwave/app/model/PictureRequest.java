package org.checkerwave.app.model;

import java.util.Optional;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.app.picture.Look;
import org.checkerwave.app.picture.RangeRule;
import org.checkerwave.app.picture.Relief;
import org.checkerwave.app.picture.Viewport;
import org.checkerwave.simulation.Frame;

/**
 * What to paint.
 *
 * @param frame that the picture shows
 * @param given values of the look's field in that frame, where they were computed beforehand
 * @param range how the values at the ends of the colour map are found
 * @param relief from where the field is seen if it is to be a relief; the view does not count then
 * @param width of the picture in device pixels
 * @param height of the picture in device pixels
 */
public record PictureRequest(Frame frame, Optional<FieldValues> given, Look look, RangeRule range, Viewport view,
        Optional<Relief> relief, int width, int height) {
}
