package org.checkerwave.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.checkerwave.app.model.PaintedPicture;
import org.checkerwave.app.model.PictureModel;

/** The line over the picture: its moment, and site and value under the pointer. */
public final class CaptionView extends HBox {

    public CaptionView(PictureModel model) {
        super(8);
        setAlignment(Pos.BASELINE_LEFT);
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
        getChildren().addAll(moment, note, space, pointer);
    }
}
