package org.checkerwave.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.checkerwave.app.text.Texts;

/** Asks for settings beside the running program; there is one such dialog however often it is asked for. */
final class SideDialog {

    /**
     * A button that closes the dialog and does something; the first is the one that Enter presses.
     *
     * @param disabled while it can do nothing
     */
    record Choice(String id, String title, ObservableValue<Boolean> disabled, Runnable action) {
    }

    private final String id;
    private final String title;
    private final Supplier<Node> content;
    private final List<Choice> choices;
    private Alert dialog;

    SideDialog(String id, String title, Supplier<Node> content, List<Choice> choices) {
        this.id = id;
        this.title = title;
        this.content = content;
        this.choices = List.copyOf(choices);
    }

    void show() {
        if (dialog == null) {
            dialog = make();
        }
        if (!dialog.isShowing()) {
            dialog.setResult(null);
            dialog.show();
        }
    }

    private Alert make() {
        final List<ButtonType> types = new ArrayList<>();
        for (final Choice choice : choices) {
            types.add(new ButtonType(choice.title(), types.isEmpty() ? ButtonData.OK_DONE : ButtonData.APPLY));
        }
        final Alert made = new Alert(Alert.AlertType.NONE, "", types.toArray(ButtonType[]::new));
        made.getButtonTypes().add(new ButtonType(Texts.of("dialog.close"), ButtonData.CANCEL_CLOSE));
        Window.getWindows().stream().findFirst().ifPresent(made::initOwner);
        made.initModality(Modality.NONE);
        made.setTitle(title);
        made.setHeaderText(null);
        made.getDialogPane().setId(id);
        made.getDialogPane().getStyleClass().add("side-dialog");
        made.getDialogPane().setContent(content.get());
        for (int i = 0; i < types.size(); i++) {
            final Button button = (Button) made.getDialogPane().lookupButton(types.get(i));
            button.setId(choices.get(i).id());
            button.disableProperty().bind(choices.get(i).disabled());
        }
        made.setOnHidden(_ -> {
            final int chosen = types.indexOf(made.getResult());
            if (chosen >= 0) {
                choices.get(chosen).action().run();
            }
        });
        return made;
    }
}
