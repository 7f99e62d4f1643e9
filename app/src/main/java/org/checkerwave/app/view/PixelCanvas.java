package org.checkerwave.app.view;

import java.nio.IntBuffer;
import java.util.IdentityHashMap;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.checkerwave.app.model.PaintedPicture;

/** A canvas that pictures are copied to, one to one, each of the painter's few buffers through an image made once. */
final class PixelCanvas extends Canvas {

    private static final int MOST_IMAGES = 3;

    private record Picture(PixelBuffer<IntBuffer> pixels, WritableImage image) {
    }

    private final IdentityHashMap<int[], Picture> pictures = new IdentityHashMap<>();

    PixelCanvas() {
        getGraphicsContext2D().setImageSmoothing(false);
    }

    /** @param scale pixels of the picture a unit of the scene */
    void show(PaintedPicture painted, double scale) {
        final int width = painted.request().width();
        final int height = painted.request().height();
        final Picture picture = picture(painted.argb(), width, height);
        picture.pixels().updateBuffer(_ -> null);
        final GraphicsContext graphics = getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        graphics.drawImage(picture.image(), 0, 0, width / scale, height / scale);
    }

    private Picture picture(int[] argb, int width, int height) {
        final Picture known = pictures.get(argb);
        if (known != null && known.pixels().getWidth() == width) {
            return known;
        }
        if (pictures.size() >= MOST_IMAGES) {
            pictures.clear();
        }
        final PixelBuffer<IntBuffer> pixels =
                new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
        final Picture made = new Picture(pixels, new WritableImage(pixels));
        pictures.put(argb, made);
        return made;
    }
}
