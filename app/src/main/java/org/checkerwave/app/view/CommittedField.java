package org.checkerwave.app.view;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text field that shows a value; what is typed counts on Enter or when the focus leaves, Escape takes it back. */
final class CommittedField extends TextField {

    private final ObservableValue<String> shown;
    private final Consumer<String> commit;

    CommittedField(ObservableValue<String> shown, Consumer<String> commit) {
        this.shown = shown;
        this.commit = commit;
        shown.subscribe(text -> {
            if (!isFocused()) {
                setText(text);
            }
        });
        setOnAction(_ -> {
            commitIfChanged();
            setText(shown.getValue());
            selectAll();
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commitIfChanged();
                setText(shown.getValue());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setText(shown.getValue());
                selectAll();
            }
        });
    }

    private void commitIfChanged() {
        if (getText() != null && !getText().strip().equals(shown.getValue())) {
            commit.accept(getText().strip());
        }
    }
}
