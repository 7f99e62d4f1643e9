package org.checkerwave.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import org.checkerwave.app.model.Numbers;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.model.PictureModel;
import org.checkerwave.app.picture.ColorMap;
import org.checkerwave.app.picture.FieldKind;
import org.checkerwave.app.picture.ValueRange;
import org.checkerwave.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** The colour map beside the picture with values, and what they are values of. */
public final class ColorBar extends Region {

    private static final int TICKS = 5;
    private static final int STOPS = 65;
    private static final double BAR_WIDTH = 16;
    private static final double GAP = 6;
    private static final double WIDTH = 76;
    /** Of the letters of the ticks that this width is for. */
    private static final double USUAL_LETTERS = 12;

    private record Shown(FieldKind field, ColorMap colors, ValueRange range, boolean average) {
    }

    private final Rectangle bar = new Rectangle(BAR_WIDTH, 0);
    private final Label title = new Label();
    private final Label note = new Label();
    private final List<Label> ticks = new ArrayList<>();
    private @Nullable Shown shown;

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
        final Shown now = new Shown(picture.request().look().field(), picture.request().look().colors(), picture.range(),
                picture.request().view().minified() || picture.request().relief().isPresent());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        bar.setFill(gradient(now.colors()));
        title.setText(now.field().symbol());
        final boolean domains = now.field() == FieldKind.DOMAINS;
        bar.setVisible(!domains);
        ticks.forEach(tick -> tick.setVisible(!domains));
        note.setText(domains ? Texts.of("view.domains.legend")
                : now.average() ? Texts.of(now.field().staggered() ? "picture.average.staggered" : "picture.average") : now.field().unit());
        for (int i = 0; i < TICKS; i++) {
            ticks.get(i).setText(Numbers.significant(
                    now.range().minimum() + now.range().span() * i / (TICKS - 1), 3).replace('-', '−'));
        }
        requestLayout();
    }

    private static LinearGradient gradient(ColorMap colors) {
        final List<Stop> stops = IntStream.range(0, STOPS).mapToObj(i -> {
            final double share = i / (STOPS - 1.0);
            final int argb = colors.argb()[(int) Math.round(share * (ColorMap.SIZE - 1))];
            return new Stop(share, Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF));
        }).toList();
        return new LinearGradient(0, 1, 0, 0, true, CycleMethod.NO_CYCLE, stops);
    }

    private double width() {
        return WIDTH * ticks.getFirst().getFont().getSize() / USUAL_LETTERS;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width();
    }

    @Override
    protected double computeMinWidth(double height) {
        return width();
    }

    @Override
    protected void layoutChildren() {
        final double titleHeight = title.prefHeight(-1);
        final double noteHeight = note.prefHeight(width());
        final double top = titleHeight + noteHeight + 2 * GAP;
        final double barHeight = Math.max(0, getHeight() - top - GAP - ticks.getFirst().prefHeight(-1) / 2);
        title.resizeRelocate(0, 0, width(), titleHeight);
        note.resizeRelocate(0, titleHeight, width(), noteHeight);
        bar.relocate(0, top);
        bar.setHeight(barHeight);
        for (int i = 0; i < TICKS; i++) {
            final Label tick = ticks.get(i);
            final double height = tick.prefHeight(-1);
            tick.resizeRelocate(BAR_WIDTH + GAP, top + barHeight * (1 - i / (TICKS - 1.0)) - height / 2, width() - BAR_WIDTH - GAP,
                    height);
        }
    }
}
