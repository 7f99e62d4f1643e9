package org.checkerwave.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.Compared;
import org.checkerwave.app.model.ComparisonModel;
import org.checkerwave.app.model.ComparisonSetup;
import org.checkerwave.app.model.PaneModel;
import org.checkerwave.app.text.Texts;

/** The picture of the run alone or, while runs are compared, among those of the others and of their difference. */
public final class ComparisonView extends StackPane {

    private final ComparisonModel model;
    private final ActionButtons buttons;
    private final Node picture;

    /** @param picture of the run */
    public ComparisonView(ComparisonModel model, ComparisonSetup setup, ActionButtons buttons, Node picture) {
        this.model = model;
        this.buttons = buttons;
        this.picture = picture;
        final StackPane pictures = new StackPane();
        model.panesProperty().subscribe(panes -> {
            pictures.getChildren().clear();
            pictures.getChildren().add(panes.isEmpty() ? picture : grid(panes));
        });
        setMinSize(0, 0);
        getChildren().addAll(pictures, new Later(new ComparisonSetupView(setup)));
    }

    private GridPane grid(List<PaneModel> panes) {
        final VBox lead = new VBox(PaneView.header(model.runsProperty().get().getFirst().title(), new Label()), picture);
        lead.getStyleClass().add("pane");
        VBox.setVgrow(picture, Priority.ALWAYS);
        final List<Supplier<Node>> others = new ArrayList<>();
        panes.forEach(pane -> others.add(() -> new PaneView(pane)));
        others.add(() -> new PaneView(model.difference()));
        others.add(this::scrolledCard);
        final GridPane grid = new GridPane(10, 8);
        grid.setId("comparison");
        final int columns = (others.size() + 2) / 2;
        grid.add(lead, 0, 0);
        OneAPulse.run(IntStream.rangeClosed(1, others.size()).mapToObj(
                k -> (Runnable) () -> grid.add(others.get(k - 1).get(), k % columns, k / columns)).toArray(Runnable[]::new));
        IntStream.range(0, columns).forEach(_ -> grid.getColumnConstraints().add(share(columns)));
        IntStream.range(0, 2).forEach(_ -> {
            final RowConstraints row = new RowConstraints();
            row.setPercentHeight(50);
            row.setVgrow(Priority.ALWAYS);
            grid.getRowConstraints().add(row);
        });
        return grid;
    }

    private static ColumnConstraints share(int columns) {
        final ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private ScrollPane scrolledCard() {
        final ScrollPane card = new ScrollPane(card());
        card.setFitToWidth(true);
        card.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        card.setMinHeight(0);
        card.setPrefHeight(0);
        card.getStyleClass().add("compare-scroll");
        return card;
    }

    /** How far the runs are apart, what is linked, and what can be done. */
    private VBox card() {
        final Label summary = text("compare-summary");
        summary.textProperty().bind(model.summaryProperty());
        final Label pointer = text("compare-pointer");
        pointer.textProperty().bind(model.pointerTextProperty());
        final FlowPane links = new FlowPane(12, 6, link("zoom", model.zoomLinkedProperty()),
                link("range", model.rangeLinkedProperty()), link("pointer", model.pointerLinkedProperty()));
        final FlowPane keep = new FlowPane(8, 6);
        final List<Compared> runs = model.runsProperty().get();
        for (int k = 0; k < runs.size(); k++) {
            keep.getChildren().add(keep(k, runs.get(k)));
        }
        keep.getChildren().add(buttons.text("compare-end"));
        final VBox card = new VBox(10, summary, pointer, links);
        if (runs.size() > 2) {
            card.getChildren().add(new Choice<>("compare-subtracted", Texts.of("compare.subtracted"),
                    IntStream.range(1, runs.size()).boxed().toList(), k -> "A − " + runs.get(k).name(),
                    model.subtractedProperty().asObject(), k -> model.subtractedProperty().set(k)));
        }
        card.getChildren().add(keep);
        card.getStyleClass().add("compare-card");
        OneAPulse.unfold(card, 1);
        return card;
    }

    private static Label text(String id) {
        final Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static CheckBox link(String what, BooleanProperty linked) {
        final CheckBox box = new CheckBox(Texts.of("compare.link." + what));
        box.setId("compare-link-" + what);
        box.setTooltip(new Tooltip(Texts.of("compare.link." + what + ".about")));
        box.selectedProperty().bindBidirectional(linked);
        return box;
    }

    private Button keep(int number, Compared run) {
        final Button button = new Button(Texts.of("compare.keep", run.name()));
        button.setId("compare-keep-" + run.name());
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(Texts.of("compare.keep.about", run.title())));
        button.setOnAction(_ -> model.keep(number));
        return button;
    }
}
