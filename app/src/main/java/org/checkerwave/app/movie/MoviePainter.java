package org.checkerwave.app.movie;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.checkerwave.app.picture.FieldSource;
import org.checkerwave.app.picture.FieldValues;
import org.checkerwave.app.picture.LookPainter;
import org.checkerwave.app.picture.PictureComposer;
import org.checkerwave.app.picture.RangeChooser;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.app.picture.Viewport;
import org.checkerwave.lattice.SquareLattice;
import org.checkerwave.simulation.Frame;
import org.jspecify.annotations.Nullable;

/** Makes the pictures of a movie, all into one image. Not thread-safe. */
public final class MoviePainter {

    private final MovieStyle style;
    private final @Nullable PictureComposer composer;
    private final FieldSource source = new FieldSource();
    private final LookPainter painter = new LookPainter();
    private final RangeChooser ranges = new RangeChooser();
    private @Nullable BufferedImage image;

    /** @throws org.checkerwave.InvalidInput for composed pictures on a system without fonts */
    public MoviePainter(MovieStyle style) {
        this.style = style;
        this.composer = style.composed() ? new PictureComposer(style.picture()) : null;
    }

    /** Width and height in pixels. */
    public Dimension size(Frame frame) {
        if (composer != null) {
            return composer.size(frame, style.note());
        }
        final SquareLattice lattice = frame.lattice();
        return new Dimension(pixels(lattice.width()), pixels(lattice.height()));
    }

    private int pixels(int sites) {
        return (int) Math.rint(sites * style.picture().pixelsPerSite());
    }

    /** Colours that a format with few of them should keep. */
    public int[] palette() {
        return composer != null ? composer.palette() : style.picture().look().colors().argb();
    }

    /** The picture of a frame; valid until the next call. */
    public BufferedImage paint(Frame frame) {
        final Dimension size = size(frame);
        if (image == null || image.getWidth() != size.width || image.getHeight() != size.height) {
            image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        }
        final FieldValues values = source.of(frame, style.picture().look().field());
        final ValueRange range = style.range().orElseGet(() -> ranges.choose(values));
        if (composer != null) {
            composer.composeInto(image, values, range, style.note(), 1);
        } else {
            painter.paint(values, style.picture().look(), range,
                    Viewport.centred(frame.lattice(), style.picture().pixelsPerSite()), 0, size.width, size.height, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        }
        return image;
    }
}
