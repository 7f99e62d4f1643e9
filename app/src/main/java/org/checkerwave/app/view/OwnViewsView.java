package org.checkerwave.app.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.checkerwave.app.model.ViewsModel;
import org.checkerwave.app.text.Texts;

/** Keeps the present view under a name, renames and deletes the user's own. */
final class OwnViewsView extends HBox {

    OwnViewsView(ViewsModel views) {
        super(6);
        final TextField name = new TextField();
        name.setId("view-name");
        name.setPromptText(Texts.of("view.name"));
        name.setAccessibleText(Texts.of("view.name"));
        name.setTooltip(new Tooltip(Texts.of("view.name.about")));
        name.setOnAction(_ -> views.save(name.getText()));
        views.shownProperty().subscribe(shown -> name.setText(views.own(shown) ? shown.name() : name.getText()));
        final ObservableValue<Boolean> fixed = views.shownProperty().map(shown -> !views.own(shown)).orElse(true);
        final Button rename = button("rename-view", Texts.of("view.rename"), Texts.of("view.rename.about"),
                () -> views.rename(name.getText()));
        rename.disableProperty().bind(fixed);
        final Button delete = button("delete-view", Texts.of("view.delete"), Texts.of("view.delete.about"), views::delete);
        delete.disableProperty().bind(fixed);
        getChildren().addAll(name, button("save-view", Texts.of("view.save"), Texts.of("view.save.about"),
                () -> views.save(name.getText())), rename, delete);
    }

    private static Button button(String id, String text, String about, Runnable task) {
        final Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(about));
        button.setOnAction(_ -> task.run());
        return button;
    }
}
