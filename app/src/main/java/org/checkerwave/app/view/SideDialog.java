package org.checkerwave.app.view;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.checkerwave.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** A page beside the running program, which may ask for settings; there is one such dialog however often it is asked for. */
final class SideDialog {

    /**
     * A button that closes the dialog and does something; the first is the one that Enter presses.
     *
     * @param disabled while it can do nothing
     */
    record Choice(String id, String title, ObservableValue<Boolean> disabled, Runnable action) {
    }

    /** A page. @param rows the pane in it that has most of its nodes as children */
    record Rows(Region whole, Pane rows) {
    }

    private final String id;
    private final String title;
    private final Supplier<Rows> content;
    private final List<Choice> choices;
    private @Nullable Stage stage;

    SideDialog(String id, String title, Supplier<Rows> content, List<Choice> choices) {
        this.id = id;
        this.title = title;
        this.content = content;
        this.choices = List.copyOf(choices);
    }

    void show() {
        if (stage == null) {
            stage = made();
        } else {
            OneAPulse.run(stage::show);
        }
    }

    private Stage made() {
        final Stage dialog = new Stage();
        final Window owner = Window.getWindows().getFirst();
        final Rows page = content.get();
        VBox.setVgrow(page.whole(), Priority.ALWAYS);
        final VBox root = new VBox(page.whole(), buttons(dialog));
        root.setId(id);
        root.getStyleClass().add("side-dialog");
        final Scene scene = new Scene(root);
        Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets());
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setScene(scene);
        dialog.setOnShown(_ -> centre(dialog, owner));
        new Readying(owner.getScene(), root, page.rows()).sized(root).then(root, dialog::show);
        return dialog;
    }

    /** Over the window where it opens first; then where it was put. */
    private static void centre(Stage dialog, Window owner) {
        dialog.setX(Math.max(0, owner.getX() + (owner.getWidth() - dialog.getWidth()) / 2));
        dialog.setY(Math.max(0, owner.getY() + (owner.getHeight() - dialog.getHeight()) / 2));
        dialog.setOnShown(null);
    }

    private ButtonBar buttons(Stage dialog) {
        final ButtonBar bar = new ButtonBar();
        for (final Choice choice : choices) {
            final Button button = new Button(choice.title());
            button.setId(choice.id());
            button.disableProperty().bind(choice.disabled());
            button.setDefaultButton(bar.getButtons().isEmpty());
            button.setOnAction(_ -> {
                dialog.hide();
                choice.action().run();
            });
            ButtonBar.setButtonData(button, button.isDefaultButton() ? ButtonData.OK_DONE : ButtonData.APPLY);
            bar.getButtons().add(button);
        }
        final Button close = new Button(Texts.of("dialog.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> dialog.hide());
        ButtonBar.setButtonData(close, ButtonData.CANCEL_CLOSE);
        bar.getButtons().add(close);
        return bar;
    }
}
