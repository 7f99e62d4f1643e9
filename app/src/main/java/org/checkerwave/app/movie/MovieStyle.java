package org.checkerwave.app.movie;

import java.util.Optional;
import org.checkerwave.app.picture.PictureStyle;
import org.checkerwave.app.picture.ValueRange;

/**
 * What the pictures of a movie show.
 *
 * @param picture field, colours, pixels a site and ground
 * @param composed with colour bar, time and parameters; otherwise the field alone
 * @param range values at the ends of the colours, unless every frame chooses them
 * @param note text in the corner of a composed picture; may be empty
 */
public record MovieStyle(PictureStyle picture, boolean composed, Optional<ValueRange> range, String note) {
}
