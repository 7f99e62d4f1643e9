package org.checkerwave.app.view;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.picture.ScaleBar;
import org.checkerwave.app.picture.Viewport;
import org.checkerwave.app.text.Texts;
import org.checkerwave.lattice.SquareLattice;

/** A bar of known length over the picture, in the lower left corner of what is seen of the lattice. */
final class ScaleBarView extends VBox {

    private final Label text = new Label();
    private final Region bar = new Region();
    private Optional<ScaleBar> shown = Optional.empty();
    private double left;
    private double bottom;

    ScaleBarView() {
        setId("scale-bar-view");
        getStyleClass().add("scale-bar");
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        setVisible(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        bar.getStyleClass().add("line");
        getChildren().addAll(text, bar);
    }

    /** @param scale pixels of the picture a unit of the scene */
    void follow(PaintedPicture painted, double scale) {
        final boolean wanted = painted.request().look().overlays().scaleBar() && !painted.values().missing()
                && painted.request().relief().isEmpty();
        final Viewport view = painted.request().view();
        final SquareLattice lattice = painted.values().lattice();
        final int width = painted.request().width();
        final int height = painted.request().height();
        final double leftNow = view.tiled() ? 0 : Math.max(0, view.pixelX(0, width)) / scale;
        final double right = view.tiled() ? width : Math.min(width, view.pixelX(lattice.width(), width));
        final double bottomNow = (view.tiled() ? height : Math.min(height, view.pixelY(lattice.height(), height))) / scale;
        final Optional<ScaleBar> now = !wanted ? Optional.empty() : ScaleBar.of(view.pixelsPerSite() / scale,
                (int) (right / scale - leftNow));
        if (!now.equals(shown) || leftNow != left || bottomNow != bottom) {
            shown = now;
            left = leftNow;
            bottom = bottomNow;
            setVisible(now.isPresent());
            now.ifPresent(this::show);
        }
    }

    /** From the left of the picture, in units of the scene. */
    double left() {
        return left;
    }

    /** From the top of the picture. */
    double bottom() {
        return bottom;
    }

    private void show(ScaleBar length) {
        text.setText(length.sites() == 1 ? Texts.of("view.scale-bar.one") : Texts.of("view.scale-bar.many", length.sites()));
        bar.setMinWidth(length.pixels());
        bar.setPrefWidth(length.pixels());
        bar.setMaxWidth(length.pixels());
        requestLayout();
    }
}
