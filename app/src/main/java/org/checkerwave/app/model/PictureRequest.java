package org.checkerwave.app.model;

import org.checkerwave.app.picture.ColorMap;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.Viewport;
import org.checkerwave.simulation.Frame;

/**
 * What to paint.
 *
 * @param width of the picture in device pixels
 * @param height of the picture in device pixels
 */
public record PictureRequest(Frame frame, FieldKind field, ColorMap colors, Viewport view, int width, int height) {
}
