package org.checkerwave.app.view;

import java.nio.IntBuffer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.checkerwave.app.model.ProbeCard.ProbeMap;
import org.jspecify.annotations.Nullable;

/** A square picture of the surroundings of a probed site, with a frame round the site and round what the network sees. */
final class ProbeMapView extends Region {

    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable ProbeMap shown;

    ProbeMapView(String id) {
        setId(id);
        getChildren().add(canvas);
        Tooltip.install(this, tooltip);
    }

    void show(ProbeMap map) {
        shown = map;
        setAccessibleText(map.words());
        tooltip.setText(map.words());
        draw();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        final GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        final ProbeMap map = shown;
        if (map == null) {
            return;
        }
        final double size = canvas.getWidth();
        final double site = size / map.side();
        final WritableImage image = new WritableImage(map.side(), map.side());
        image.getPixelWriter().setPixels(0, 0, map.side(), map.side(), PixelFormat.getIntArgbInstance(),
                IntBuffer.wrap(map.argb()), map.side());
        graphics.setImageSmoothing(false);
        graphics.drawImage(image, 0, 0, size, size);
        BrushOutline.twice(graphics, () -> graphics.strokeRect(map.radius() * site, map.radius() * site, site, site));
        if (map.seen() > 0 && map.seen() < map.radius()) {
            final double seen = (2 * map.seen() + 1) * site;
            final double corner = (map.radius() - map.seen()) * site;
            graphics.setLineDashes(4, 3);
            BrushOutline.twice(graphics, () -> graphics.strokeRect(corner, corner, seen, seen));
            graphics.setLineDashes((double[]) null);
        }
    }
}
