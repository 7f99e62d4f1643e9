package org.checkerwave.app.selftest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.Picture;

/**
 * A short movie file read back by another's decoder.
 *
 * @param frames all of them, in memory
 * @param seconds duration that the file tells
 */
record DecodedMovie(List<BufferedImage> frames, double seconds) {

    /** JCodec keeps samples as signed bytes. */
    private static final int ZERO = 128;

    static DecodedMovie read(Path file) throws IOException, JCodecException {
        try (SeekableByteChannel channel = NIOUtils.readableChannel(file.toFile())) {
            final FrameGrab grab = FrameGrab.createFrameGrab(channel);
            final List<BufferedImage> frames = new ArrayList<>();
            for (Picture picture = grab.getNativeFrame(); picture != null; picture = grab.getNativeFrame()) {
                frames.add(toRgb(picture));
            }
            return new DecodedMovie(frames, grab.getVideoTrack().getMeta().getTotalDuration());
        }
    }

    /** BT.709, limited range. */
    private static BufferedImage toRgb(Picture picture) {
        final BufferedImage image =
                new BufferedImage(picture.getCroppedWidth(), picture.getCroppedHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                final double luma = (sample(picture, 0, x, y) - 16) / 219;
                final double blue = (sample(picture, 1, x / 2, y / 2) - 128) / 224;
                final double red = (sample(picture, 2, x / 2, y / 2) - 128) / 224;
                image.setRGB(x, y, byteOf(luma + 1.5748 * red) << 16
                        | byteOf(luma - 0.1873 * blue - 0.4681 * red) << 8 | byteOf(luma + 1.8556 * blue));
            }
        }
        return image;
    }

    private static double sample(Picture picture, int plane, int x, int y) {
        return picture.getPlaneData(plane)[y * picture.getPlaneWidth(plane) + x] + ZERO;
    }

    private static int byteOf(double value) {
        return Math.clamp(Math.round(value * 255), 0, 255);
    }
}
