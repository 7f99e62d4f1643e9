package org.checkerwave.app.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.GalleryModel;
import org.checkerwave.app.text.Texts;

/** The run of a program that was killed, and what is to become of it; not there while there is none. */
public final class RecoveryView extends VBox {

    private static final double WIDTH = 420;

    /** @param id of this place; those of its buttons begin with it */
    public RecoveryView(String id, GalleryModel model) {
        super(8);
        setId(id);
        getStyleClass().add("left-run");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        final Label text = new Label();
        text.setId(id + "-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty().bind(model.recovery().offerProperty());
        final Button goOn = button(id + "-go-on", Texts.of("recovery.go-on"), Texts.of("recovery.go-on.about"), model::recover);
        goOn.getStyleClass().add("accent");
        final Button discard = button(id + "-discard", Texts.of("recovery.discard"), Texts.of("recovery.discard.about"),
                model.recovery()::discard);
        getChildren().addAll(text, new FlowPane(8, 8, goOn, discard));
        visibleProperty().bind(model.recovery().offerProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    private static Button button(String id, String words, String about, Runnable action) {
        final Button button = new Button(words);
        button.setId(id);
        button.setTooltip(new Tooltip(about));
        button.setOnAction(_ -> action.run());
        // Space pauses the run everywhere.
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                button.fire();
                event.consume();
            }
        });
        return button;
    }
}
