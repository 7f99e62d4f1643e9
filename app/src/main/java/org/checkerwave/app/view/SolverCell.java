package org.checkerwave.app.view;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.SolverChoice;

/** A solver in the list: its title, and under it what is known of its error, its symmetry and its speed. */
final class SolverCell extends ListCell<SolverChoice> {

    private final Label title = new Label();
    private final Label note = new Label();
    private final VBox lines = new VBox(title, note);
    private final Function<SolverChoice, ObservableValue<String>> speed;

    SolverCell(Function<SolverChoice, ObservableValue<String>> speed) {
        this.speed = speed;
        note.getStyleClass().addAll("text-muted", "derived");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(SolverChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        note.textProperty().unbind();
        if (empty || choice == null) {
            setText(null);
            setGraphic(null);
        } else {
            // For those who have the list read out.
            setText(choice.title());
            title.setText(choice.title());
            note.textProperty().bind(speed.apply(choice)
                    .map(seen -> choice.note() + (choice.note().isEmpty() || seen.isEmpty() ? "" : ", ") + seen));
            setGraphic(lines);
        }
    }
}
