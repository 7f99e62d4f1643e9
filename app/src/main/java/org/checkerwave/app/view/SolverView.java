package org.checkerwave.app.view;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.SolverChoice;
import org.checkerwave.app.model.SolverModel;
import org.checkerwave.app.model.SolverSpeeds;
import org.checkerwave.app.text.Texts;
import org.checkerwave.dynamics.Integrator;

/** Choice of solver with its accuracy, and of the equations of motion. */
public final class SolverView extends VBox {

    private static final int MOST_ROWS = 14;

    public SolverView(SolverModel model, SolverSpeeds speeds, ActionButtons buttons) {
        getStyleClass().add("group");
        final Choice<SolverChoice> solver = new Choice<>("solver", Texts.of("solver.choice"),
                model.choices(), SolverChoice::title, model.choiceProperty(), model::request);
        solver.setVisibleRowCount(MOST_ROWS);
        solver.setCellFactory(_ -> new SolverCell(speeds::textOf));
        solver.getTooltip().textProperty().bind(model.choiceProperty().map(SolverChoice::documentation));
        solver.getTooltip().setWrapText(true);
        solver.getTooltip().setMaxWidth(360);
        final TextField accuracy = new CommittedField(model.accuracyTextProperty(), model::requestAccuracy);
        accuracy.setId("accuracy");
        accuracy.getStyleClass().add("value");
        accuracy.setAccessibleText(Texts.of("solver.accuracy.name"));
        accuracy.setTooltip(new Tooltip(Texts.of("solver.accuracy.about")));
        final Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        final HBox row = new HBox(8, new Label(Texts.of("solver.accuracy")), space, accuracy);
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(model.choiceProperty().map(SolverChoice::hasAccuracy));
        row.managedProperty().bind(row.visibleProperty());
        final Choice<Integrator> integrator = new Choice<>("integrator", Texts.of("integrator.choice"),
                List.of(Integrator.values()), SolverModel::title, model.integratorProperty(), model::request);
        integrator.getTooltip().textProperty().bind(model.integratorProperty().map(SolverModel::about));
        getChildren().addAll(solver, row, new HBox(8, buttons.text("symmetry-check"), buttons.icon("open-weights")),
                integrator);
    }
}
