package org.checkerwave.app.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.checkerwave.app.model.ComparisonModel;
import org.checkerwave.app.model.PictureExport;
import org.checkerwave.app.picture.PictureSheet;
import org.checkerwave.app.text.Texts;

/** Asks how the picture is to be saved or copied. */
public final class PictureDialog {

    private static final double WIDTH = 420;

    private final PictureExport model;
    private final ComparisonModel comparison;
    private final SideDialog dialog;

    /** @param save asks for the file and writes it */
    public PictureDialog(PictureExport model, ComparisonModel comparison, Runnable save, Runnable copy) {
        this.model = model;
        this.comparison = comparison;
        final var nothing = model.sizeTextProperty().map(String::isEmpty);
        this.dialog = new SideDialog("picture-dialog", Texts.of("export.picture.title"), this::content,
                List.of(new SideDialog.Choice("picture-save", Texts.of("export.picture.save"), nothing, save),
                        new SideDialog.Choice("picture-copy", Texts.of("export.picture.copy"), nothing, copy)));
    }

    public void show() {
        model.measure();
        dialog.show();
    }

    private SideDialog.Rows content() {
        final GridPane grid = new GridPane(12, 8);
        add(grid, Texts.of("export.picture.scale"), new NumberSpinner("picture-scale", Texts.of("export.picture.scale.about"), 1,
                PictureSheet.LARGEST_SCALE, model.scaleProperty()));
        add(grid, Texts.of("export.picture.ground"), new Choice<>("picture-ground", Texts.of("export.picture.ground.about"),
                List.of(PictureExport.Ground.values()), PictureExport.Ground::title, model.groundProperty(),
                model.groundProperty()::set));
        final CheckBox all = new CheckBox(Texts.of("export.picture.all"));
        all.setId("picture-all");
        all.setTooltip(new Tooltip(Texts.of("export.picture.all.about")));
        all.selectedProperty().bindBidirectional(model.allProperty());
        all.disableProperty().bind(comparison.runsProperty().map(List::isEmpty));
        comparison.runsProperty().subscribe(model::measure);
        final Label size = new Label();
        size.setId("picture-size");
        size.setWrapText(true);
        size.textProperty().bind(model.sizeTextProperty());
        final VBox box = new VBox(14, grid, all, size);
        box.setPrefWidth(WIDTH);
        return new SideDialog.Rows(box, grid);
    }

    private static void add(GridPane grid, String text, Node control) {
        final Label label = new Label(text);
        label.setLabelFor(control);
        grid.addRow(grid.getRowCount(), label, control);
    }
}
