package org.checkerwave.app.view;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.checkerwave.app.model.Notices;
import org.checkerwave.app.text.Texts;

/** One sentence over the foot of the picture; goes away by itself. */
public final class Banner extends HBox {

    private static final Duration SHOWN = Duration.seconds(12);

    public Banner(Notices notices) {
        super(12);
        setId("banner");
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        final Label text = new Label();
        text.setId("banner-text");
        text.setWrapText(true);
        text.setMaxWidth(560);
        text.textProperty().bind(notices.messageProperty());
        final Button close = new Button(null, Icons.of("mdi2c-close"));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText(Texts.of("banner.dismiss"));
        close.setTooltip(new Tooltip(Texts.of("banner.dismiss")));
        close.setOnAction(_ -> notices.dismiss());
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Icons.of("mdi2i-information-outline"), text, close);
        visibleProperty().bind(notices.messageProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        final PauseTransition timer = new PauseTransition(SHOWN);
        timer.setOnFinished(_ -> notices.dismiss());
        notices.messageProperty().subscribe(_ -> timer.playFromStart());
    }
}
