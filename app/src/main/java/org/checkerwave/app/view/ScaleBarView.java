package org.checkerwave.app.view;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.picture.ScaleBar;
import org.checkerwave.app.text.Texts;

/** A bar of known length over the picture. */
final class ScaleBarView extends VBox {

    private final Label text = new Label();
    private final Region bar = new Region();
    private Optional<ScaleBar> shown = Optional.empty();

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
        final Optional<ScaleBar> now = !wanted ? Optional.empty() : ScaleBar.of(
                painted.request().view().pixelsPerSite() / scale, (int) (painted.request().width() / scale));
        if (!now.equals(shown)) {
            shown = now;
            setVisible(now.isPresent());
            now.ifPresent(this::show);
        }
    }

    private void show(ScaleBar length) {
        text.setText(length.sites() == 1 ? Texts.of("view.scale-bar.one") : Texts.of("view.scale-bar.many", length.sites()));
        bar.setMinWidth(length.pixels());
        bar.setPrefWidth(length.pixels());
        bar.setMaxWidth(length.pixels());
        requestLayout();
    }
}
