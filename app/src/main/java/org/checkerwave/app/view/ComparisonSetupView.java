package org.checkerwave.app.view;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.ComparisonSetup;
import org.checkerwave.app.model.SolverChoice;
import org.checkerwave.app.text.Texts;
import org.checkerwave.parameter.Parameter;

/** What differs between the runs of a comparison, chosen over the picture. */
final class ComparisonSetupView extends VBox {

    private static final String[] NAMES = {"B", "C", "D"};

    private final ComparisonSetup model;
    private final GridPane others = new GridPane(10, 6);

    ComparisonSetupView(ComparisonSetup model) {
        super(10);
        this.model = model;
        setId("compare-setup");
        getStyleClass().add("banner");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        final Choice<Optional<Parameter>> varied = new Choice<>("compare-varied", Texts.of("compare.varied"),
                model.offered(), ComparisonSetupView::name, model.variedProperty(), model.variedProperty()::set);
        final Label present = new Label();
        present.getStyleClass().add("text-muted");
        final Button start = new Button(Texts.of("compare.start"));
        start.setId("compare-start");
        start.getStyleClass().add("accent");
        start.setTooltip(new Tooltip(Texts.of("compare.start.about")));
        start.setOnAction(_ -> model.start());
        final Button cancel = new Button(Texts.of("compare.cancel"));
        cancel.setId("compare-cancel");
        cancel.setOnAction(_ -> model.shownProperty().set(false));
        final HBox row = new HBox(8, start, cancel);
        row.setAlignment(Pos.CENTER_RIGHT);
        final Label title = new Label(Texts.of("compare.varied"));
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, varied, present, others, row);
        model.variedProperty().subscribe(_ -> {
            present.setText(model.present());
            arrange();
        });
        model.shownProperty().subscribe(shown -> {
            present.setText(model.present());
            setVisible(shown);
            setManaged(shown);
            if (shown) {
                varied.requestFocus();
            }
        });
    }

    private static String name(Optional<Parameter> varied) {
        return varied.map(parameter -> parameter.symbol() + "   " + parameter.title()).orElse(Texts.of("compare.solver"));
    }

    private void arrange() {
        others.getChildren().clear();
        for (int k = 0; k < ComparisonSetup.OTHERS; k++) {
            others.addRow(k, new Label(NAMES[k]), model.variedProperty().get().isPresent() ? value(k) : solver(k));
        }
    }

    private TextField value(int k) {
        final TextField field = new TextField();
        field.setId("compare-value-" + NAMES[k]);
        field.setAccessibleText(Texts.of("compare.value", NAMES[k]));
        field.setTooltip(new Tooltip(Texts.of("compare.value", NAMES[k])));
        field.textProperty().bindBidirectional(model.values().get(k));
        field.setOnAction(_ -> model.start());
        return field;
    }

    private ComboBox<SolverChoice> solver(int k) {
        final ComboBox<SolverChoice> list = new ComboBox<>(model.solverChoices());
        list.setId("compare-solver-" + NAMES[k]);
        list.setAccessibleText(Texts.of("compare.value", NAMES[k]));
        list.setTooltip(new Tooltip(Texts.of("compare.value", NAMES[k])));
        list.valueProperty().bindBidirectional(model.solvers().get(k));
        return list;
    }
}
