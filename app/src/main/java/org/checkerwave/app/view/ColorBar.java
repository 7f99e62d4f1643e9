package org.checkerwave.app.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.checkerwave.app.model.Numbers;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.model.PictureModel;
import org.checkerwave.app.picture.ColorMap;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.ValueRange;

/** The colour map beside the picture with values, and what they are values of. */
public final class ColorBar extends Region {

    private static final int TICKS = 5;
    private static final double BAR_WIDTH = 16;
    private static final double GAP = 6;
    private static final double WIDTH = 76;

    private record Shown(FieldKind field, ColorMap colors, ValueRange range, boolean average) {
    }

    private final ImageView bar = new ImageView();
    private final Label title = new Label();
    private final Label note = new Label();
    private final List<Label> ticks = new ArrayList<>();
    private Shown shown;

    public ColorBar(PictureModel model) {
        setId("color-bar");
        getStyleClass().add("color-bar");
        title.getStyleClass().add("color-bar-title");
        note.getStyleClass().addAll("text-muted", "color-bar-note");
        note.setWrapText(true);
        getChildren().addAll(bar, title, note);
        for (int i = 0; i < TICKS; i++) {
            final Label tick = new Label();
            tick.getStyleClass().add("tick");
            ticks.add(tick);
        }
        getChildren().addAll(ticks);
        model.pictureProperty().subscribe(picture -> {
            if (picture != null) {
                follow(picture);
            }
        });
    }

    private void follow(PaintedPicture picture) {
        final Shown now = new Shown(picture.request().field(), picture.request().colors(), picture.range(),
                picture.request().view().staggered());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        bar.setImage(gradient(now.colors()));
        title.setText(now.field().symbol());
        note.setText(now.average() ? "staggered average" : now.field().unit());
        for (int i = 0; i < TICKS; i++) {
            ticks.get(i).setText(Numbers.significant(
                    now.range().minimum() + now.range().span() * i / (TICKS - 1), 3).replace('-', '−'));
        }
        requestLayout();
    }

    private static WritableImage gradient(ColorMap colors) {
        final WritableImage image = new WritableImage(1, ColorMap.SIZE);
        for (int i = 0; i < ColorMap.SIZE; i++) {
            image.getPixelWriter().setPixels(0, ColorMap.SIZE - 1 - i, 1, 1, PixelFormat.getIntArgbInstance(),
                    colors.argb(), i, 1);
        }
        return image;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return WIDTH;
    }

    @Override
    protected void layoutChildren() {
        final double titleHeight = title.prefHeight(-1);
        final double noteHeight = note.prefHeight(WIDTH);
        final double top = titleHeight + noteHeight + 2 * GAP;
        final double barHeight = Math.max(0, getHeight() - top - GAP - ticks.getFirst().prefHeight(-1) / 2);
        title.resizeRelocate(0, 0, WIDTH, titleHeight);
        note.resizeRelocate(0, titleHeight, WIDTH, noteHeight);
        bar.relocate(0, top);
        bar.setFitWidth(BAR_WIDTH);
        bar.setFitHeight(barHeight);
        for (int i = 0; i < TICKS; i++) {
            final Label tick = ticks.get(i);
            final double height = tick.prefHeight(-1);
            tick.resizeRelocate(BAR_WIDTH + GAP, top + barHeight * (1 - i / (TICKS - 1.0)) - height / 2, WIDTH - BAR_WIDTH - GAP,
                    height);
        }
    }
}
