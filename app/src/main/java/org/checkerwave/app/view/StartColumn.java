package org.checkerwave.app.view;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.GalleryModel;
import org.checkerwave.app.text.Texts;

/** The left of the start page: what the program is, on with the run, and the recent files. */
final class StartColumn extends VBox {

    private final GalleryModel model;
    private final Button goOn = wide(new Button(Texts.of("gallery.go-on"), Icons.of("mdi2p-play")));
    private final VBox recent = new VBox(2);

    StartColumn(GalleryModel model, ActionButtons buttons) {
        this.model = model;
        getStyleClass().add("start-column");
        final Label name = new Label("Checkerwave");
        name.getStyleClass().add("program-name");
        final Label about = new Label(Texts.of("gallery.about"));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("text-muted");
        goOn.setId("go-on");
        goOn.getStyleClass().add("accent");
        goOn.setTooltip(new Tooltip(Texts.of("gallery.go-on.about")));
        goOn.setOnAction(_ -> model.shownProperty().set(false));
        final Label heading = new Label(Texts.of("gallery.recent"));
        heading.getStyleClass().add("section-title");
        final Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        final CheckBox atStart = new CheckBox(Texts.of("gallery.at-start"));
        atStart.setId("gallery-at-start");
        atStart.setTooltip(new Tooltip(Texts.of("gallery.at-start.about")));
        atStart.selectedProperty().bindBidirectional(model.atStartProperty());
        getChildren().addAll(name, about, new RecoveryView("left-run", model), goOn, wide(buttons.text("open")), heading, recent, space, atStart);
        model.recent().subscribe(this::showRecent);
        showRecent();
    }

    /** What has the focus at first. */
    Node first() {
        return goOn;
    }

    private void showRecent() {
        if (model.recent().isEmpty()) {
            final Label none = new Label(Texts.of("gallery.recent.none"));
            none.setWrapText(true);
            none.setMinHeight(USE_PREF_SIZE);
            none.getStyleClass().add("nothing");
            recent.getChildren().setAll(none);
        } else {
            recent.getChildren().setAll(model.recent().stream().map(this::row).toList());
        }
    }

    private Button row(Path file) {
        final Button row = wide(new Button(file.getFileName().toString(), Icons.of("mdi2f-file-outline")));
        row.getStyleClass().addAll("flat", "recent-file");
        row.setMnemonicParsing(false);
        row.setTooltip(new Tooltip(file.toString()));
        row.setAccessibleText(Texts.of("gallery.recent.open", file.getFileName()));
        row.setOnAction(_ -> model.open(file));
        return row;
    }

    private static Button wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
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
