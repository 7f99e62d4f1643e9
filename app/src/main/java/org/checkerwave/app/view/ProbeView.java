package org.checkerwave.app.view;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.ProbeCard;
import org.checkerwave.app.model.ProbeModel;
import org.checkerwave.app.text.Texts;

/** The card of the probed site, beside the picture; takes no room while nothing is probed. */
public final class ProbeView extends VBox {

    private final Label title = new Label();
    private final GridPane values = new GridPane(10, 2);
    private final Label units = new Label();
    private final ProbeMapsView maps = new ProbeMapsView();
    private final VBox notes = new VBox(4);

    public ProbeView(ProbeModel model) {
        setId("probe-card");
        getStyleClass().add("probe");
        setMinWidth(0);
        setPrefWidth(0);
        setMinHeight(USE_PREF_SIZE);
        title.setId("probe-title");
        title.getStyleClass().add("probe-title");
        title.setMinWidth(0);
        title.setWrapText(true);
        values.setId("probe-values");
        units.getStyleClass().add("text-muted");
        units.setWrapText(true);
        notes.setId("probe-notes");
        getChildren().addAll(header(model), values, units, maps, notes);
        visibleProperty().bind(model.cardProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        model.cardProperty().subscribe(card -> {
            if (card != null) {
                show(card);
            }
        });
    }

    private HBox header(ProbeModel model) {
        final Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        final Button close = new Button(null, Icons.of("mdi2c-close"));
        close.setId("probe-close");
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText(Texts.of("probe.close"));
        close.setTooltip(new Tooltip(Texts.of("probe.close")));
        close.setOnAction(_ -> model.probingProperty().set(false));
        final HBox header = new HBox(6, Icons.of("mdi2c-crosshairs"), title, space, close);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void show(ProbeCard card) {
        title.setText(card.title());
        showValues(card);
        maps.show(card);
        notes.getChildren().setAll(card.notes().stream().map(ProbeView::note).toList());
    }

    private void showValues(ProbeCard card) {
        values.getChildren().clear();
        final boolean compared = card.values().stream().anyMatch(value -> value.exact().isPresent());
        values.add(heading(card.runColumn()), 1, 0);
        if (compared) {
            values.add(heading(Texts.of("probe.column.exact")), 2, 0);
            values.add(heading(Texts.of("probe.column.difference")), 3, 0);
        }
        int row = 1;
        for (final ProbeCard.Value value : card.values()) {
            final Label symbol = new Label(value.symbol());
            symbol.getStyleClass().add("symbol");
            values.add(symbol, 0, row);
            values.add(number(value.run()), 1, row);
            if (value.exact().isPresent()) {
                values.add(number(value.exact().get().value()), 2, row);
                values.add(number(value.exact().get().difference()), 3, row);
            }
            row++;
        }
        units.setText(String.join("   ", card.values().stream().filter(value -> !value.unit().isEmpty())
                .map(value -> value.symbol() + ": " + value.unit()).toList()));
    }

    private static Label heading(String text) {
        final Label label = new Label(text);
        label.getStyleClass().add("text-muted");
        label.setMinWidth(0);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private static Node number(String text) {
        final Label label = new Label(text);
        label.getStyleClass().add("probe-number");
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private static Label note(String text) {
        final Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
