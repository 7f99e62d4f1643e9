package org.checkerwave.app.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.model.PictureModel;

/** The line over the picture: its moment, what is said of that, and site and value under the pointer. */
public final class CaptionView extends HBox {

    /** Keeps the picture where it is while {@code past} comes and goes. */
    private static final double HEIGHT = 34;

    /** @param past shown between moment and pointer */
    public CaptionView(PictureModel model, Node past) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        final Label moment = new Label();
        moment.setId("moment");
        moment.getStyleClass().add("moment");
        moment.textProperty().bind(model.pictureProperty().map(PaintedPicture::momentText).orElse(""));
        final Label note = new Label();
        note.setId("field-note");
        note.getStyleClass().add("text-muted");
        note.textProperty().bind(model.noteProperty());
        final Label pointer = new Label();
        pointer.setId("pointer");
        pointer.getStyleClass().add("pointer");
        pointer.textProperty().bind(model.pointerTextProperty());
        final Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(moment, note, new Later(past), space, pointer);
    }
}
